import { cellOf } from "../../units/index.ts";
import type { MonthlyAmounts } from "../monthly-amounts.ts";

/** One retailer in the ranking by amount. */
export interface Ranked {
  readonly retailer: number;
  /** Over all months looked at, whole cents. */
  readonly total: number;
  readonly rank: number;
  /** What all larger retailers total. */
  readonly before: number;
}

/** Ranks retailers by what they total over all months, the largest first; equals share a rank. */
export function rankedByTotal({ retailer, months }: MonthlyAmounts): readonly Ranked[] {
  const totals = Array.from(retailer, (key, row) => ({
    retailer: key,
    total: months.reduce((sum, month) => sum + cellOf(month, row), 0),
  }));
  totals.sort((a, b) => b.total - a.total || a.retailer - b.retailer);
  const ranked: Ranked[] = [];
  let before = 0;
  for (const [place, one] of totals.entries()) {
    const last = ranked.at(-1);
    const equal = last?.total === one.total ? last : null;
    ranked.push({
      ...one,
      rank: equal?.rank ?? place + 1,
      before: equal?.before ?? before,
    });
    before += Math.max(0, one.total);
  }
  return ranked;
}
