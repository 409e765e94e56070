import { said } from "../../../units/index.ts";
import type { ScoreScheme } from "../score-scheme.ts";

/** Four grades by points, for scores that say how well a retailer does. */
export const usualGrading: ScoreScheme["grading"] = {
  by: "points",
  grades: [
    { code: "A", titles: said("优秀", "優秀", "Excellent"), least: 8500 },
    { code: "B", titles: said("良好", "良好", "Good"), least: 7000 },
    { code: "C", titles: said("一般", "一般", "Fair"), least: 5500 },
    { code: "D", titles: said("待提升", "待提升", "To be raised"), least: 0 },
  ],
};
