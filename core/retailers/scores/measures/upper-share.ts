import { said } from "../../../units/index.ts";
import { shareOf } from "../rounding.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How much of what a retailer takes is of the two dearest classes. */
export const upperShare: ScoreMeasure<"upperCnyCents" | "amountCnyCents"> = {
  titles: said("一、二类金额占比", "一、二類金額占比", "Share of classes 1 and 2"),
  formula: said(
    "一、二类进货额 ÷ 全部进货额",
    "一、二類進貨額 ÷ 全部進貨額",
    "amount of classes 1 and 2 ÷ amount",
  ),
  source: "Sales structure in the six-dimension assessment",
  version: 1,
  unit: "ratio",
  better: "more",
  isLever: true,
  grain: 0.001,
  looksAt: {
    upperCnyCents: scoreFields.upperCnyCents,
    amountCnyCents: scoreFields.amountCnyCents,
  },
  valueOf: ({ upperCnyCents, amountCnyCents }) => shareOf(upperCnyCents, amountCnyCents),
  examples: [
    {
      why: "900 of 2,400 yuan",
      given: { upperCnyCents: 90_000, amountCnyCents: 240_000 },
      expect: 0.375,
    },
    { why: "nothing was bought", given: { upperCnyCents: 0, amountCnyCents: 0 }, expect: null },
  ],
};
