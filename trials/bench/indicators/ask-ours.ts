import {
  type Cell as Measured,
  chooseEach,
  compileIndicatorSql,
  type CutId,
  type FactsQuestion,
  type FactsRow,
  type IndicatorId,
  type IndicatorResult,
  indicators,
  type Member,
  type Period,
  resultsOfRows,
} from "@dongxiao/core/indicators";
import type { Facts } from "@dongxiao/store/facts";

/** What the bench asks of the house. */
export interface Asked {
  readonly indicators: readonly IndicatorId[];
  readonly by: readonly CutId[];
  /** One period, or several that lie side by side: the newest first. */
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

/** Asks the house's own way, from the question to the results: one query, whatever is asked. */
export async function askOurs(
  facts: Facts,
  table: string,
  { indicators: ids, by, periods, only = [] }: Asked,
): Promise<readonly Cell[]> {
  const choices = chooseEach(
    Object.fromEntries(ids.map((id, place) => [`i${place}`, indicators[id]])),
  );
  const [newest] = periods;
  if (newest === undefined) return [];
  const question = { table, cuts: by, period: newest, only, trend: periods.length };
  const rows = await facts.ask<FactsRow>(compileIndicatorSql(choices, question));
  const byPeriod = periods.length === 1 ? new Map([[0, rows]]) : Map.groupBy(rows, ({ t }) => t);
  return periods.flatMap((period, place) => {
    const given = { period, population, lines: population, areas: population };
    const results = resultsOfRows(choices, by.length, byPeriod.get(place) ?? [], given);
    const cells = new Map<string, Cell & { readonly results: Record<string, IndicatorResult> }>();
    for (const [at, id] of ids.entries())
      for (const [key, { at: members, result }] of results[`i${at}`] ?? noCells) {
        const cell = cells.get(key) ?? { period: place, members, results: {} };
        cells.set(key, cell);
        cell.results[id] = result;
      }
    return [...cells.values()];
  });
}

const noCells: ReadonlyMap<string, Measured> = new Map();
