import { said } from "../../../units/index.ts";
import { capped, shareOf } from "../rounding.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How much of what it may order a retailer orders. */
export const orderUtilisation: ScoreMeasure<"cappedOrderedPacks" | "cappedPacks"> = {
  titles: said("限量订足率", "限量訂足率", "Use of caps"),
  formula: said(
    "限量规格的订货量 ÷ 限量",
    "限量規格的訂貨量 ÷ 限量",
    "ordered ÷ cap, on rationed SKUs",
  ),
  source: "Limit-fill rate of the trade, of one retailer",
  version: 1,
  unit: "ratio",
  better: "more",
  isLever: true,
  grain: 0.001,
  looksAt: {
    cappedOrderedPacks: scoreFields.cappedOrderedPacks,
    cappedPacks: scoreFields.cappedPacks,
  },
  valueOf: ({ cappedOrderedPacks, cappedPacks }) =>
    capped(shareOf(cappedOrderedPacks, cappedPacks)),
  examples: [
    { why: "45 of 60 packs", given: { cappedOrderedPacks: 45, cappedPacks: 60 }, expect: 0.75 },
    { why: "nothing was rationed", given: { cappedOrderedPacks: 0, cappedPacks: 0 }, expect: null },
  ],
};
