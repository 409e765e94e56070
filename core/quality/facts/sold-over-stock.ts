import type { FactsCheck } from "../facts-check.ts";
import { slackPacks } from "../facts-parameters.ts";
import { openingPacks, soldPacks, suppliedPacks } from "../packs-measure.ts";
import { stockFlowsOf, stockFlowsSql } from "../stock-flows.ts";

/** More is said to be sold than there was to sell. */
export const soldOverStock: FactsCheck<
  "openingPacks" | "suppliedPacks" | "soldPacks",
  "slackPacks"
> = {
  titles: {
    "zh-Hans": "销量超过可售量",
    "zh-Hant": "銷量超過可售量",
    en: "Sold over what there was",
  },
  formula:
    "soldPacks > openingPacks + suppliedPacks + slackPacks, the opening counted at the close of the cycle before",
  source: "Validation of collected sales: nobody sells what he does not hold",
  version: 1,
  state: "doubtful",
  looksAt: { openingPacks, suppliedPacks, soldPacks },
  parameters: { slackPacks },
  sentence: {
    "zh-Hans":
      "{retailer} {cycle} 的{sku}：记录销量 {sold} 包，超过期初 {opening} 包 + 供应 {supplied} 包。",
    "zh-Hant":
      "{retailer} {cycle} 的{sku}：記錄銷量 {sold} 包，超過期初 {opening} 包 + 供應 {supplied} 包。",
    en: "{retailer}, {sku}, {cycle}: {sold} packs are recorded as sold, more than opening {opening} + supplied {supplied}.",
  },
  figures: (numbers) => ({
    opening: { value: numbers.openingPacks, written: "count" },
    supplied: { value: numbers.suppliedPacks, written: "count" },
    sold: { value: numbers.soldPacks, written: "count" },
  }),
  size: {
    of: ({ openingPacks: opening, suppliedPacks: supplied, soldPacks: sold }) =>
      sold - opening - supplied,
    sql: "soldPacks - openingPacks - suppliedPacks",
  },
  reads: () => ({ orderLines: 1, observations: 2 }),
  find: (frames, { window }, { slackPacks: slack }) =>
    stockFlowsOf(frames, window).flatMap((flow) => {
      const { cycle, retailer, sku, line, openingPacks: opening, suppliedPacks: supplied } = flow;
      if (flow.soldPacks <= opening + supplied + slack) return [];
      const numbers = { openingPacks: opening, suppliedPacks: supplied, soldPacks: flow.soldPacks };
      return [{ cycle, retailer, sku, line, numbers }];
    }),
  sql: (tables, { window }, { slackPacks: slack }) =>
    [
      `select cycle, retailer, sku, line, openingPacks, suppliedPacks, soldPacks`,
      `from (`,
      stockFlowsSql(tables, window),
      `)`,
      `where soldPacks > openingPacks + suppliedPacks + ${slack}`,
    ].join("\n"),
  examples: [
    {
      why: "31 sold of 20 held and 10 supplied; 30 are all there was",
      lines: [
        { retailer: 1, suppliedPacks: 10 },
        { retailer: 2, suppliedPacks: 10 },
      ],
      observations: [
        { retailer: 1, stockPacks: 20, offset: 1 },
        { retailer: 1, soldPacks: 31 },
        { retailer: 2, stockPacks: 20, offset: 1 },
        { retailer: 2, soldPacks: 30 },
      ],
      expect: [{ retailer: 1, numbers: { openingPacks: 20, suppliedPacks: 10, soldPacks: 31 } }],
      says: {
        "zh-Hans": "A 2021-11-08 的X：记录销量 31 包，超过期初 20 包 + 供应 10 包。",
        "zh-Hant": "A 2021-11-08 的X：記錄銷量 31 包，超過期初 20 包 + 供應 10 包。",
        en: "A, X, 2021-11-08: 31 packs are recorded as sold, more than opening 20 + supplied 10.",
      },
    },
    {
      why: "what was held is not known, or what was sold is not",
      observations: [
        { retailer: 1, soldPacks: 31 },
        { retailer: 2, stockPacks: 20, offset: 1 },
        { retailer: 2, stockPacks: 5 },
      ],
      expect: [],
    },
  ],
};
