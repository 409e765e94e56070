import type { SalesTask } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";

type Measure = SalesTask["measure"];

/** Writes what a task counts in its own unit. */
export function useMeasureWords(): (measure: Measure, value: number | null) => string {
  const { t } = useTranslation("analysis");
  const { fixed, packs, count, money } = useFigures();
  return (measure, value) => {
    if (value === null) return "—";
    if (measure === "cny-cents") return money(value);
    if (measure === "packs") return packs(value);
    return t("bigCasesOf", { value: Number.isInteger(value) ? count(value) : fixed(value) });
  };
}

/** What is typed of a measure, as it is kept: yuan in cents. */
export function kept(measure: Measure, value: number): number {
  return measure === "cny-cents" ? Math.round(value * 100) : value;
}

/** What is kept of a measure, as it is typed. */
export function typed(measure: Measure, value: number): number {
  return measure === "cny-cents" ? value / 100 : value;
}
