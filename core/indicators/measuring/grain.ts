import { assert } from "../../units/index.ts";
import { columnOf, parentCuts } from "./cut.ts";
import { cycleLiteral } from "./literal.ts";
import type { FactsQuestion } from "./question.ts";

/** The columns of an answer that tell its places apart: `t` the period where there are several, `m0`, `m1`, ... its members. */
export function grainOf({ cuts, trend = 1 }: FactsQuestion): readonly string[] {
  return [...(trend > 1 ? ["t"] : []), ...cuts.map((_, place) => `m${place}`)];
}

/** The columns that hold the members of the wider cuts, for shares. */
export function parentGrainOf({ cuts }: FactsQuestion): readonly string[] {
  return cuts.map((_, place) => `parent${place}`);
}

/** The place of each row, as columns of a select over the rows themselves. */
export function placeColumns(question: FactsQuestion): readonly string[] {
  const { trend = 1 } = question;
  return trend > 1
    ? [`${periodSql(question)} as t`, ...memberColumns(question)]
    : memberColumns(question);
}

/** The members of each row. */
export function memberColumns({ cuts }: FactsQuestion): readonly string[] {
  return cuts.map((cut, place) => `${columnOf(cut)} as m${place}`);
}

/** The place in the wider cuts, at its newest row. */
export function parentColumns({ cuts }: FactsQuestion, prefix = ""): readonly string[] {
  return parentCuts(cuts).map((cut, place) => {
    const column = cut === null ? "0" : columnOf(cut);
    return `argMax(${column}, cycle) as ${prefix}parent${place}`;
  });
}

/** How far apart two days of the calendar lie, in whole parts of it. */
const calendarNumbers = {
  month: "toRelativeMonthNum",
  quarter: "toRelativeQuarterNum",
  year: "toYear",
} as const;

/** How many periods back a row's cycle lies. */
export function periodSql({ period }: FactsQuestion): string {
  const newest = period.cyclesAt(0);
  const last = newest.at(-1);
  assert(last !== undefined, "a period has a cycle");
  const { step } = period;
  if (typeof step === "number")
    return `toUInt16(intDiv(${cycleLiteral(last)} - cycle, ${7 * step}))`;
  const number = calendarNumbers[step];
  return `toUInt16(${number}(${cycleLiteral(last)}) - ${number}(cycle))`;
}
