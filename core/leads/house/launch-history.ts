import { type Cycle, cycleAfter } from "../../units/index.ts";
import type { FirstOrders } from "./lead-evidence.ts";

/** How one retailer took up earlier launches. */
export interface LaunchHistory {
  readonly launches: number;
  readonly launchesTaken: number;
  readonly launchCycles: number | null;
}

/** The first cycle of each SKU that was launched within the data. */
export type Launches = ReadonlyMap<number, Cycle>;

/** The cycle in which anybody was first supplied with each SKU. */
export function firstCycles(orders: FirstOrders): Launches {
  return new Map(
    [...orders].map(([sku, firsts]) => [
      sku,
      [...firsts.values()].reduce((least, one) => (one < least ? one : least)),
    ]),
  );
}

/**
 * How each retailer took up the launches whose weeks were over before a cycle; what came later is not looked at.
 *
 * @param weeks how many cycles a launch is given
 * @returns of a retailer: the launches, how many it took up within their weeks, and after how many cycles on the mean
 */
export function launchHistories(
  launches: Launches,
  orders: FirstOrders,
  cut: Cycle,
  weeks: number,
): (retailer: number) => LaunchHistory {
  const over = [...launches].filter(([, first]) => cycleAfter(first, weeks) <= cut);
  const taken = new Map<number, { count: number; cycles: number }>();
  for (const [sku, launched] of over)
    for (const [retailer, first] of orders.get(sku) ?? []) {
      if (first >= cycleAfter(launched, weeks)) continue;
      const own = taken.get(retailer) ?? { count: 0, cycles: 0 };
      taken.set(retailer, {
        count: own.count + 1,
        cycles: own.cycles + (first - launched) / 7,
      });
    }
  return (retailer) => {
    const own = taken.get(retailer);
    return {
      launches: over.length,
      launchesTaken: own?.count ?? 0,
      launchCycles: own === undefined ? null : own.cycles / own.count,
    };
  };
}
