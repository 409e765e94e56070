import type { Frames, TradeRows } from "../frames/index.ts";
import { cellOf, cycleAfter, cycleOf, type Cycle } from "../units/index.ts";
import type { CycleWindow, FactsTables } from "./facts-check.ts";
import { tableSql, withinSql } from "./facts-sql.ts";

/** What one retailer held of one SKU, was supplied and held again, over one cycle. */
export interface StockFlow {
  readonly cycle: Cycle;
  readonly retailer: number;
  readonly sku: number;
  readonly line: number;
  /** Counted at the close of the cycle before. */
  readonly openingPacks: number;
  readonly suppliedPacks: number;
  /** Counted at the close of the cycle; -1 when it was not. */
  readonly closingPacks: number;
  /** Said to be sold within the cycle; -1 when it was not recorded. */
  readonly soldPacks: number;
}

/** The name of a row's retailer and SKU in a cycle. */
export function keyOf(rows: TradeRows, row: number, cycle: number): string {
  return `${cycle} ${cellOf(rows.retailer, row)} ${cellOf(rows.sku, row)}`;
}

/**
 * The flows of every retailer and SKU observed in a cycle of the window and counted at the close of the one before.
 * A cycle without an order line had no supply.
 *
 * @param frames at most one order line and one observation per cycle, retailer and SKU
 */
export function stockFlowsOf(
  { orderLines, observations }: Frames,
  window: CycleWindow,
): readonly StockFlow[] {
  const supplied = new Map<string, number>();
  for (let row = 0; row < orderLines.length; row++)
    supplied.set(
      keyOf(orderLines, row, cellOf(orderLines.cycle, row)),
      cellOf(orderLines.suppliedPacks, row),
    );
  const counted = new Map<string, number>();
  for (let row = 0; row < observations.length; row++) {
    const packs = cellOf(observations.stockPacks, row);
    if (packs >= 0) counted.set(keyOf(observations, row, cellOf(observations.cycle, row)), packs);
  }
  return Array.from(observations.cycle.keys(), (row) => {
    const cycle = cycleOf(cellOf(observations.cycle, row));
    const openingPacks = counted.get(keyOf(observations, row, cycleAfter(cycle, -1)));
    if (openingPacks === undefined || cycle < window.first || cycle > window.last) return [];
    return [
      {
        cycle,
        retailer: cellOf(observations.retailer, row),
        sku: cellOf(observations.sku, row),
        line: cellOf(observations.line, row),
        openingPacks,
        suppliedPacks: supplied.get(keyOf(observations, row, cycle)) ?? 0,
        closingPacks: cellOf(observations.stockPacks, row),
        soldPacks: cellOf(observations.soldPacks, row),
      },
    ];
  }).flat();
}

/**
 * The same flows as SQL. Three kinds of rows are laid one under the other, each with its own number filled, and added
 * up by key: a join of tables this long would hold one of them in memory.
 */
export function stockFlowsSql(tables: FactsTables, window: CycleWindow): string {
  const observations = tableSql(tables.observations);
  const within = withinSql(window);
  return [
    `select at_cycle as cycle, retailer, sku, max(own_line) as line,`,
    `  sum(opening) as openingPacks, sum(supplied) as suppliedPacks,`,
    `  sum(closing) as closingPacks, sum(sold) as soldPacks`,
    `from (`,
    `  select addDays(cycle, 7) as at_cycle, retailer, sku, toUInt32(0) as own_line,`,
    `    stock_packs as opening, 0 as supplied, 0 as closing, 0 as sold, 1 as openings, 0 as closings`,
    `  from ${observations} where ${withinSql(window, 1)} and stock_packs >= 0`,
    `  union all`,
    `  select cycle, retailer, sku, line, 0, 0, stock_packs, sold_packs, 0, 1`,
    `  from ${observations} where ${within}`,
    `  union all`,
    `  select cycle, retailer, sku, line, 0, supplied_packs, 0, 0, 0, 0`,
    `  from ${tableSql(tables.orderLines)} where ${within} and supplied_packs != 0`,
    `    and retailer in (select retailer from ${observations} where ${within})`,
    `)`,
    `group by at_cycle, retailer, sku`,
    `having sum(openings) > 0 and sum(closings) > 0`,
  ].join("\n");
}
