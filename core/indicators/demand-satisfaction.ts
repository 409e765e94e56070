import { defineIndicator } from "./indicator.ts";
import { linesWith, packsIn } from "./words/line-sum.ts";
import { satisfiedPacks } from "./words/offers.ts";
import { askingRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** How much of what was asked for came (订单满足率). What retailers ask for under rationing may be more than they need. */
export const demandSatisfaction = defineIndicator({
  titles: { "zh-Hans": "订单满足率", "zh-Hant": "訂單滿足率", en: "Demand satisfaction" },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "Σ 需求量与供货量中的较小者 ÷ Σ 需求量（包），逐订单行比较；需求量按零售户所报，未经核定",
    "zh-Hant":
      "Σ 需求量與供貨量中的較小者 ÷ Σ 需求量（包），逐訂單列比較；需求量依零售客戶所報，未經核定",
    en: "Σ min(requestedPacks, suppliedPacks) of each order line ÷ Σ requestedPacks, as asked for and not verified",
  },
  population: askingRetailers,
  source: {
    "zh-Hans": "地市公司月度报告（未给公式）：满足量 ÷ 需求量",
    "zh-Hant": "地市公司月度報告（未附公式）：滿足量 ÷ 需求量",
    en: "City company's monthly report, without a formula: satisfied ÷ demanded",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(satisfiedPacks),
    denominator: totalOver(packsIn("requested", 0)),
    n: retailersWith(linesWith("requested", [0])),
  }),
  examples: [
    {
      why: "20 of 50 come, 30 of 30; the 10 that 3 never asked for satisfy nobody: 50 ÷ 80",
      lines: [
        { retailer: 1, requestedPacks: 50, orderedPacks: 20 },
        { retailer: 2, requestedPacks: 30, orderedPacks: 30 },
        { retailer: 3, requestedPacks: 0, orderedPacks: 10 },
      ],
      population: 9,
      expect: { state: "number", value: 0.625, numerator: 50, denominator: 80, n: 2 },
    },
    {
      why: "nobody asked",
      lines: [{ retailer: 3, requestedPacks: 0, orderedPacks: 10 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
