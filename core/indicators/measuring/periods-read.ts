import type { Cycle } from "../../units/index.ts";
import type { LineSum } from "../words/line-sum.ts";
import { backsOf, cyclesOf } from "./cycles-of.ts";
import type { FactsQuestion } from "./question.ts";
import { oneOfCycles } from "./rows-sql.ts";

/** How many periods are read: those that are measured, and those that the oldest of them looks back at. */
export function periodsRead(
  sums: readonly LineSum[],
  { period, trend = 1 }: FactsQuestion,
): number {
  return trend + Math.max(0, ...sums.flatMap((sum) => backsOf(sum, period)));
}

/** Every cycle that some sum reads. */
export function cyclesRead(
  sums: readonly LineSum[],
  { period, trend }: FactsQuestion,
): readonly Cycle[] {
  return [...new Set(sums.flatMap((sum) => cyclesOf(sum, period, trend)))];
}

/** The condition that a row is of a period's last cycle, where only those count; null where all do. */
export function whenClosing(
  { atClose }: LineSum,
  { period }: FactsQuestion,
  periods: number,
): string | null {
  if (atClose !== true) return null;
  const backs = Array.from({ length: periods }, (_, back) => back);
  return oneOfCycles(backs.flatMap((back) => period.cyclesAt(back).slice(-1)));
}
