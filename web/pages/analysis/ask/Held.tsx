import type { AnalysisPeriod } from "@dongxiao/contract";
import { Alert } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";

/** Says which periods have data for a part of their weeks only, so that nobody compares them unawares. */
export function Held({ periods }: { readonly periods: readonly AnalysisPeriod[] }) {
  const { t } = useTranslation("analysis");
  const { period: wordsOf } = useFigures();
  const partly = periods.filter(({ heldCycles, cycles }) => heldCycles < cycles);
  if (partly.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={partly
        .map(({ name, heldCycles, cycles }) =>
          t("partly", { period: wordsOf(name), held: heldCycles, all: cycles }),
        )
        .join(" · ")}
    />
  );
}
