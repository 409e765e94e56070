import {
  type Cells,
  chooseEach,
  columnsByPeriod,
  compileIndicatorSql,
  type CutId,
  type FactsQuestion,
  type IndicatorId,
  type IndicatorResult,
  indicators,
  type Member,
  type Period,
  resultsOfColumns,
} from "@dongxiao/core/indicators";
import type { Facts } from "@dongxiao/store/facts";

/** What the bench asks of the house. */
export interface Asked {
  readonly indicators: readonly IndicatorId[];
  readonly by: readonly CutId[];
  /** One period, or several that lie side by side, in whatever order. */
  readonly periods: readonly Period[];
  readonly only?: FactsQuestion["only"];
}

/** One cell of an answer: its period by number, its members in the order of the dimensions, its results. */
export interface Cell {
  readonly period: number;
  readonly members: readonly Member[];
  readonly results: Readonly<Record<string, IndicatorResult>>;
}

/** Who is there, as far as the bench needs to know: how long an answer takes does not depend on it. */
const population = (): number => 20_000;

/** The results of every period asked, by the place of each indicator in the question. */
export type Answer = readonly Readonly<Record<string, Cells>>[];

/** Asks the house's own way, from the question to the results: one query, whatever is asked. */
export async function askOurs(
  facts: Facts,
  table: string,
  { indicators: ids, by, periods, only = [] }: Asked,
): Promise<Answer> {
  const choices = chooseEach(
    Object.fromEntries(ids.map((id, place) => [`i${place}`, indicators[id]])),
  );
  const backwards = periods.toSorted((a, b) => firstOf(b) - firstOf(a));
  const [newest] = backwards;
  if (newest === undefined) return [];
  const question = { table, cuts: by, period: newest, only, trend: periods.length };
  const columns = await facts.askColumns(compileIndicatorSql(choices, question));
  const byPeriod = periods.length === 1 ? [columns] : columnsByPeriod(columns, periods.length);
  return periods.map((period) => {
    const given = { period, population, lines: population, areas: population };
    const own = byPeriod[backwards.indexOf(period)] ?? {};
    return resultsOfColumns(choices, by.length, own, given);
  });
}

/** The cells of an answer, with the results of all indicators together. */
export function cellsOf(answer: Answer, { indicators: ids }: Asked): readonly Cell[] {
  return answer.flatMap((results, period) => {
    const cells = new Map<string, Cell & { readonly results: Record<string, IndicatorResult> }>();
    for (const [at, id] of ids.entries())
      for (const [key, { at: members, result }] of results[`i${at}`] ?? noCells) {
        const cell = cells.get(key) ?? { period, members, results: {} };
        cells.set(key, cell);
        cell.results[id] = result;
      }
    return [...cells.values()];
  });
}

const firstOf = ({ cyclesAt }: Period): number => cyclesAt(0)[0] ?? 0;
const noCells: Cells = new Map();
