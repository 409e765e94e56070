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
    ? [`${periodSql(question, trend)} as t`, ...memberColumns(question)]
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

/** How many periods back a row's cycle lies, of so many. */
export function periodSql({ period }: FactsQuestion, periods: number): string {
  const backs = Array.from({ length: periods }, (_, back) => back);
  const firsts = backs.flatMap((back) => period.cyclesAt(back).slice(0, 1).map(cycleLiteral));
  const older = firsts.slice(0, -1).map((first, back) => `cycle >= ${first}, ${back}`);
  return `toUInt16(multiIf(${[...older, periods - 1].join(", ")}))`;
}
