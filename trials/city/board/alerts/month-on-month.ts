import type { AlertRule } from "./alert-rule.ts";
import { cartonsByMonth } from "./cartons.ts";

const fewestCartons = 20;

/** Points at a month that is far above the one before. */
export const monthOnMonth: AlertRule = {
  titles: { "zh-Hans": "月度环比突增", "zh-Hant": "月度環比突增", en: "A4, month on month" },
  knows: "four weeks of 20 cartons or more against the four weeks before; flagged from 200 %",
  threshold: 2,
  scores: (seen) => Float64Array.from(cartonsByMonth(seen), steepestRise),
};

/** The largest of all months against the one before; 0 where none is large. */
export function steepestRise(months: readonly number[]): number {
  let steepest = 0;
  for (const [place, cartons] of months.entries()) {
    const before = months[place - 1] ?? 0;
    if (before > 0 && cartons >= fewestCartons) steepest = Math.max(steepest, cartons / before);
  }
  return steepest;
}
