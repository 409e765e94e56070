import type { FactsCheck } from "../facts-check.ts";
import { slackPacks } from "../facts-parameters.ts";
import { closingPacks, openingPacks, suppliedPacks } from "../packs-measure.ts";
import { stockFlowsOf, stockFlowsSql } from "../stock-flows.ts";

/** More is in the shop than there was and than came: a count is wrong, or goods came from elsewhere. */
export const negativeSellOut: FactsCheck<
  "openingPacks" | "suppliedPacks" | "closingPacks",
  "slackPacks"
> = {
  titles: { "zh-Hans": "推算销量为负", "zh-Hant": "推算銷量為負", en: "Sell-out below zero" },
  formula:
    "openingPacks + suppliedPacks - closingPacks < -slackPacks, both counted at the closes of two cycles on end",
  source:
    "Validation of collected stock: opening + purchases - closing >= 0; else a miscount or a purchase from elsewhere",
  version: 1,
  state: "doubtful",
  looksAt: { openingPacks, suppliedPacks, closingPacks },
  parameters: { slackPacks },
  sentence: {
    "zh-Hans":
      "{retailer} {cycle} 的{sku}：期初 {opening} 包 + 供应 {supplied} 包 - 期末 {closing} 包 = {sold} 包，推算销量为负：盘点有误，或有别处进货。",
    "zh-Hant":
      "{retailer} {cycle} 的{sku}：期初 {opening} 包 + 供應 {supplied} 包 - 期末 {closing} 包 = {sold} 包，推算銷量為負：盤點有誤，或有別處進貨。",
    en: "{retailer}, {sku}, {cycle}: opening {opening} + supplied {supplied} - closing {closing} = {sold} packs sold, below zero: a miscount, or goods from elsewhere.",
  },
  figures: (numbers) => ({
    opening: { value: numbers.openingPacks, written: "count" },
    supplied: { value: numbers.suppliedPacks, written: "count" },
    closing: { value: numbers.closingPacks, written: "count" },
    sold: {
      value: numbers.openingPacks + numbers.suppliedPacks - numbers.closingPacks,
      written: "count",
    },
  }),
  size: {
    of: ({ openingPacks: opening, suppliedPacks: supplied, closingPacks: closing }) =>
      closing - opening - supplied,
    sql: "closingPacks - openingPacks - suppliedPacks",
  },
  reads: () => ({ orderLines: 1, observations: 2 }),
  find: (frames, { window }, { slackPacks: slack }) =>
    stockFlowsOf(frames, window).flatMap((flow) => {
      const { cycle, retailer, sku, line, openingPacks: opening, suppliedPacks: supplied } = flow;
      const closing = flow.closingPacks;
      if (closing < 0 || opening + supplied - closing >= -slack) return [];
      const numbers = { openingPacks: opening, suppliedPacks: supplied, closingPacks: closing };
      return [{ cycle, retailer, sku, line, numbers }];
    }),
  sql: (tables, { window }, { slackPacks: slack }) =>
    [
      `select cycle, retailer, sku, line, openingPacks, suppliedPacks, closingPacks`,
      `from (`,
      stockFlowsSql(tables, window),
      `)`,
      `where closingPacks >= 0 and openingPacks + suppliedPacks - closingPacks < -${slack}`,
    ].join("\n"),
  examples: [
    {
      why: "20 held + 10 supplied - 35 counted = -5; 30 counted would be 0, which is right",
      lines: [
        { retailer: 1, suppliedPacks: 10 },
        { retailer: 2, suppliedPacks: 10 },
      ],
      observations: [
        { retailer: 1, stockPacks: 20, offset: 1 },
        { retailer: 1, stockPacks: 35 },
        { retailer: 2, stockPacks: 20, offset: 1 },
        { retailer: 2, stockPacks: 30 },
      ],
      expect: [{ retailer: 1, numbers: { openingPacks: 20, suppliedPacks: 10, closingPacks: 35 } }],
      says: {
        "zh-Hans":
          "A 2021-11-08 的X：期初 20 包 + 供应 10 包 - 期末 35 包 = -5 包，推算销量为负：盘点有误，或有别处进货。",
        "zh-Hant":
          "A 2021-11-08 的X：期初 20 包 + 供應 10 包 - 期末 35 包 = -5 包，推算銷量為負：盤點有誤，或有別處進貨。",
        en: "A, X, 2021-11-08: opening 20 + supplied 10 - closing 35 = -5 packs sold, below zero: a miscount, or goods from elsewhere.",
      },
    },
    {
      why: "not counted at one of the closes, or counted two cycles before: nothing can be said",
      observations: [
        { retailer: 1, stockPacks: 35 },
        { retailer: 2, stockPacks: 20, offset: 1 },
        { retailer: 2, soldPacks: 35 },
        { retailer: 3, stockPacks: 20, offset: 2 },
        { retailer: 3, stockPacks: 35 },
      ],
      expect: [],
    },
    {
      why: "a miscount of 5 packs may be allowed: -5 is, -6 is not",
      observations: [
        { retailer: 1, stockPacks: 20, offset: 1 },
        { retailer: 1, stockPacks: 25 },
        { retailer: 2, stockPacks: 20, offset: 1 },
        { retailer: 2, stockPacks: 26 },
      ],
      settings: { slackPacks: 5 },
      expect: [{ retailer: 2, numbers: { openingPacks: 20, suppliedPacks: 0, closingPacks: 26 } }],
    },
  ],
};
