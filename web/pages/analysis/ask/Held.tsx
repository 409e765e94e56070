import type { AnalysisPeriod } from "@dongxiao/contract";
import { Alert } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";

/** Says which periods have data for a part of their weeks only, and when two have not as many, so that nobody compares them unawares. */
export function Held({ periods }: { readonly periods: readonly AnalysisPeriod[] }) {
  const { t } = useTranslation("analysis");
  const { period: wordsOf } = useFigures();
  const [now, base] = periods;
  const partly: readonly string[] = periods
    .filter(({ heldCycles, cycles }) => heldCycles < cycles)
    .map(({ name, heldCycles: held, cycles: all }) =>
      t("partly", { period: wordsOf(name), held, all }),
    );
  const unequal =
    now === undefined || base === undefined || now.cycles === base.cycles
      ? []
      : [t("unequal", { now: now.cycles, base: base.cycles })];
  const said = [...partly, ...unequal];
  return said.length === 0 ? null : <Alert type="warning" showIcon title={said.join(" · ")} />;
}
