import type { Cycle } from "../../units/index.ts";
import type { LineSum } from "../words/line-sum.ts";
import type { Period } from "./period.ts";

/** How many periods back a sum's rows lie. */
export function backsOf({ offsets }: LineSum, { yearAgo }: Period): readonly number[] {
  return offsets.map((offset) => (offset === "year" ? yearAgo : offset));
}

/**
 * The cycles whose rows count in a sum.
 *
 * @param trend how many periods are measured side by side
 */
export function cyclesOf(sum: LineSum, period: Period, trend = 1): readonly Cycle[] {
  if (sum.window !== undefined) return sum.window(period);
  const backs = backsOf(sum, period).flatMap((back) =>
    Array.from({ length: trend }, (_, place) => back + place),
  );
  return [...new Set(backs)].flatMap((back) =>
    period.cyclesAt(back).slice(sum.atClose === true ? -1 : 0),
  );
}
