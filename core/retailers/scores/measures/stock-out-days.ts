import { said } from "../../../units/index.ts";
import { shareOf } from "../rounding.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How long a retailer's SKUs are out, each week and SKU. */
export const stockOutDays: ScoreMeasure<"stockOutDays" | "stockOutsAsked"> = {
  titles: said("断货天数", "斷貨天數", "Stock-out days"),
  formula: said(
    "断货天数之和 ÷ 记录数",
    "斷貨天數之和 ÷ 紀錄數",
    "stock-out days ÷ records of them",
  ),
  source: "Stock-out days of the trade, of one retailer",
  version: 1,
  unit: "days",
  better: "less",
  isLever: true,
  grain: 0.1,
  looksAt: {
    stockOutDays: scoreFields.stockOutDays,
    stockOutsAsked: scoreFields.stockOutsAsked,
  },
  valueOf: (evidence) => shareOf(evidence.stockOutDays, evidence.stockOutsAsked, 0.1),
  examples: [
    { why: "9 days in 6 records", given: { stockOutDays: 9, stockOutsAsked: 6 }, expect: 1.5 },
    { why: "none was recorded", given: { stockOutDays: 0, stockOutsAsked: 0 }, expect: null },
  ],
};
