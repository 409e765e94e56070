import { said } from "../../../units/index.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How long a retailer has been on file. */
export const monthsOnFile: ScoreMeasure<"monthsOnFile"> = {
  titles: said("在档月数", "在檔月數", "Months on file"),
  formula: said(
    "首次持证到月末的整月数",
    "首次持證到月末的整月數",
    "whole months from the first day of the licence to the end of the month",
  ),
  source: "Loyalty in the five-degree score: how long it has been a customer",
  version: 1,
  unit: "months",
  better: "more",
  isLever: false,
  grain: 1,
  looksAt: {
    monthsOnFile: scoreFields.monthsOnFile,
  },
  valueOf: (evidence) => evidence.monthsOnFile,
  examples: [{ why: "three years", given: { monthsOnFile: 36 }, expect: 36 }],
};
