import { type Cycle, cycleAfter, isoOf } from "@dongxiao/core/units";
import { type FirstOrders, leadCycles } from "@dongxiao/core/leads";
import type { Facts } from "@dongxiao/store/facts";

import { cycleNamed } from "../week/situation.ts";

/** The newest launches that are looked at: older ones say little of today. */
const launchesMost = 40;
/** What fewer retailers took within the weeks of a launch was none. */
const takersLeast = 20;

/** What is looked at: from when on and up to when, and how many cycles a launch is given. */
interface OrdersSpan {
  readonly dataFirst: Cycle;
  readonly next: Cycle;
  readonly weeks: number;
}

/** Whether enough retailers took a SKU within the weeks of its launch, by what was known when these were over. */
function wasLaunched(firsts: ReadonlyMap<number, Cycle>, weeks: number): boolean {
  const cycles = [...firsts.values()].toSorted((a, b) => a - b);
  const [first, last] = [cycles[0], cycles[takersLeast - 1]];
  return first !== undefined && last !== undefined && last < cycleAfter(first, weeks);
}

/** When each retailer was first supplied with the SKUs that were launched within the data, and with one more. */
export async function firstOrders(
  facts: Facts,
  { dataFirst, next, weeks }: OrdersSpan,
  sku: number | null,
): Promise<FirstOrders> {
  const bounds = { next: isoOf(next), since: isoOf(cycleAfter(dataFirst, leadCycles)) };
  const launched = await facts.ask<{ sku: number }>(
    `select sku from order_line where supplied_packs > 0 and cycle < {next: Date}
     group by sku having min(cycle) >= {since: Date} and uniqExact(retailer) >= ${takersLeast} order by min(cycle) desc, sku limit ${launchesMost}`,
    bounds,
  );
  const wanted = [...launched.map((one) => one.sku), ...(sku === null ? [] : [sku])];
  const rows = await facts.ask<{ sku: number; retailer: number; first: string }>(
    `select sku, retailer, min(cycle) as first from order_line
     where supplied_packs > 0 and cycle < {next: Date} and sku in (${[0, ...wanted].join(", ")})
     group by sku, retailer`,
    bounds,
  );
  const named = new Map<string, Cycle>();
  const cycleIn = (iso: string): Cycle => {
    const known = named.get(iso) ?? cycleNamed(iso);
    named.set(iso, known);
    return known;
  };
  const orders = [...Map.groupBy(rows, (row) => row.sku)].map(
    ([one, own]) =>
      [one, new Map(own.map(({ retailer, first }) => [retailer, cycleIn(first)]))] as const,
  );
  return new Map(orders.filter(([one, firsts]) => one === sku || wasLaunched(firsts, weeks)));
}
