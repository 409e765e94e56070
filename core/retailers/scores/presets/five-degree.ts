import { said } from "../../../units/index.ts";
import type { ScoreHow } from "../score-scheme.ts";
import { asNothing, marked, measured, usual } from "./preset-items.ts";
import type { ScorePreset } from "./score-preset.ts";
import { usualGrading } from "./usual-grades.ts";

/** Half a year, one year, three years, five years. */
const years: ScoreHow = {
  form: "bands",
  bands: [
    { edge: 6, points: 100 },
    { edge: 12, points: 200 },
    { edge: 36, points: 350 },
    { edge: 60, points: 500 },
  ],
};

/** The five degrees of a retailer towards the company; contribution is given in the field, the others are this house's proposal. */
export const fiveDegreePreset: ScorePreset = {
  scheme: {
    kind: "fiveDegree",
    titles: said("五度评分", "五度評分", "Five-degree score"),
    heads: [
      { id: "contribution", titles: said("贡献度", "貢獻度", "Contribution") },
      { id: "loyalty", titles: said("忠诚度", "忠誠度", "Loyalty") },
      { id: "cooperation", titles: said("配合度", "配合度", "Cooperation") },
      { id: "compliance", titles: said("规范度", "規範度", "Compliance") },
      { id: "growth", titles: said("成长度", "成長度", "Growth") },
    ],
    items: [
      measured(["contribution", "monthlyCartons", 2000], usual.monthlyCartons, asNothing),
      measured(["contribution", "amountOverPeers", 1000], usual.amountOverPeers, asNothing),
      measured(["contribution", "upperShare", 1000], usual.upperShare, asNothing),
      measured(["loyalty", "regularity", 1000], usual.regularity),
      measured(["loyalty", "monthsOnFile", 500], years, asNothing),
      measured(["loyalty", "onlineShare", 500], usual.share),
      measured(["cooperation", "orderUtilisation", 500], usual.orderUtilisation),
      measured(["cooperation", "reporting", 500], usual.share),
      marked(["cooperation", "cooperation", 500]),
      measured(["compliance", "conductPoints", 1000], usual.conductPoints, asNothing),
      measured(["compliance", "priceGap", 500], usual.priceGap),
      measured(["growth", "growth", 500], usual.growth, { as: "share", share: 0.5 }),
      measured(["growth", "growthOverPeers", 500], usual.growth, { as: "share", share: 0.5 }),
    ],
    grading: usualGrading,
    rankedBy: "everybody",
    rating: null,
  },
  examples: [
    {
      why: "half of 400 cartons 10 of 20, the peers' mean 5 of 10, half of 60 % 5 of 10; every order 10, five years 5, all online 5; conduct 10; no growth and no more than its peers 2.5 of 5 each: 55 of the 80 that are known; caps, reports, the mark and prices count as much of 5 each, 3.44: 68.76",
      given: {
        cycles: 4,
        cartons: 184.6,
        amountCnyCents: 400_000,
        upperCnyCents: 120_000,
        peerCnyCents: 100_000,
        orderedCycles: 17,
        chances: 17,
        monthsOnFile: 60,
        onlinePacks: 10,
        channelPacks: 10,
        earlierCycles: 13,
        earlierCartons: 599.95,
        peerGrowth: 0,
      },
      expect: { points: 6876, grade: "C" },
    },
  ],
};
