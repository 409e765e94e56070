import type { FactsCheck } from "../facts-check.ts";
import { timesOfStock } from "../facts-parameters.ts";
import { suppliedPacks } from "../packs-measure.ts";
import { repeatsOf, repeatsSql } from "../repeats.ts";

/** The same stock, week after week, while deliveries came: it was copied and not counted. */
export const repeatedStock: FactsCheck<"value" | "suppliedPacks", "times"> = {
  titles: { "zh-Hans": "库存数值照抄", "zh-Hant": "庫存數值照抄", en: "Stock that does not move" },
  formula:
    "stockPacks > 0 alike in `times` cycles on end, and suppliedPacks > 0 in the cycles after the first of them",
  source: "Validation of collected stock: the same value repeated for some weeks",
  version: 1,
  state: "doubtful",
  looksAt: {
    value: { titles: { "zh-Hans": "库存", "zh-Hant": "庫存", en: "Stock" }, unit: "packs" },
    suppliedPacks,
  },
  parameters: { times: timesOfStock },
  sentence: {
    "zh-Hans":
      "{retailer} 到 {cycle} 的{sku}：连续 {times} 周库存都是 {value} 包，其间供应了 {supplied} 包，可能是照抄。",
    "zh-Hant":
      "{retailer} 到 {cycle} 的{sku}：連續 {times} 週庫存都是 {value} 包，其間供應了 {supplied} 包，可能是照抄。",
    en: "{retailer}, {sku}, to {cycle}: a stock of {value} packs for {times} weeks on end while {supplied} packs came; it may have been copied.",
  },
  figures: (numbers, { times }) => ({
    value: { value: numbers.value, written: "count" },
    supplied: { value: numbers.suppliedPacks, written: "count" },
    times: { value: times, written: "count" },
  }),
  size: { of: ({ suppliedPacks: supplied }) => supplied, sql: "suppliedPacks" },
  reads: ({ times }) => ({ orderLines: times - 1, observations: times }),
  find: (frames, { window }, { times }) => repeatsOf(frames, window, "stockPacks", times),
  sql: (tables, { window }, { times }) => repeatsSql(tables, window, "stockPacks", times),
  examples: [
    {
      why: "24 packs four times, 10 + 20 packs came after the first count; what came in the first week was counted already",
      lines: [
        { retailer: 1, suppliedPacks: 20 },
        { retailer: 1, suppliedPacks: 10, offset: 2 },
        { retailer: 1, suppliedPacks: 90, offset: 3 },
      ],
      observations: [0, 1, 2, 3].map((offset) => ({ retailer: 1, stockPacks: 24, offset })),
      expect: [{ retailer: 1, numbers: { value: 24, suppliedPacks: 30 } }],
      says: {
        "zh-Hans": "A 到 2021-11-08 的X：连续 4 周库存都是 24 包，其间供应了 30 包，可能是照抄。",
        "zh-Hant": "A 到 2021-11-08 的X：連續 4 週庫存都是 24 包，其間供應了 30 包，可能是照抄。",
        en: "A, X, to 2021-11-08: a stock of 24 packs for 4 weeks on end while 30 packs came; it may have been copied.",
      },
    },
    {
      why: "nothing came, so nothing needs to have moved; three times are not four; a gap; sold out every week",
      lines: [2, 3, 4].map((retailer) => ({ retailer, suppliedPacks: 20 })),
      observations: [
        ...[0, 1, 2, 3].map((offset) => ({ retailer: 1, stockPacks: 24, offset })),
        ...[0, 1, 2].map((offset) => ({ retailer: 2, stockPacks: 24, offset })),
        ...[0, 1, 3, 4].map((offset) => ({ retailer: 3, stockPacks: 24, offset })),
        ...[0, 1, 2, 3].map((offset) => ({ retailer: 4, stockPacks: 0, offset })),
      ],
      expect: [],
    },
    {
      why: "over two cycles the run of five is found at both of its ends",
      lines: [{ retailer: 1, suppliedPacks: 20, offset: 1 }],
      observations: [0, 1, 2, 3, 4].map((offset) => ({ retailer: 1, stockPacks: 24, offset })),
      cycles: 2,
      expect: [
        { retailer: 1, offset: 1, numbers: { value: 24, suppliedPacks: 20 } },
        { retailer: 1, numbers: { value: 24, suppliedPacks: 20 } },
      ],
    },
  ],
};
