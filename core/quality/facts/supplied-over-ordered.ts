import { cellOf } from "../../units/index.ts";
import type { FactsCheck } from "../facts-check.ts";
import { tableSql, withinSql } from "../facts-sql.ts";
import { orderFindings } from "../order-findings.ts";
import { orderedPacks, suppliedPacks } from "../packs-measure.ts";

/** More was delivered than was ordered. */
export const suppliedOverOrdered: FactsCheck<"orderedPacks" | "suppliedPacks", never> = {
  titles: { "zh-Hans": "供应多于订购", "zh-Hant": "供應多於訂購", en: "Supplied over ordered" },
  formula: "suppliedPacks > orderedPacks",
  source: "Order flow of the trade: a retailer gets what it ordered, or less",
  version: 1,
  state: "wrong",
  looksAt: { orderedPacks, suppliedPacks },
  parameters: {},
  sentence: {
    "zh-Hans": "{retailer} {cycle} 的{sku}：供应 {supplied} 包，多于订购的 {ordered} 包。",
    "zh-Hant": "{retailer} {cycle} 的{sku}：供應 {supplied} 包，多於訂購的 {ordered} 包。",
    en: "{retailer}, {sku}, {cycle}: {supplied} packs supplied, more than the {ordered} ordered.",
  },
  figures: (numbers) => ({
    ordered: { value: numbers.orderedPacks, written: "count" },
    supplied: { value: numbers.suppliedPacks, written: "count" },
  }),
  size: {
    of: ({ orderedPacks: ordered, suppliedPacks: supplied }) => supplied - ordered,
    sql: "suppliedPacks - orderedPacks",
  },
  reads: () => ({ orderLines: 1, observations: 0 }),
  find: ({ orderLines }, { window }) =>
    orderFindings(orderLines, window, (row) => {
      const ordered = cellOf(orderLines.orderedPacks, row);
      const supplied = cellOf(orderLines.suppliedPacks, row);
      return supplied > ordered ? { orderedPacks: ordered, suppliedPacks: supplied } : null;
    }),
  sql: (tables, { window }) =>
    [
      `select cycle, retailer, sku, line, ordered_packs as orderedPacks, supplied_packs as suppliedPacks`,
      `from ${tableSql(tables.orderLines)}`,
      `where ${withinSql(window)} and supplied_packs > ordered_packs`,
    ].join("\n"),
  examples: [
    {
      why: "30 supplied on an order of 20; 20 of 20, 10 of 20 and the week before are left alone",
      lines: [
        { retailer: 1, orderedPacks: 20, suppliedPacks: 30 },
        { retailer: 2, orderedPacks: 20, suppliedPacks: 20 },
        { retailer: 3, orderedPacks: 20, suppliedPacks: 10 },
        { retailer: 1, orderedPacks: 20, suppliedPacks: 30, offset: 1 },
      ],
      expect: [{ retailer: 1, numbers: { orderedPacks: 20, suppliedPacks: 30 } }],
      says: {
        "zh-Hans": "A 2021-11-08 的X：供应 30 包，多于订购的 20 包。",
        "zh-Hant": "A 2021-11-08 的X：供應 30 包，多於訂購的 20 包。",
        en: "A, X, 2021-11-08: 30 packs supplied, more than the 20 ordered.",
      },
    },
    { why: "nothing was ordered, nothing came", lines: [{ retailer: 1 }], expect: [] },
  ],
};
