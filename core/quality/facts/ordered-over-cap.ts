import { cellOf } from "../../units/index.ts";
import type { FactsCheck } from "../facts-check.ts";
import { tableSql, withinSql } from "../facts-sql.ts";
import { orderFindings } from "../order-findings.ts";
import { orderedPacks } from "../packs-measure.ts";

/** More was ordered than the cap allows; a cap of 0 allows nothing, -1 is no cap. */
export const orderedOverCap: FactsCheck<"capPacks" | "orderedPacks", never> = {
  titles: { "zh-Hans": "订购超过限量", "zh-Hant": "訂購超過限量", en: "Ordered over the cap" },
  formula: "capPacks >= 0 and orderedPacks > capPacks",
  source: "Order flow of the trade: nobody can order more than the cap",
  version: 1,
  state: "wrong",
  looksAt: {
    capPacks: {
      titles: { "zh-Hans": "供应限量", "zh-Hant": "供應限量", en: "Cap" },
      unit: "packs",
    },
    orderedPacks,
  },
  parameters: {},
  sentence: {
    "zh-Hans": "{retailer} {cycle} 的{sku}：订购 {ordered} 包，超过限量 {cap} 包。",
    "zh-Hant": "{retailer} {cycle} 的{sku}：訂購 {ordered} 包，超過限量 {cap} 包。",
    en: "{retailer}, {sku}, {cycle}: {ordered} packs ordered over a cap of {cap}.",
  },
  figures: (numbers) => ({
    cap: { value: numbers.capPacks, written: "count" },
    ordered: { value: numbers.orderedPacks, written: "count" },
  }),
  size: {
    of: ({ capPacks: cap, orderedPacks: ordered }) => ordered - cap,
    sql: "orderedPacks - capPacks",
  },
  reads: () => ({ orderLines: 1, observations: 0 }),
  find: ({ orderLines }, { window }) =>
    orderFindings(orderLines, window, (row) => {
      const cap = cellOf(orderLines.capPacks, row);
      const ordered = cellOf(orderLines.orderedPacks, row);
      return cap >= 0 && ordered > cap ? { capPacks: cap, orderedPacks: ordered } : null;
    }),
  sql: (tables, { window }) =>
    [
      `select cycle, retailer, sku, line, cap_packs as capPacks, ordered_packs as orderedPacks`,
      `from ${tableSql(tables.orderLines)}`,
      `where ${withinSql(window)} and cap_packs >= 0 and ordered_packs > cap_packs`,
    ].join("\n"),
  examples: [
    {
      why: "30 on a cap of 20 and 10 on a cap of 0; 20 on 20 and anything without a cap are left alone",
      lines: [
        { retailer: 1, orderedPacks: 30, capPacks: 20 },
        { retailer: 2, orderedPacks: 10, capPacks: 0 },
        { retailer: 3, orderedPacks: 20, capPacks: 20 },
        { retailer: 4, orderedPacks: 900, capPacks: -1 },
      ],
      expect: [
        { retailer: 1, numbers: { capPacks: 20, orderedPacks: 30 } },
        { retailer: 2, numbers: { capPacks: 0, orderedPacks: 10 } },
      ],
      says: {
        "zh-Hans": "A 2021-11-08 的X：订购 30 包，超过限量 20 包。",
        "zh-Hant": "A 2021-11-08 的X：訂購 30 包，超過限量 20 包。",
        en: "A, X, 2021-11-08: 30 packs ordered over a cap of 20.",
      },
    },
    {
      why: "a cap of 0 on which nothing was ordered is kept",
      lines: [{ retailer: 1, capPacks: 0 }],
      expect: [],
    },
  ],
};
