import { said } from "../../../units/index.ts";
import { shareOf } from "../rounding.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** What a retailer brings against others like it. */
export const amountOverPeers: ScoreMeasure<"amountCnyCents" | "cycles" | "peerCnyCents"> = {
  titles: said("与同类户进货额之比", "與同類戶進貨額之比", "Amount against its peers"),
  formula: said(
    "每周进货额 ÷ 同市场类型、同业态各户每周进货额的均值",
    "每週進貨額 ÷ 同市場類型、同業態各戶每週進貨額的均值",
    "amount a cycle ÷ the mean amount a cycle of the same market and business type",
  ),
  source: "Customer evaluation by contribution: against the average",
  version: 1,
  unit: "times",
  better: "more",
  isLever: true,
  grain: 0.01,
  looksAt: {
    amountCnyCents: scoreFields.amountCnyCents,
    cycles: scoreFields.cycles,
    peerCnyCents: scoreFields.peerCnyCents,
  },
  valueOf: ({ amountCnyCents, cycles, peerCnyCents }) =>
    cycles === 0 ? null : shareOf(amountCnyCents / cycles, peerCnyCents, 0.01),
  examples: [
    {
      why: "600 yuan a cycle where peers take 500: 1.2 times",
      given: { amountCnyCents: 240_000, cycles: 4, peerCnyCents: 50_000 },
      expect: 1.2,
    },
    {
      why: "no peer bought anything",
      given: { amountCnyCents: 0, cycles: 4, peerCnyCents: 0 },
      expect: null,
    },
  ],
};
