import { capFromDeliveries, rules } from "@dongxiao/core/allocation";
import { estimators } from "@dongxiao/core/demand";
import { methods } from "@dongxiao/core/forecasts";
import { choose, type Choice, indicators, type IndicatorId } from "@dongxiao/core/indicators";
import { segmentations } from "@dongxiao/core/retailers";
import { frequencies } from "@dongxiao/core/visits";

/** The members of the catalogues that the week uses; settings are their presets. */
export const chosen = {
  segmentation: { id: "abcByThreeMonthMean", definition: segmentations.abcByThreeMonthMean },
  forecast: { id: "clippedSmoothing", definition: methods.clippedSmoothing },
  demand: { id: "fromDeliveries", definition: estimators.fromDeliveries },
  rule: { id: "weightedUniform", definition: rules.weightedUniform },
  cap: { id: "capFromDeliveries", definition: capFromDeliveries },
  visits: { id: "bySegment", definition: frequencies.bySegment },
} as const;

/** The indicators that the week measures, in the order of the brief. */
export const measuredIds: readonly IndicatorId[] = [
  "onShelfRate",
  "repurchaseRate",
  "meanPurchase",
  "growth",
  "meanPrice",
  "salesShare",
];

/** Every measured indicator with its presets. */
export function chosenIndicators(): Record<string, Choice> {
  return Object.fromEntries(measuredIds.map((id) => [id, choose(indicators[id])]));
}

/** The version of every definition that a week was made with. */
export function versionsUsed(): Record<string, number> {
  const others = Object.values(chosen).map(({ id, definition }) => [id, definition.version]);
  const measured = measuredIds.map((id) => [id, indicators[id].version]);
  return Object.fromEntries([...measured, ...others]) as Record<string, number>;
}
