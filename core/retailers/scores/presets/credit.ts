import { said } from "../../../units/index.ts";
import { asNothing, line, marked, measured, usual } from "./preset-items.ts";
import type { ScorePreset } from "./score-preset.ts";

/** Grades of credit as cities write them, from integrity: events of conduct, the licence, prices and orders. */
export const creditPreset: ScorePreset = {
  scheme: {
    kind: "credit",
    titles: said("诚信等级", "誠信等級", "Integrity and credit grade"),
    heads: [
      { id: "conduct", titles: said("守法规范", "守法規範", "Conduct") },
      { id: "integrity", titles: said("诚信经营", "誠信經營", "Integrity") },
      { id: "regularity", titles: said("订货履约", "訂貨履約", "Regularity") },
    ],
    items: [
      measured(["conduct", "conductPoints", 6000], line(0, 100), asNothing),
      measured(["conduct", "licenceInForce", 1000], usual.share, asNothing),
      measured(["integrity", "priceGap", 1000], usual.priceGap),
      marked(["integrity", "agreements", 1000]),
      measured(["regularity", "regularity", 1000], usual.regularity),
    ],
    grading: {
      by: "points",
      grades: [
        { code: "AAA", titles: said("AAA", "AAA", "AAA"), least: 9500 },
        { code: "AA", titles: said("AA", "AA", "AA"), least: 8800 },
        { code: "A", titles: said("A", "A", "A"), least: 8000 },
        { code: "B", titles: said("B", "B", "B"), least: 7000 },
        { code: "C", titles: said("C", "C", "C"), least: 6000 },
        { code: "D", titles: said("D", "D", "D"), least: 0 },
      ],
    },
    rankedBy: "everybody",
    rating: null,
  },
  examples: [
    {
      why: "20 points of penalty leave 80 % of 60 = 48; with 10 for the licence and 10 for its orders 68 of the 80 that are known, 85 %; the 20 that are not count as much: 85",
      given: { penaltyPoints: 20, orderedCycles: 17, chances: 17 },
      expect: { points: 8500, grade: "A" },
    },
  ],
};
