import type { IndicatorCell } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import type { Shown } from "./use-answer.ts";
import { useNames } from "./use-names.ts";

/** What a cell's place is called: its member of each dimension, or everything together. */
export function usePlaceName({
  question,
  answer,
}: Pick<Shown, "question" | "answer">): (cell: Pick<IndicatorCell, "at">) => string {
  const { t } = useTranslation("indicators");
  const nameOf = useNames(answer);
  return ({ at }) => {
    const names = question.by.flatMap((dimension) => {
      const code = at[dimension];
      return code === undefined ? [] : [nameOf(dimension, code)];
    });
    return names.length === 0 ? t("total") : names.join(" · ");
  };
}
