import { said } from "../../../units/index.ts";
import { capped, shareOf } from "../rounding.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How regularly a retailer hands in observations. */
export const reporting: ScoreMeasure<"reportedCycles" | "reportingCycles"> = {
  titles: said("采集上报率", "採集上報率", "Reporting"),
  formula: said(
    "有采集上报的周数 ÷ 纳入采集以来的周数",
    "有採集上報的週數 ÷ 納入採集以來的週數",
    "cycles with observations ÷ cycles since the first observation",
  ),
  source: "Cooperation in the five-degree score; whoever was never asked to report is not measured",
  version: 1,
  unit: "ratio",
  better: "more",
  isLever: true,
  grain: 0.001,
  looksAt: {
    reportedCycles: scoreFields.reportedCycles,
    reportingCycles: scoreFields.reportingCycles,
  },
  valueOf: ({ reportedCycles, reportingCycles }) =>
    capped(shareOf(reportedCycles, reportingCycles)),
  examples: [
    { why: "12 of 16 cycles", given: { reportedCycles: 12, reportingCycles: 16 }, expect: 0.75 },
    { why: "never asked", given: { reportedCycles: 0, reportingCycles: 0 }, expect: null },
  ],
};
