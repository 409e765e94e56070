import { said } from "../../../units/index.ts";
import { asNothing, marked, measured, usual } from "./preset-items.ts";
import type { ScorePreset } from "./score-preset.ts";

/** Stars by place among the retailers of town or of country, run in the first full week of the month; the items are a city's of 2012. */
export const starPreset: ScorePreset = {
  scheme: {
    kind: "star",
    titles: said("星级评定", "星級評定", "Star rating"),
    heads: [
      { id: "conduct", titles: said("规范度", "規範度", "Conduct") },
      { id: "contribution", titles: said("销售贡献度", "銷售貢獻度", "Contribution to sales") },
      { id: "priceTags", titles: said("明码标价", "明碼標價", "Marked prices") },
      { id: "cooperation", titles: said("配合度", "配合度", "Cooperation") },
      { id: "overall", titles: said("综合测评", "綜合測評", "Overall assessment") },
      { id: "bonus", titles: said("加分项", "加分項", "Bonus") },
    ],
    items: [
      measured(["conduct", "conductPoints", 2500], usual.conductPoints, asNothing),
      measured(["contribution", "monthlyCartons", 1000], usual.monthlyCartons, asNothing),
      measured(["contribution", "amountOverPeers", 1500], usual.amountOverPeers, asNothing),
      measured(["contribution", "upperShare", 1000], usual.upperShare, asNothing),
      marked(["priceTags", "priceTags", 500]),
      measured(["priceTags", "priceGap", 500], usual.priceGap),
      measured(["cooperation", "regularity", 600], usual.regularity),
      measured(["cooperation", "orderUtilisation", 500], usual.orderUtilisation),
      measured(["cooperation", "reporting", 400], usual.share),
      marked(["overall", "overall", 1000]),
      marked(["bonus", "bonus", 500], asNothing),
    ],
    grading: {
      by: "share",
      grades: [
        { code: "6", titles: said("超五星", "超五星", "Super five stars"), least: 0.99 },
        { code: "5", titles: said("五星", "五星", "Five stars"), least: 0.9 },
        { code: "4", titles: said("四星", "四星", "Four stars"), least: 0.65 },
        { code: "3", titles: said("三星", "三星", "Three stars"), least: 0.35 },
        { code: "2", titles: said("二星", "二星", "Two stars"), least: 0.1 },
        { code: "1", titles: said("一星", "一星", "One star"), least: 0 },
      ],
    },
    rankedBy: "marketType",
    rating: {
      letters: [
        { code: "A", least: 90 },
        { code: "B", least: 80 },
        { code: "C", least: 70 },
        { code: "D", least: 0 },
      ],
      valueHeads: ["contribution"],
    },
  },
  examples: [
    {
      why: "25 for conduct, 10 + 11.25 + 5 for the contribution, 6 for its orders: 57.25 of the 71 points that are known, bonus included as nothing; prices and the mark 4.03 of 5 each, caps 4.03, reports 3.23, the assessment 8.06 of 10: 80.63. Alone in its group it stands at the top; no penalty is an A; 26.25 of 35 are a 7",
      given: {
        marketType: "urban",
        cycles: 4,
        cartons: 400,
        amountCnyCents: 600_000,
        upperCnyCents: 180_000,
        peerCnyCents: 100_000,
        orderedCycles: 17,
        chances: 17,
      },
      expect: { points: 8063, grade: "6", rating: "6A7" },
    },
  ],
};
