import type { IowaTrade, Store } from "./iowa-trade.ts";
import type { Window } from "./window.ts";

/** Of the active stores of each chain or city, the share that took the item at once, pulled towards all. */
function sharesBy(
  { stores }: IowaTrade,
  { quietWeeks }: Window,
  early: ReadonlySet<number>,
  key: (store: Store) => string,
): { share: (store: number) => number; size: (store: number) => number } {
  const counts = new Map<string, { all: number; early: number }>();
  let active = 0;
  for (const [at, store] of stores.entries()) {
    if ((quietWeeks[at] ?? 99) > 13) continue;
    const count = counts.get(key(store)) ?? { all: 0, early: 0 };
    active += 1;
    count.all += 1;
    count.early += early.has(at) ? 1 : 0;
    counts.set(key(store), count);
  }
  const usual = early.size / Math.max(1, active);
  const of = (at: number) => counts.get(stores[at] === undefined ? "" : key(stores[at]));
  return {
    share: (at) => ((of(at)?.early ?? 0) + 3 * usual) / ((of(at)?.all ?? 0) + 3),
    size: (at) => of(at)?.all ?? 0,
  };
}

const degreesToKilometres = 111.2;

/** Kilometres on a plane that touches the state: errors stay below one in a hundred. */
function distanceOf(a: Store, b: Store): number {
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return degreesToKilometres * Math.hypot(a.lat - b.lat, east);
}

/** What a store's chain, city and surroundings did with the item in its first weeks. */
export function neighbourColumns(
  trade: IowaTrade,
  window: Window,
  rows: Int32Array,
  early: readonly number[],
): Record<string, Float64Array> {
  const takers = new Set(early);
  const chain = sharesBy(trade, window, takers, (store) => store.chain);
  const city = sharesBy(trade, window, takers, (store) => store.city);
  const near = (at: number): number => {
    const own = trade.stores[at];
    if (own === undefined) return Number.NaN;
    return early.reduce((least, other) => {
      const store = trade.stores[other];
      return store === undefined ? least : Math.min(least, distanceOf(own, store));
    }, 1000);
  };
  return {
    chainShare: Float64Array.from(rows, chain.share),
    chainSize: Float64Array.from(rows, chain.size),
    cityShare: Float64Array.from(rows, city.share),
    citySize: Float64Array.from(rows, city.size),
    nearestKilometres: Float64Array.from(rows, near),
  };
}
