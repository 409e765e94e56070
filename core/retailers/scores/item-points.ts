import { assert } from "../../units/index.ts";
import { tradeAreas } from "../market-codes.ts";
import type { AnyScoreMeasure } from "./score-measure.ts";
import type { ScoreHow, ScoreItem } from "./score-scheme.ts";

const codes = Object.keys(tradeAreas);

/** The points of a known value, in whole hundredths. */
export function pointsFor(
  { how, mostPoints }: Pick<ScoreItem, "how" | "mostPoints">,
  { better }: Pick<AnyScoreMeasure, "better">,
  value: number,
): number {
  if (how.form === "linear") return linear(how, value, mostPoints);
  if (how.form === "codes") return how.points[codes[value - 1] ?? ""] ?? 0;
  const reached = how.bands.findLast(({ edge }) =>
    better === "less" ? value <= edge : value >= edge,
  );
  return reached?.points ?? 0;
}

function linear(
  { none, full }: Extract<ScoreHow, { form: "linear" }>,
  value: number,
  most: number,
): number {
  assert(none !== full, "a line has two ends");
  const share = (value - none) / (full - none);
  return Math.round(Math.min(1, Math.max(0, share)) * most);
}

/** The value from which on an item gives all that it can; null for codes, which nobody raises. */
export function fullValueOf(how: ScoreHow): number | null {
  if (how.form === "codes") return null;
  return how.form === "linear" ? how.full : (how.bands.at(-1)?.edge ?? null);
}

/** The value at which an item begins to give points; null for codes. */
export function noneValueOf(how: ScoreHow): number | null {
  if (how.form === "codes") return null;
  return how.form === "linear" ? how.none : (how.bands[0]?.edge ?? null);
}
