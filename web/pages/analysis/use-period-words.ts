import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";

/** A period as readers of the language say it. */
export function usePeriodWords(): (name: string) => string {
  const { t } = useTranslation("analysis");
  const { day, month, week } = useFigures();
  return (name) => {
    const [first = "", last] = name.split("..");
    if (last !== undefined) return `${day(first)} – ${day(last)}`;
    const quarter = /^(\d{4})-Q(\d)$/.exec(name);
    if (quarter !== null)
      return t("quarterOf", { year: quarter[1] ?? "", quarter: quarter[2] ?? "" });
    if (/^\d{4}$/.test(name)) return t("yearOf", { year: name });
    return /^\d{4}-\d{2}$/.test(name) ? month(`${name}-01`) : week(name);
  };
}
