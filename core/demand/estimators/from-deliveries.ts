import type { DemandEstimator } from "../estimator.ts";

/** Takes the forecast of what was delivered for the demand: the first estimate, when nothing else is known. */
export const fromDeliveries: DemandEstimator<never> = {
  titles: {
    "zh-Hans": "按到货估计需求",
    "zh-Hant": "依到貨估計需求",
    en: "Demand from deliveries",
  },
  unit: "packs/cycle",
  formula: "the forecast of the supplied packs of the next cycle",
  source: "Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed. (2021)",
  version: 1,
  parameters: {},
  blindTo: {
    "zh-Hans":
      "只看到货：限量或缺货时没有买到的部分、货架上还剩多少、顾客实际买走多少，都看不到。紧俏规格的真实需求可能更高，积压规格的真实需求可能更低。",
    "zh-Hant":
      "只看到貨：限量或缺貨時沒有買到的部分、貨架上還剩多少、顧客實際買走多少，都看不到。緊俏規格的真實需求可能更高，積壓規格的真實需求可能更低。",
    en: "It sees deliveries only: not what a limit or an empty warehouse kept back, not what still lies on the shelf, not what consumers bought. True demand may be higher for a scarce SKU and lower for one that piles up.",
  },
  estimate({ forecastPacks }) {
    if (forecastPacks === null) return { state: "insufficient_data", missing: ["forecastPacks"] };
    return { state: "number", demandPacks: forecastPacks, basis: "deliveries" };
  },
  examples: [
    {
      why: "3 were supplied each cycle; that 9 are asked for changes nothing",
      given: { reportedPacks: 9, forecastPacks: 3 },
      expect: { state: "number", demandPacks: 3, basis: "deliveries" },
    },
    {
      why: "without a forecast there is no figure",
      given: { reportedPacks: 9 },
      expect: { state: "insufficient_data", missing: ["forecastPacks"] },
    },
  ],
};
