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
  formula:
    "retailers(orderedPacks > 0 online) ÷ retailers(orderedPacks > 0 on lines whose channel was recorded)",
  population: channelRetailers,
  source: "A representative's yearly summary: 141 online customers are 61.1 % of the line",
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
