import type { FactsCheck } from "../facts-check.ts";
import { timesOfPrice } from "../facts-parameters.ts";
import { suppliedPacks } from "../packs-measure.ts";
import { repeatsOf, repeatsSql } from "../repeats.ts";

/** The same retail price for a quarter while deliveries came: nobody may have asked. */
export const repeatedPrice: FactsCheck<"value" | "suppliedPacks", "times"> = {
  titles: { "zh-Hans": "零售价照抄", "zh-Hant": "零售價照抄", en: "Price that does not move" },
  formula:
    "priceCnyCentsPerCarton > 0 alike in `times` cycles on end, and suppliedPacks > 0 in the cycles after the first of them",
  source: "Validation of collected prices: the same value repeated for some weeks",
  version: 1,
  state: "doubtful",
  looksAt: {
    value: {
      titles: { "zh-Hans": "零售价", "zh-Hant": "零售價", en: "Retail price" },
      unit: "CNY cents/carton",
    },
    suppliedPacks,
  },
  parameters: { times: timesOfPrice },
  sentence: {
    "zh-Hans":
      "{retailer} 到 {cycle} 的{sku}：连续 {times} 周零售价都是每条 {value} 元，其间供应了 {supplied} 包，可能是照抄。",
    "zh-Hant":
      "{retailer} 到 {cycle} 的{sku}：連續 {times} 週零售價都是每條 {value} 元，其間供應了 {supplied} 包，可能是照抄。",
    en: "{retailer}, {sku}, to {cycle}: a retail price of {value} yuan a carton for {times} weeks on end while {supplied} packs came; it may have been copied.",
  },
  figures: (numbers, { times }) => ({
    value: { value: numbers.value, written: "yuan" },
    supplied: { value: numbers.suppliedPacks, written: "count" },
    times: { value: times, written: "count" },
  }),
  size: { of: ({ suppliedPacks: supplied }) => supplied, sql: "suppliedPacks" },
  reads: ({ times }) => ({ orderLines: times - 1, observations: times }),
  find: (frames, { window }, { times }) =>
    repeatsOf(frames, window, "priceCnyCentsPerCarton", times),
  sql: (tables, { window }, { times }) =>
    repeatsSql(tables, window, "priceCnyCentsPerCarton", times),
  examples: [
    {
      why: "250.00 yuan three times, where three are asked for, and 10 packs came; 250.10 once breaks the run",
      lines: [1, 2].map((retailer) => ({ retailer, suppliedPacks: 10 })),
      observations: [
        ...[0, 1, 2].map((offset) => ({ retailer: 1, priceCnyCentsPerCarton: 25_000, offset })),
        { retailer: 2, priceCnyCentsPerCarton: 25_000 },
        { retailer: 2, priceCnyCentsPerCarton: 25_010, offset: 1 },
        { retailer: 2, priceCnyCentsPerCarton: 25_000, offset: 2 },
      ],
      settings: { times: 3 },
      expect: [{ retailer: 1, numbers: { value: 25_000, suppliedPacks: 10 } }],
      says: {
        "zh-Hans":
          "A 到 2021-11-08 的X：连续 3 周零售价都是每条 250.00 元，其间供应了 10 包，可能是照抄。",
        "zh-Hant":
          "A 到 2021-11-08 的X：連續 3 週零售價都是每條 250.00 元，其間供應了 10 包，可能是照抄。",
        en: "A, X, to 2021-11-08: a retail price of 250.00 yuan a carton for 3 weeks on end while 10 packs came; it may have been copied.",
      },
    },
    {
      why: "four weeks are nothing for a price, when a quarter is asked for",
      lines: [{ retailer: 1, suppliedPacks: 10 }],
      observations: [0, 1, 2, 3].map((offset) => ({
        retailer: 1,
        priceCnyCentsPerCarton: 25_000,
        offset,
      })),
      expect: [],
    },
  ],
};
