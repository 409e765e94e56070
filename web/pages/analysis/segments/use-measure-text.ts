import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";

/** How a measure of a segmentation is written, by its unit. */
export function useMeasureText(): (value: number | null, unit: string) => string {
  const { t } = useTranslation("analysis");
  const { money, percent, change, count, precise } = useFigures();
  return (value, unit) => {
    if (value === null) return "—";
    if (unit === "cny-cents") return money(value);
    if (unit === "ratio") return percent(value);
    if (unit === "change") return change(value);
    if (unit === "metres") return t("kilometres", { value: precise(value / 1000) });
    return Number.isInteger(value) ? count(value) : precise(value);
  };
}
