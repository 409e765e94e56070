import { compileLineCyclesSql, regularityOf } from "@dongxiao/core/retailers";
import { swotCycles, type SwotNumbers } from "@dongxiao/core/uplift";
import { type Cycle, cycleOf, dayOf, isoOf } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import { numbersSql, type NumbersRow, stockOutsSql } from "./numbers-sql.ts";

/** What the facts say of one retailer. */
export interface Measured {
  readonly numbers: SwotNumbers;
  readonly requestedCartons: number;
  readonly suppliedCartons: number;
}

/** A retailer and the line that it is on. */
interface OnLine {
  readonly id: number;
  readonly lineId: number;
}

/** Measures some retailers (at least one) over the last cycles; whoever bought nothing has no numbers. */
export async function measuredIn(
  facts: Facts,
  retailers: readonly OnLine[],
  newest: Cycle,
): Promise<ReadonlyMap<number, Measured>> {
  const rows = await facts.ask<NumbersRow>(
    numbersSql(
      newest,
      retailers.map(({ id }) => id),
    ),
  );
  const out = await facts.ask<{ retailer: number; days: number }>(stockOutsSql(newest));
  const window = { newest, months: 0, cycles: swotCycles };
  const lines = await facts.ask<{ line: number; cycles: number }>(
    compileLineCyclesSql("order_line", window),
  );
  const [byRetailer, stockOuts, chances] = [
    new Map(rows.map((row) => [row.retailer, row])),
    new Map(out.map(({ retailer, days }) => [retailer, days])),
    new Map(lines.map(({ line, cycles }) => [line, cycles])),
  ];
  return new Map(
    retailers.flatMap(({ id, lineId }) => {
      const row = byRetailer.get(id);
      if (row === undefined) return [];
      const stockOutDays = stockOuts.get(id) ?? null;
      return [[id, measured(row, { stockOutDays, lineCycles: chances.get(lineId) ?? 0 })] as const];
    }),
  );
}

/** Whoever did not order in the first month of the year before was new then: its growth would be that of a beginner. */
const oldLeast = 52 + swotCycles - 4;

/** Of less than this share of the amount a price is known: then the margin is not. */
const pricedLeast = 0.5;

function measured(
  row: NumbersRow,
  {
    stockOutDays,
    lineCycles,
  }: { readonly stockOutDays: number | null; readonly lineCycles: number },
): Measured {
  const { cartons, earlier, cyclesSinceFirst, cyclesOrdered } = row;
  const isPriced = row.value > 0 && row.cost >= pricedLeast * row.amount;
  return {
    requestedCartons: row.requested,
    suppliedCartons: cartons,
    numbers: {
      margin: isPriced ? (row.value - row.cost) / row.value : null,
      upperShare: cartons > 0 ? row.upper / cartons : null,
      skus: row.skus,
      growth: earlier > 0 && cyclesSinceFirst >= oldLeast ? (cartons - earlier) / earlier : null,
      regularity: regularityOf({
        retailer: row.retailer,
        cyclesOrdered,
        lineCycles,
        cyclesSinceFirst,
      }),
      stockOutDays,
      topThreeShare: cartons > 0 ? row.topThree / cartons : null,
    },
  };
}

/** The newest cycle with order lines that has begun by a day; null before the first one. */
export async function newestCycle(facts: Facts, iso: string): Promise<Cycle | null> {
  const day = dayOf(iso);
  if (day === null) return null;
  const [found] = await facts.ask<{ n: number; last: string }>(
    `select count() as n, max(cycle) as last from order_line where cycle <= toDate('${isoOf(day)}')`,
  );
  const last = found === undefined || found.n === 0 ? null : dayOf(found.last);
  return last === null ? null : cycleOf(last);
}
