import { said } from "../../../units/index.ts";
import { shareOf } from "../rounding.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How much a retailer orders online. */
export const onlineShare: ScoreMeasure<"onlinePacks" | "channelPacks"> = {
  titles: said("网上订货占比", "網上訂貨占比", "Ordered online"),
  formula: said(
    "网上订货量 ÷ 有渠道记录的订货量",
    "網上訂貨量 ÷ 有通路紀錄的訂貨量",
    "packs ordered online ÷ packs ordered whose channel is known",
  ),
  source: "Share of online orders of the trade, of one retailer",
  version: 1,
  unit: "ratio",
  better: "more",
  isLever: true,
  grain: 0.001,
  looksAt: {
    onlinePacks: scoreFields.onlinePacks,
    channelPacks: scoreFields.channelPacks,
  },
  valueOf: ({ onlinePacks, channelPacks }) => shareOf(onlinePacks, channelPacks),
  examples: [
    { why: "30 of 40 packs", given: { onlinePacks: 30, channelPacks: 40 }, expect: 0.75 },
    { why: "no channel was recorded", given: { onlinePacks: 0, channelPacks: 0 }, expect: null },
  ],
};
