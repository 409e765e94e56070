import type { FileFieldCard } from "@dongxiao/contract";
import type { FieldValue } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";

/** What a field holds, as people read it. */
export function useValueWords(): (field: FileFieldCard, value: FieldValue | null) => string {
  const { t } = useTranslation("file");
  const said = useSaid();
  const { money, precise, day } = useFigures();
  return ({ type, unit, choices }, value) => {
    if (value === null) return t("emptied");
    if (typeof value === "boolean") return value ? t("yes") : t("no");
    if (typeof value === "number")
      return type === "money"
        ? money(value)
        : `${precise(value)}${unit === null ? "" : ` ${said(unit)}`}`;
    if (type === "day") return day(value);
    const choice = choices[value];
    return choice === undefined ? value : said(choice.titles);
  };
}
