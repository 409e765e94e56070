import { measureNamed, tradeAreas, valueText } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useLanguage } from "../../lib/language.ts";
import type { ItemEdited } from "./score-data.ts";
import { usePoints } from "./use-points.ts";

type Areas = Readonly<Record<string, (typeof tradeAreas)[keyof typeof tradeAreas] | undefined>>;

const areas: Areas = tradeAreas;

/** Says how an item gives its points, and what counts where nothing is known. */
export function useHowWords() {
  const { t } = useTranslation("scores");
  const { percent } = useFigures();
  const language = useLanguage();
  const points = usePoints();
  const how = ({ how: of, measure: name }: ItemEdited): string => {
    const measure = measureNamed(name);
    const write = (value: number): string =>
      measure === null ? String(value) : valueText(measure, value)[language];
    if (of.form === "linear") return t("linear", { none: write(of.none), full: write(of.full) });
    if (of.form === "bands")
      return t("bands", {
        bands: of.bands.map((band) => `${write(band.edge)} ${points(band.points)}`).join(" · "),
      });
    const named = Object.entries(of.points).map(
      ([code, own]) => `${areas[code]?.titles[language] ?? code} ${points(own)}`,
    );
    return t("codes", { codes: named.join(" · ") });
  };
  const missing = ({ missing: as }: ItemEdited): string => {
    if (as.as === "share") return t("asShare", { share: percent(as.share) });
    return as.as === "others" ? t("asOthers") : t("asNothing");
  };
  return { how, missing };
}
