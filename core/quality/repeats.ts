import type { Frames, Observations } from "../frames/index.ts";
import { cellOf, cycleAfter, cycleOf, type Cycle } from "../units/index.ts";
import type { CycleWindow, FactsFinding, FactsTables } from "./facts-check.ts";
import { cycleSql, tableSql, withinSql } from "./facts-sql.ts";
import { keyOf } from "./stock-flows.ts";

/** An observed number that can be copied from one week to the next. */
export type RepeatedColumn = "stockPacks" | "priceCnyCentsPerCarton";

const sqlNames: Readonly<Record<RepeatedColumn, string>> = {
  stockPacks: "stock_packs",
  priceCnyCentsPerCarton: "price_cny_cents_per_carton",
};

/**
 * Where a number above 0 stood unchanged for some cycles on end, although packs came in between the first of them and
 * the last. 0 is left out: what is scarce is sold out every week.
 *
 * @param times how many cycles on end, >= 2
 */
export function repeatsOf(
  { orderLines, observations }: Frames,
  { first, last }: CycleWindow,
  column: RepeatedColumn,
  times: number,
): readonly FactsFinding<"value" | "suppliedPacks">[] {
  const seen = valuesOf(observations, column);
  const supplied = new Map<string, number>();
  for (let row = 0; row < orderLines.length; row++)
    supplied.set(
      keyOf(orderLines, row, cellOf(orderLines.cycle, row)),
      cellOf(orderLines.suppliedPacks, row),
    );
  return Array.from(observations.cycle.keys(), (row) => {
    const cycle = cycleOf(cellOf(observations.cycle, row));
    const value = cellOf(observations[column], row);
    const keys = Array.from({ length: times }, (_, back) =>
      keyOf(observations, row, cycleAfter(cycle, -back)),
    );
    const sum = keys.slice(0, -1).reduce((packs, key) => packs + (supplied.get(key) ?? 0), 0);
    const isCopy = keys.every((key) => seen.get(key) === value);
    if (cycle < first || cycle > last || value <= 0 || !isCopy || sum <= 0) return [];
    return [
      {
        cycle,
        retailer: cellOf(observations.retailer, row),
        sku: cellOf(observations.sku, row),
        line: cellOf(observations.line, row),
        numbers: { value, suppliedPacks: sum },
      },
    ];
  }).flat();
}

function valuesOf(observations: Observations, column: RepeatedColumn): Map<string, number> {
  return new Map(
    Array.from(observations.cycle.keys(), (row) => [
      keyOf(observations, row, cellOf(observations.cycle, row)),
      cellOf(observations[column], row),
    ]),
  );
}

/**
 * The same as SQL: for each cycle of the window the cycles that end with it are added up by retailer and SKU.
 * Looking back from every cycle by itself reads a month of weeks more than once, but holds no more than one of them.
 */
export function repeatsSql(
  tables: FactsTables,
  window: CycleWindow,
  column: RepeatedColumn,
  times: number,
): string {
  const parts: string[] = [];
  for (let cycle = window.first; cycle <= window.last; cycle = cycleAfter(cycle, 1))
    parts.push(repeatsAtSql(tables, cycle, sqlNames[column], times));
  return parts.join("\nunion all\n");
}

function repeatsAtSql(tables: FactsTables, cycle: Cycle, column: string, times: number): string {
  const observations = tableSql(tables.observations);
  const at = { first: cycle, last: cycle };
  return [
    `select ${cycleSql(cycle)} as cycle, retailer, sku, max(own_line) as line,`,
    `  max(seen) as value, sum(supplied) as suppliedPacks`,
    `from (`,
    `  select retailer, sku, if(cycle = ${cycleSql(cycle)}, line, 0) as own_line,`,
    `    ${column} as seen, 0 as supplied, 1 as times`,
    `  from ${observations} where ${withinSql(at, times - 1)} and ${column} > 0`,
    `  union all`,
    `  select retailer, sku, 0, 0, supplied_packs, 0`,
    `  from ${tableSql(tables.orderLines)} where ${withinSql(at, times - 2)} and supplied_packs != 0`,
    `    and retailer in (select retailer from ${observations} where ${withinSql(at)})`,
    `)`,
    `group by retailer, sku`,
    `having sum(times) = ${times} and minIf(seen, times = 1) = max(seen) and sum(supplied) > 0`,
  ].join("\n");
}
