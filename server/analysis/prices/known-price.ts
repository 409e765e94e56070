import { carriedForward, type PriceStep } from "@dongxiao/core/prices";
import { type Cycle, cycleAfter, isoOf, wideColumn } from "@dongxiao/core/units";

import type { SeenPrices } from "./seen-prices.ts";

/** What is seen, and how much of it says something. */
export interface Watch {
  readonly minimumN: number;
  readonly carryCyclesMost: number;
  /** The measured period's first and last cycle. */
  readonly ends: readonly [Cycle, Cycle];
}

/** What is known of one member's price; CNY cents per carton, -1 where nothing is known. */
export interface KnownPrice {
  readonly n: number;
  /** The mean of the prices seen in the period, when they are enough. */
  readonly observed: number;
  readonly wholesale: number;
  readonly guidance: number;
  /** The mean in the cycles before the period from which a price may be carried, the oldest first. */
  readonly before: readonly number[];
  /** The period's price, or one carried into it. */
  readonly step: PriceStep;
}

/** The mean of some cycles' prices; -1 when fewer were seen than say something. */
export function meanPrice(seen: readonly SeenPrices[], minimumN: number): number {
  const n = countOf(seen);
  return n < minimumN ? -1 : sumOf(seen, ({ sum }) => sum) / n;
}

/** How many prices were seen. */
export function countOf(seen: readonly SeenPrices[]): number {
  return sumOf(seen, ({ n }) => n);
}

/** The mean price in each of some cycles. */
export function meansByCycle(
  seen: readonly SeenPrices[],
  cycles: readonly string[],
  minimumN: number,
): readonly number[] {
  const byCycle = Map.groupBy(seen, ({ cycle }) => cycle);
  return cycles.map((cycle) => meanPrice(byCycle.get(cycle) ?? [], minimumN));
}

/** So many cycles up to one, the oldest first. */
export function cyclesUpTo(last: Cycle, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => isoOf(cycleAfter(last, place + 1 - count)));
}

/** Judges what was seen of one member: the period's own prices first, then what may be carried into it. */
export function knownPrice(
  seen: readonly SeenPrices[],
  { minimumN, carryCyclesMost, ends: [first, last] }: Watch,
): KnownPrice {
  const [from, to] = [isoOf(first), isoOf(last)];
  const own = seen.filter(({ cycle }) => cycle >= from && cycle <= to);
  const n = countOf(own);
  const observed = meanPrice(own, minimumN);
  const earlier = cyclesUpTo(cycleAfter(first, -1), carryCyclesMost);
  const before = meansByCycle(seen, earlier, minimumN);
  const series = wideColumn<"cny-cents/carton">([...before, observed]);
  const step = carriedForward(series, { carryCyclesMost }).at(-1);
  return {
    n,
    observed,
    wholesale: n === 0 ? -1 : sumOf(own, ({ wholesale }) => wholesale) / n,
    guidance:
      n === 0 || own.some(({ guidance }) => guidance === null)
        ? -1
        : sumOf(own, ({ guidance }) => guidance ?? 0) / n,
    before,
    step: step ?? { price: null, carriedCycles: 0 },
  };
}

function sumOf(seen: readonly SeenPrices[], of: (row: SeenPrices) => number): number {
  return seen.reduce((sum, row) => sum + of(row), 0);
}
