import type { IowaTrade } from "./iowa-trade.ts";

/** What was traded in a run of weeks, as known when they are over. */
export interface Window {
  /** Pairs with an order in these weeks, by their number. */
  readonly pairs: Int32Array;
  /** Where the pairs of each store begin in `pairs`; one more than there are stores. */
  readonly storeBegins: Int32Array;
  /** By store: bottles, weeks with an order, weeks since the last one. */
  readonly bottles: Float64Array;
  readonly orderWeeks: Int32Array;
  readonly quietWeeks: Int32Array;
}

/** Gathers the weeks from `from` on and before `to`; the trade's pairs are sorted by store first. */
export function windowOf(trade: IowaTrade, from: number, to: number): Window {
  const { stores, pairStore, begins, weeks } = trade;
  const n = stores.length;
  const [bottles, lastWeek] = [new Float64Array(n), new Int32Array(n).fill(from - 1)];
  const ordered = new Uint8Array(n * (to - from));
  const pairs: number[] = [];
  for (let pair = 0; pair < pairStore.length; pair += 1) {
    const store = pairStore[pair] ?? 0;
    let isIn = false;
    for (let at = begins[pair] ?? 0; at < (begins[pair + 1] ?? 0); at += 1) {
      const week = weeks[at] ?? 0;
      if (week < from || week >= to) continue;
      isIn = true;
      bottles[store] = (bottles[store] ?? 0) + (trade.bottles[at] ?? 0);
      ordered[store * (to - from) + week - from] = 1;
      if (week > (lastWeek[store] ?? 0)) lastWeek[store] = week;
    }
    if (isIn) pairs.push(pair);
  }
  pairs.sort((a, b) => (pairStore[a] ?? 0) - (pairStore[b] ?? 0) || a - b);
  const orderWeeks = Int32Array.from({ length: n }, (_, store) =>
    ordered
      .subarray(store * (to - from), (store + 1) * (to - from))
      .reduce((sum, one) => sum + one, 0),
  );
  return {
    pairs: Int32Array.from(pairs),
    storeBegins: beginsOf(pairs, pairStore, n),
    bottles,
    orderWeeks,
    quietWeeks: lastWeek.map((week) => to - week),
  };
}

function beginsOf(pairs: readonly number[], pairStore: Int32Array, n: number): Int32Array {
  const begins = new Int32Array(n + 1);
  for (const pair of pairs) {
    const store = (pairStore[pair] ?? 0) + 1;
    begins[store] = (begins[store] ?? 0) + 1;
  }
  for (let store = 0; store < n; store += 1)
    begins[store + 1] = (begins[store + 1] ?? 0) + (begins[store] ?? 0);
  return begins;
}
