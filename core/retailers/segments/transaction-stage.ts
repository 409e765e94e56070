import { filled, type Parameter, type Titles } from "../../units/index.ts";
import { evidenceFields, type Evidence } from "../evidence.ts";
import type { Segmentation } from "../segmentation.ts";
import { stageMeasures, stageSegments, stageSentences } from "./stage-words.ts";

const { cyclesSinceFirst, cyclesSinceLast } = evidenceFields;

type Own = Evidence<"cyclesSinceFirst" | "cyclesSinceLast">;
type Bounds = Readonly<Record<"newCycles" | "lapsedCycles" | "stoppedCycles", number>>;

const cycles = (max: number, preset: number, titles: Titles): Parameter => ({
  titles,
  unit: "cycles",
  min: 1,
  max,
  preset,
});

/** Retailers by where they stand in the trade with the wholesaler: about to, current and past. */
export const transactionStage: Segmentation<keyof Bounds, keyof Omit<Own, "retailer">> = {
  titles: { "zh-Hans": "交易阶段", "zh-Hant": "交易階段", en: "Transaction stage" },
  formula: {
    "zh-Hans":
      "从未订货；停订：已有停订周数没有订货；流失：已有流失周数没有订货；新户：首次订货在新户周数之内；其余为正常",
    "zh-Hant":
      "從未訂貨；停訂：已有停訂週數沒有訂貨；流失：已有流失週數沒有訂貨；新戶：首次訂貨在新戶週數之內；其餘為正常",
    en: "Never: no order at all; stopped: no order for as many cycles as a stopped one; lapsed: none for as many as a lapsed one; new: first order within the cycles of a new one; else active",
  },
  source:
    "Customer management textbook: classification by stage of the transaction (past, current, about to) and by time (old, new, future); the numbers of cycles are this house's own proposal",
  version: 1,
  segments: stageSegments,
  measures: stageMeasures,
  parameters: {
    newCycles: cycles(52, 8, {
      "zh-Hans": "新户：首次订货在几周内",
      "zh-Hant": "新戶：首次訂貨在幾週內",
      en: "New: first order within, cycles",
    }),
    lapsedCycles: cycles(26, 4, {
      "zh-Hans": "流失：几周没有订货",
      "zh-Hant": "流失：幾週沒有訂貨",
      en: "Lapsed: cycles without an order",
    }),
    stoppedCycles: cycles(104, 13, {
      "zh-Hans": "停订：几周没有订货",
      "zh-Hant": "停訂：幾週沒有訂貨",
      en: "Stopped: cycles without an order",
    }),
  },
  ascending: [["lapsedCycles", "stoppedCycles"]],
  looksAt: { cyclesSinceFirst, cyclesSinceLast },
  windowOf: () => ({ months: 3, cycles: 0 }),
  assign: (evidence, bounds) =>
    evidence.map((own) => {
      const segment = stageOf(own, bounds);
      const figures = {
        cyclesSinceFirst: own.cyclesSinceFirst,
        cyclesSinceLast: own.cyclesSinceLast,
      };
      const reason = filled(stageSentences[segment], {
        first: { value: own.cyclesSinceFirst ?? 0, written: "count" },
        last: { value: own.cyclesSinceLast ?? 0, written: "count" },
        new: { value: bounds.newCycles, written: "count" },
        lapsed: { value: bounds.lapsedCycles, written: "count" },
        stopped: { value: bounds.stoppedCycles, written: "count" },
      });
      return { retailer: own.retailer, segment, code: null, figures, reason };
    }),
  examples: [
    {
      why: "8 cycles are new: 0 to 7 ago; 4 without an order are lapsed, 13 stopped, however new it was",
      given: [
        { cyclesSinceFirst: null, cyclesSinceLast: null },
        { cyclesSinceFirst: 7, cyclesSinceLast: 0 },
        { cyclesSinceFirst: 8, cyclesSinceLast: 3 },
        { cyclesSinceFirst: 7, cyclesSinceLast: 4 },
        { cyclesSinceFirst: 60, cyclesSinceLast: 12 },
        { cyclesSinceFirst: 60, cyclesSinceLast: 13 },
      ],
      expect: ["never", "new", "active", "lapsed", "lapsed", "stopped"],
    },
  ],
};

/** Cycles without an order since the last one are as many as it lies back. */
function stageOf(
  { cyclesSinceFirst: first, cyclesSinceLast: last }: Own,
  { newCycles, lapsedCycles, stoppedCycles }: Bounds,
): keyof typeof stageSegments {
  if (first === null || last === null) return "never";
  if (last >= stoppedCycles) return "stopped";
  if (last >= lapsedCycles) return "lapsed";
  return first < newCycles ? "new" : "active";
}
