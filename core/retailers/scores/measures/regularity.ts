import { said } from "../../../units/index.ts";
import { capped, shareOf } from "../rounding.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How many of its chances to order a retailer used. */
export const regularity: ScoreMeasure<"orderedCycles" | "chances"> = {
  titles: said("订货规律性", "訂貨規律性", "Regularity of orders"),
  formula: said(
    "订货周数 ÷ 本线路有订货的周数（首次在档以来，当月及此前 13 周）",
    "訂貨週數 ÷ 本線路有訂貨的週數（首次在檔以來，當月及此前 13 週）",
    "cycles ordered ÷ cycles in which its line ordered, in the month and the 13 cycles before, since it is on file",
  ),
  source: "Loyalty in the five-degree score: chances to order that were used",
  version: 1,
  unit: "ratio",
  better: "more",
  isLever: true,
  grain: 0.001,
  looksAt: {
    orderedCycles: scoreFields.orderedCycles,
    chances: scoreFields.chances,
  },
  valueOf: ({ orderedCycles, chances }) => capped(shareOf(orderedCycles, chances)),
  examples: [
    { why: "15 of 17 chances", given: { orderedCycles: 15, chances: 17 }, expect: 0.882 },
    { why: "its line never ordered", given: { orderedCycles: 0, chances: 0 }, expect: null },
  ],
};
