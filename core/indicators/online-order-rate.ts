import { defineIndicator } from "./indicator.ts";
import { packsOfKnownChannel, packsOrderedOnline } from "./words/channels.ts";
import { channelRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** The share of ordering retailers that ordered online (网订率，按户). */
export const onlineOrderRate = defineIndicator({
  titles: {
    "zh-Hans": "网订率（按户）",
    "zh-Hant": "網訂率（按戶）",
    en: "Online-order rate by retailers",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "本期网上订购过的零售户数 ÷ 本期有订购且登记了订货渠道的零售户数",
    "zh-Hant": "本期網路訂購過的零售客戶數 ÷ 本期有訂購且登記了訂貨管道的零售客戶數",
    en: "retailers with orderedPacks > 0 online ÷ retailers with orderedPacks > 0 on order lines whose channel was recorded",
  },
  population: channelRetailers,
  source: {
    "zh-Hans": "客户经理年度总结：网订户 141 户，占全线 61.1%；此处以订购且登记了渠道的户数为分母",
    "zh-Hant":
      "客戶經理年度總結：網路訂貨 141 戶，占全線 61.1%；此處以訂購且登記了管道的戶數為分母",
    en: "A representative's yearly summary: 141 online retailers are 61.1 % of the line; here they are set against those that ordered by a known channel",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(packsOrderedOnline),
    denominator: retailersWith(packsOfKnownChannel),
    n: "denominator",
  }),
  examples: [
    {
      why: "1 orders online and 2 by telephone, of 3 nobody wrote it down: 1 ÷ 2",
      lines: [
        { retailer: 1, orderedPacks: 10, channel: 1 },
        { retailer: 1, orderedPacks: 10, channel: 2, sku: 2 },
        { retailer: 2, orderedPacks: 10, channel: 2 },
        { retailer: 3, orderedPacks: 10 },
      ],
      population: 9,
      expect: { state: "number", value: 0.5, numerator: 1, denominator: 2, n: 2 },
    },
    {
      why: "141 of 231 order online: 61.0 %, where the summary says 61.1 %",
      lines: Array.from({ length: 231 }, (_, place) => ({
        retailer: 1 + place,
        orderedPacks: 10,
        channel: place < 141 ? 1 : 2,
      })),
      population: 231,
      expect: {
        state: "number",
        value: 0.610_389_610_389_610_4,
        numerator: 141,
        denominator: 231,
        n: 231,
      },
    },
    {
      why: "of nobody it is known: there is no rate",
      lines: [{ retailer: 3, orderedPacks: 10 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
