import { type DimensionId, indicatorLook, indicatorQuestion } from "@dongxiao/contract";
import type { IndicatorId } from "@dongxiao/core/indicators";

import type { Asked, View } from "./asked.ts";
import { spelled } from "./families.ts";

interface Preset {
  readonly word:
    | "presetOverview"
    | "presetPriceClass"
    | "presetLine"
    | "presetSku"
    | "presetSupply"
    | "presetHeat"
    | "presetMap";
  readonly ids: readonly IndicatorId[];
  readonly by: readonly DimensionId[];
  readonly view?: View;
  readonly trend?: number;
}

/** The questions that people ask most, ready to be opened; the first is the one that the page begins with. */
export const presets: readonly Preset[] = [
  {
    word: "presetPriceClass",
    ids: ["onShelfRate", "meanPurchase", "growth", "salesShare"],
    by: ["price-class"],
    trend: 12,
  },
  {
    word: "presetOverview",
    ids: [
      "orderingRate",
      "onShelfRate",
      "meanPurchase",
      "growth",
      "repurchaseRate",
      "demandSatisfaction",
      "limitFillRate",
      "meanPrice",
      "priceClassMix",
      "sellThroughRatio",
      "daysOfCover",
    ],
    by: [],
    trend: 12,
  },
  {
    word: "presetLine",
    ids: ["orderingRate", "meanPurchase", "growth", "demandSatisfaction"],
    by: ["line"],
    trend: 12,
  },
  { word: "presetSku", ids: ["onShelfRate", "repurchaseRate", "growth"], by: ["sku"], trend: 12 },
  {
    word: "presetSupply",
    ids: ["demandSatisfaction", "limitFillRate", "fullyFilledBreadth", "allocationBreadth"],
    by: ["tier"],
    trend: 12,
  },
  { word: "presetHeat", ids: ["onShelfRate"], by: ["line", "price-class"], view: "heat" },
  { word: "presetMap", ids: ["meanPurchase"], by: ["line"], view: "map", trend: 12 },
];

/** A preset asked of one period, against the period before. */
export function askedBy({ ids, by, view = "table", trend = 0 }: Preset, period: string): Asked {
  const question = { ids: ids.map(spelled), by: [...by], period, compare: "previous", trend };
  return {
    question: indicatorQuestion.parse(question),
    look: indicatorLook.parse({ view }),
  };
}
