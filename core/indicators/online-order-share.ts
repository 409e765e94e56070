import { defineIndicator } from "./indicator.ts";
import { packsOfKnownChannel, packsOrderedOnline } from "./words/channels.ts";
import { channelRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** The share of ordered packs that was ordered online (网订率，按量). */
export const onlineOrderShare = defineIndicator({
  titles: {
    "zh-Hans": "网订率（按量）",
    "zh-Hant": "網訂率（按量）",
    en: "Online-order rate by quantity",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "Σ 网上订购量 ÷ Σ 登记了订货渠道的订购量（包）",
    "zh-Hant": "Σ 網路訂購量 ÷ Σ 登記了訂貨管道的訂購量（包）",
    en: "Σ orderedPacks online ÷ Σ orderedPacks on order lines whose channel was recorded",
  },
  population: channelRetailers,
  source: {
    "zh-Hans": "业内按户、按量两种算法并用",
    "zh-Hant": "業界按戶、按量兩種算法並用",
    en: "The trade counts it by retailers and by quantity",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(packsOrderedOnline),
    denominator: totalOver(packsOfKnownChannel),
    n: retailersWith(packsOfKnownChannel),
  }),
  examples: [
    {
      why: "30 online of 40 whose channel is known: 30 ÷ 40",
      lines: [
        { retailer: 1, orderedPacks: 30, channel: 1 },
        { retailer: 2, orderedPacks: 10, channel: 3 },
        { retailer: 3, orderedPacks: 500 },
      ],
      population: 9,
      expect: { state: "number", value: 0.75, numerator: 30, denominator: 40, n: 2 },
    },
    {
      why: "nothing was ordered: there is no share",
      lines: [{ retailer: 1, requestedPacks: 30, orderedPacks: 0, channel: 1 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
