import { assert } from "../../../units/index.ts";
import { scoreMarks, type ScoreMarkId } from "../marks/index.ts";
import { measureNamed } from "../measure-named.ts";
import type { ScoreMeasureId } from "../measures/catalogue.ts";
import type { ScoreHow, ScoreItem, ScoreMissing } from "../score-scheme.ts";

/** Left out, and the others weigh more. */
const asOthers: ScoreMissing = { as: "others" };

/** Not known is not given. */
export const asNothing: ScoreMissing = { as: "nothing" };

/** No points at one value, all at another. */
export function line(none: number, full: number): ScoreHow {
  return { form: "linear", none, full };
}

/** An item of a measure of data, under the measure's own words. */
export function measured(
  [head, id, mostPoints]: readonly [head: string, id: ScoreMeasureId, mostPoints: number],
  how: ScoreHow,
  missing: ScoreMissing = asOthers,
): ScoreItem {
  const measure = measureNamed(id);
  assert(measure !== null, "it is in the catalogue");
  return { id, titles: measure.titles, head, measure: id, mostPoints, how, missing };
}

/** An item that people mark on the spot, under the mark's own words. */
export function marked(
  [head, id, mostPoints]: readonly [head: string, id: ScoreMarkId, mostPoints: number],
  missing: ScoreMissing = asOthers,
): ScoreItem {
  const { titles, most } = scoreMarks[id];
  return { id, titles, head, measure: `mark:${id}`, mostPoints, how: line(0, most), missing };
}

/** How the measures are scored wherever nothing else is said. */
export const usual = {
  monthlyCartons: line(0, 400),
  amountOverPeers: line(0, 2),
  upperShare: line(0, 0.6),
  skus: line(0, 30),
  growth: line(-0.3, 0.3),
  regularity: line(0.5, 1),
  orderUtilisation: line(0.3, 1),
  conductPoints: line(60, 100),
  priceGap: line(0.1, 0.02),
  share: line(0, 1),
} as const;
