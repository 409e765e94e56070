import { said } from "../../../units/index.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How many of its points of conduct a retailer has kept. */
export const conductPoints: ScoreMeasure<"penaltyPoints"> = {
  titles: said("规范分", "規範分", "Conduct points"),
  formula: said(
    "100 − 近 12 个月认定成立或逾期未申辩事项的扣分，不低于 0",
    "100 − 近 12 個月認定成立或逾期未申辯事項的扣分，不低於 0",
    "100 − penalties of the last 12 months that were upheld or not replied to in time, not below 0",
  ),
  source: "Compliance classes of a city, 2006: 100 points less penalties",
  version: 1,
  unit: "points",
  better: "more",
  isLever: true,
  grain: 1,
  looksAt: {
    penaltyPoints: scoreFields.penaltyPoints,
  },
  valueOf: ({ penaltyPoints }) => Math.max(0, 100 - penaltyPoints),
  examples: [
    { why: "one event of 10 points was upheld", given: { penaltyPoints: 10 }, expect: 90 },
    { why: "it does not fall below 0", given: { penaltyPoints: 130 }, expect: 0 },
  ],
};
