import {
  choose,
  compileIndicatorSql,
  indicators,
  type NamedPeriod,
  periodNamed,
  resultsOfColumns,
} from "@dongxiao/core/indicators";
import { cyclesOfLastMonths, type TargetMonth } from "@dongxiao/core/retailers";
import { civilOf, type Cycle, isoOf } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

/** Of which SKUs and months the facts are asked. */
export interface MonthsAsked {
  readonly skus: readonly number[];
  readonly newest: Cycle;
  readonly months: number;
}

/** What the facts say of every retailer, month by month. */
export interface MonthsFound {
  /** `2021-10`, the oldest first. */
  readonly names: readonly string[];
  /** Those of whom the facts say anything. */
  readonly retailers: ReadonlySet<number>;
  /** A retailer's months; cycles before its first day on file were not on offer to it. */
  readonly monthsOf: (retailer: number, firstDay: string) => readonly TargetMonth[];
}

type Parts = TargetMonth["sellThrough"];
type PartsByRetailer = ReadonlyMap<number, Parts>;
type Row = Readonly<Record<string, number>>;

const nothing: Parts = { numerator: 0, denominator: 0 };

/** Asks the facts for the months of a review: one query of the orders, and the house's two indicators of each month. */
export async function gatherMonths(facts: Facts, asked: MonthsAsked): Promise<MonthsFound> {
  const cycles = cyclesOfLastMonths(asked.newest, asked.months);
  const periods = cycles.map(monthAround);
  const bought = await facts.ask<Row>(boughtSql(asked.skus, cycles));
  const offered = await cyclesOffered(facts, asked.skus, cycles);
  const measured: (readonly [PartsByRetailer, PartsByRetailer])[] = [];
  for (const period of periods) measured.push(await measuredIn(facts, asked.skus, period));
  const byRetailer = new Map(bought.map((row) => [row["retailer"] ?? 0, row]));
  const counted = measured.flatMap((both) => both.flatMap((parts) => [...parts.keys()]));
  return {
    names: periods.map(({ name }) => name),
    retailers: new Set([...byRetailer.keys(), ...counted]),
    monthsOf: (retailer, firstDay) =>
      cycles.map((own, month) => ({
        cyclesOrdered: byRetailer.get(retailer)?.[`ordered_${month}`] ?? 0,
        cyclesOffered: own.filter((cycle) => offered.has(cycle) && isoOf(cycle) >= firstDay).length,
        cartons: byRetailer.get(retailer)?.[`cartons_${month}`] ?? 0,
        sellThrough: measured[month]?.[0].get(retailer) ?? nothing,
        stockToSales: measured[month]?.[1].get(retailer) ?? nothing,
      })),
  };
}

/** The month that some cycles make. */
function monthAround([first]: readonly Cycle[]): NamedPeriod {
  const { year, month } = civilOf(first ?? (0 as Cycle));
  const period = periodNamed(`${year}-${String(month).padStart(2, "0")}`);
  if (period === null) throw new Error(`${year}-${month} is a month`);
  return period;
}

const listed = (cycles: readonly Cycle[]): string =>
  cycles.map((cycle) => `toDate('${isoOf(cycle)}')`).join(", ");

function boughtSql(skus: readonly number[], months: readonly (readonly Cycle[])[]): string {
  const columns = months.flatMap((cycles, month) => [
    `uniqExactIf(cycle, ordered_packs > 0 and cycle in (${listed(cycles)})) as ordered_${month}`,
    `round(sumIf(supplied_packs / packs_per_carton, cycle in (${listed(cycles)})), 6) as cartons_${month}`,
  ]);
  return `select retailer, ${columns.join(",\n  ")}
    from order_line where ${within(skus, months)} group by retailer`;
}

function within(skus: readonly number[], months: readonly (readonly Cycle[])[]): string {
  return `sku in (${[0, ...skus].join(", ")}) and cycle in (${listed(months.flat())})`;
}

async function cyclesOffered(
  facts: Facts,
  skus: readonly number[],
  months: readonly (readonly Cycle[])[],
): Promise<ReadonlySet<number>> {
  const rows = await facts.ask<{ day: number }>(
    `select toInt32(cycle) as day from order_line
      where ${within(skus, months)} and supplied_packs > 0 group by cycle`,
  );
  return new Set(rows.map(({ day }) => day));
}

const choices = {
  sellThrough: choose(indicators.sellThroughRatio),
  stockToSales: choose(indicators.weeklyStockToSales),
};

/** Sell-through and stock-to-sales of each retailer in a month, as the house defines them. */
async function measuredIn(
  facts: Facts,
  skus: readonly number[],
  { period }: NamedPeriod,
): Promise<readonly [PartsByRetailer, PartsByRetailer]> {
  const only = [{ cut: "sku", members: [0, ...skus] }] as const;
  const question = { table: "order_line", cuts: ["retailer"], period, only } as const;
  const columns = await facts.askColumns(compileIndicatorSql(choices, question));
  const found = resultsOfColumns(choices, 1, columns, { period, population: () => 0 });
  return [partsIn(found.sellThrough), partsIn(found.stockToSales)];
}

type Cells = ReturnType<typeof resultsOfColumns>[string];

function partsIn(cells: Cells): PartsByRetailer {
  const parts = new Map<number, Parts>();
  for (const { at, result } of cells.values())
    if (result.state === "number")
      parts.set(Number(at[0]), {
        numerator: result.numerator,
        denominator: result.denominator,
      });
  return parts;
}
