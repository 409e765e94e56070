import {
  chooseEach,
  compileIndicatorSql,
  indicators,
  resultsOfRows,
  type CutId,
  type FactsQuestion,
  type FactsRow,
  type IndicatorId,
  type IndicatorResult,
  type Member,
  type Period,
} from "@dongxiao/core/indicators";
import { assert } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

/** What the bench asks of the house. */
export interface Asked {
  readonly indicators: readonly IndicatorId[];
  /** The dimensions; the first may have many members, a second one few. */
  readonly by: readonly CutId[];
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
const population = 20_000;

/** Asks the house's own way, from the question to the results. */
export async function askOurs(
  facts: Facts,
  table: string,
  { indicators: ids, by, periods, only = [] }: Asked,
): Promise<readonly Cell[]> {
  const choices = chooseEach(Object.fromEntries(ids.map((id) => [id, indicators[id]])));
  const [cut = "none", second] = by;
  assert(by.length <= 2, "the bench asks by two dimensions at most");
  const cells: Cell[] = [];
  for (const [place, period] of periods.entries())
    for (const member of second === undefined ? [null] : await membersOf(facts, table, second)) {
      const narrowed =
        second === undefined || member === null ? [] : [{ cut: second, members: [member] }];
      const question = { table, cut, period, only: [...only, ...narrowed] };
      const rows = await facts.ask<FactsRow>(compileIndicatorSql(choices, question));
      const results = resultsOfRows(choices, rows, {
        period,
        population: () => population,
        lines: () => population,
        areas: () => population,
      });
      const members = new Set(ids.flatMap((id) => [...(results[id]?.keys() ?? [])]));
      for (const own of members)
        cells.push({
          period: place,
          members: member === null ? [own] : [own, member],
          results: Object.fromEntries(ids.flatMap((id) => entryOf(id, results[id]?.get(own)))),
        });
    }
  return cells;
}

function entryOf(
  id: string,
  result: IndicatorResult | undefined,
): readonly [string, IndicatorResult][] {
  return result === undefined ? [] : [[id, result]];
}

async function membersOf(facts: Facts, table: string, cut: CutId): Promise<readonly Member[]> {
  const rows = await facts.ask<{ member: Member }>(
    `select distinct ${cut} as member from ${table}`,
  );
  return rows.map(({ member }) => member);
}
