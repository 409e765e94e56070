import { type Cycle, cycleAfter, isoOf } from "@dongxiao/core/units";
import { type FirstOrders, leadCycles } from "@dongxiao/core/leads";
import type { Facts } from "@dongxiao/store/facts";

import { cycleNamed } from "../week/situation.ts";

/** The newest launches that are looked at: older ones say little of today. */
const launchesMost = 24;

/** When each retailer was first supplied with the SKUs that were launched within the data, and with one more. */
export async function firstOrders(
  facts: Facts,
  { dataFirst, next }: { readonly dataFirst: Cycle; readonly next: Cycle },
  sku: number | null,
): Promise<FirstOrders> {
  const bounds = { next: isoOf(next), since: isoOf(cycleAfter(dataFirst, leadCycles)) };
  const launched = await facts.ask<{ sku: number }>(
    `select sku from order_line where supplied_packs > 0 and cycle < {next: Date}
     group by sku having min(cycle) >= {since: Date} order by min(cycle) desc, sku limit ${launchesMost}`,
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
  return new Map(
    [...Map.groupBy(rows, (row) => row.sku)].map(([one, own]) => [
      one,
      new Map(own.map(({ retailer, first }) => [retailer, cycleIn(first)])),
    ]),
  );
}
