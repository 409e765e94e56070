import { said } from "../../../units/index.ts";
import { toGrain } from "../rounding.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How much a retailer takes in a month of usual length. */
export const monthlyCartons: ScoreMeasure<"cartons" | "cycles"> = {
  titles: said("月均进货量", "月均進貨量", "Monthly cartons"),
  formula: said(
    "当月进货条数 ÷ 当月周数 × 52 ÷ 12",
    "當月進貨條數 ÷ 當月週數 × 52 ÷ 12",
    "cartons supplied ÷ cycles of the month × 52 ÷ 12",
  ),
  source:
    "Weeks are taken to a month of 52 ÷ 12 cycles, so that a month of five Mondays is worth no more than one of four",
  version: 1,
  unit: "cartons/month",
  better: "more",
  isLever: true,
  grain: 0.1,
  looksAt: {
    cartons: scoreFields.cartons,
    cycles: scoreFields.cycles,
  },
  valueOf: ({ cartons, cycles }) =>
    cycles === 0 ? null : toGrain((Math.max(0, cartons) / cycles) * (52 / 12), 0.1),
  examples: [
    {
      why: "80 cartons in 4 cycles: 80 ÷ 4 × 52 ÷ 12 = 86.7",
      given: { cartons: 80, cycles: 4 },
      expect: 86.7,
    },
    {
      why: "100 in 5 cycles are the same a month",
      given: { cartons: 100, cycles: 5 },
      expect: 86.7,
    },
    { why: "not a cycle on file", given: { cartons: 0, cycles: 0 }, expect: null },
  ],
};
