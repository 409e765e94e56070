import { said, type Titles } from "../../units/index.ts";

/** What a score is of: each kind has its own schemes. */
export const scoreKinds = {
  star: said("星级评定", "星級評定", "Star rating"),
  fiveDegree: said("五度评分", "五度評分", "Five-degree score"),
  sixDimension: said("六维评价", "六維評價", "Six-dimension assessment"),
  sevenHead: said("七类评价", "七類評價", "Seven-head evaluation"),
  credit: said("诚信等级", "誠信等級", "Integrity and credit grade"),
} as const satisfies Record<string, Titles>;

/** The id of one kind of score. */
export type ScoreKind = keyof typeof scoreKinds;
