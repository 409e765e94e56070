import { said } from "../../../units/index.ts";
import { shareOf } from "../rounding.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How far a retailer's shelf prices lie from the guidance prices. */
export const priceGap: ScoreMeasure<"priceGaps" | "pricesSeen"> = {
  titles: said("与指导价的偏差", "與指導價的偏差", "Gap to guidance prices"),
  formula: said(
    "采集到的零售价与指导价之差的绝对值 ÷ 指导价，取均值",
    "採集到的零售價與指導價之差的絕對值 ÷ 指導價，取均值",
    "mean of |retail price − guidance price| ÷ guidance price over the prices seen",
  ),
  source: "Price compliance in the six-dimension assessment: observed against guidance prices",
  version: 1,
  unit: "ratio",
  better: "less",
  isLever: true,
  grain: 0.001,
  looksAt: {
    priceGaps: scoreFields.priceGaps,
    pricesSeen: scoreFields.pricesSeen,
  },
  valueOf: ({ priceGaps, pricesSeen }) => shareOf(priceGaps, pricesSeen),
  examples: [
    {
      why: "gaps of 2 % and 4 %: 3 % in the mean",
      given: { priceGaps: 0.06, pricesSeen: 2 },
      expect: 0.03,
    },
    { why: "no price was seen", given: { priceGaps: 0, pricesSeen: 0 }, expect: null },
  ],
};
