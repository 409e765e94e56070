import { said } from "../../../units/index.ts";
import { growthBeyond } from "../growth.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How a retailer's volume moved against others like it: seasons move all of them. */
export const growthOverPeers: ScoreMeasure<
  "cartons" | "cycles" | "earlierCartons" | "earlierCycles" | "peerGrowth"
> = {
  titles: said("超过同类户的增长", "超過同類戶的成長", "Growth beyond its peers"),
  formula: said(
    "增长率 − 同市场类型、同业态各户合计的增长率",
    "成長率 − 同市場類型、同業態各戶合計的成長率",
    "growth − the growth of all of the same market and business type together",
  ),
  source: "Customer evaluation by growth: above the average of its kind",
  version: 1,
  unit: "ratio",
  better: "more",
  isLever: true,
  grain: 0.001,
  looksAt: {
    cartons: scoreFields.cartons,
    cycles: scoreFields.cycles,
    earlierCartons: scoreFields.earlierCartons,
    earlierCycles: scoreFields.earlierCycles,
    peerGrowth: scoreFields.peerGrowth,
  },
  valueOf: (evidence) => growthBeyond(evidence),
  examples: [
    {
      why: "25 % where its peers grew by 10 %",
      given: { cartons: 80, cycles: 4, earlierCartons: 208, earlierCycles: 13, peerGrowth: 0.1 },
      expect: 0.15,
    },
    {
      why: "nothing is known of its peers",
      given: { cartons: 80, cycles: 4, earlierCartons: 208, earlierCycles: 13, peerGrowth: null },
      expect: null,
    },
  ],
};
