import { said } from "../../../units/index.ts";
import { growthOf } from "../growth.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How a retailer's volume moved. */
export const growth: ScoreMeasure<"cartons" | "cycles" | "earlierCartons" | "earlierCycles"> = {
  titles: said("进货量增长率", "進貨量成長率", "Growth in cartons"),
  formula: said(
    "当月每周条数 ÷ 此前 13 周每周条数 − 1",
    "當月每週條數 ÷ 此前 13 週每週條數 − 1",
    "cartons a cycle in the month ÷ cartons a cycle in the 13 cycles before − 1",
  ),
  source: "Customer evaluation by contribution: against its own past",
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
  },
  valueOf: (evidence) => growthOf(evidence),
  examples: [
    {
      why: "20 a cycle after 16: 20 ÷ 16 − 1 = 25 %",
      given: { cartons: 80, cycles: 4, earlierCartons: 208, earlierCycles: 13 },
      expect: 0.25,
    },
    {
      why: "nothing before: none",
      given: { cartons: 80, cycles: 4, earlierCartons: 0, earlierCycles: 13 },
      expect: null,
    },
  ],
};
