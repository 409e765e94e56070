import { assert, settingsOf, type Cycle, type Settings } from "../units/index.ts";
import type { Follower, ForecastMethod } from "./method.ts";

/** Deliveries of many retailers and SKUs: one row per order, sorted by retailer, then SKU, then cycle. */
export interface DeliveryColumns {
  readonly retailer: Int32Array;
  readonly sku: Int32Array;
  /** The cycle's Monday, as a day number. */
  readonly cycle: Int32Array;
  readonly packs: Int32Array | Float64Array;
}

/** One row per retailer and SKU, in the order of the deliveries. */
export interface PairForecasts {
  readonly n: number;
  readonly retailer: Int32Array;
  readonly sku: Int32Array;
  /** Mean, lower and upper packs of one coming cycle; 0 where the history is too short (see known). */
  readonly meanPacks: Float64Array;
  readonly lowPacks: Float64Array;
  readonly highPacks: Float64Array;
  /** 1 where the method speaks, 0 where the history is too short. */
  readonly known: Uint8Array;
  readonly cycles: Int32Array;
  readonly orders: Int32Array;
}

const cycleDays = 7;

interface Pair {
  readonly follower: Follower;
  first: number;
  last: number;
  orders: number;
}

/**
 * Forecasts one coming cycle for every retailer and SKU at once, in one pass over the orders.
 *
 * @param method one member of the catalogue
 * @param rows deliveries, shape (m,), sorted by retailer, SKU and cycle; packs per cycle, 0 = no order
 * @param before the cycle to forecast; rows of that cycle or later are not looked at
 * @param level probability that the cycle stays between low and high, inside 0..1
 * @returns columns, shape (n,), one row per pair that ever ordered before the cycle
 * @throws Bug when the rows are not sorted or a cycle comes twice
 */
export function forecastPairs<Name extends string>(
  method: ForecastMethod<Name>,
  rows: DeliveryColumns,
  before: Cycle,
  level: number,
  chosen: Partial<Settings<NoInfer<Name>>> = {},
): PairForecasts {
  assert(level > 0 && level < 1, `the level lies inside 0..1, got ${level}`);
  const settings = settingsOf(method.parameters, chosen);
  const { retailer, sku, cycle, packs } = rows;
  const forecasts = emptyForecasts(pairsIn(rows));
  let n = 0;
  let row = 0;
  while (row < retailer.length) {
    const start = row;
    const pair: Pair = { follower: method.follow(settings), first: 0, last: 0, orders: 0 };
    for (; row < retailer.length && isOfPair(rows, start, row); row += 1) {
      const [day, count] = [cycle[row] ?? 0, packs[row] ?? 0];
      if (day < before && count > 0) observe(pair, day, count);
    }
    if (pair.orders === 0) continue;
    forecasts.retailer[n] = retailer[start] ?? 0;
    forecasts.sku[n] = sku[start] ?? 0;
    write(forecasts, n, pair, method, before, level);
    n += 1;
  }
  return firstOf(forecasts, n);
}

function observe(pair: Pair, day: number, count: number): void {
  if (pair.orders === 0) pair.first = day;
  pair.follower.observe(pair.orders === 0 ? 0 : (day - pair.last) / cycleDays - 1, count);
  pair.last = day;
  pair.orders += 1;
}

/** Whether a row belongs to the pair that begins at `start`; the order of the rows is checked on the way. */
function isOfPair({ retailer, sku, cycle }: DeliveryColumns, start: number, row: number): boolean {
  if (row === start) return true;
  const [r, s, c] = [retailer[row] ?? 0, sku[row] ?? 0, cycle[row] ?? 0];
  const [r0, s0, c0] = [retailer[row - 1] ?? 0, sku[row - 1] ?? 0, cycle[row - 1] ?? 0];
  const same = r === r0 && s === s0;
  const sorted = same ? c > c0 : r > r0 || (r === r0 && s > s0);
  assert(sorted, `deliveries are sorted by retailer, SKU and cycle, row ${row} is not`);
  return same;
}

function pairsIn({ retailer, sku }: DeliveryColumns): number {
  let n = 0;
  for (let row = 0; row < retailer.length; row += 1)
    if (row === 0 || retailer[row] !== retailer[row - 1] || sku[row] !== sku[row - 1]) n += 1;
  return n;
}

function write(
  forecasts: PairForecasts,
  n: number,
  { follower, first, last, orders }: Pair,
  { cyclesMin, ordersMin }: { cyclesMin: number; ordersMin: number },
  before: Cycle,
  level: number,
): void {
  const cycles = (before - first) / cycleDays;
  forecasts.cycles[n] = cycles;
  forecasts.orders[n] = orders;
  if (cycles < cyclesMin || orders < ordersMin) return;
  const quiet = (before - last) / cycleDays - 1;
  forecasts.known[n] = 1;
  forecasts.meanPacks[n] = follower.meanPacks(quiet);
  forecasts.lowPacks[n] = follower.quantilePacks(quiet, (1 - level) / 2);
  forecasts.highPacks[n] = follower.quantilePacks(quiet, (1 + level) / 2);
}

function emptyForecasts(n: number): PairForecasts {
  return {
    n,
    retailer: new Int32Array(n),
    sku: new Int32Array(n),
    meanPacks: new Float64Array(n),
    lowPacks: new Float64Array(n),
    highPacks: new Float64Array(n),
    known: new Uint8Array(n),
    cycles: new Int32Array(n),
    orders: new Int32Array(n),
  };
}

function firstOf(forecasts: PairForecasts, n: number): PairForecasts {
  return {
    n,
    retailer: forecasts.retailer.subarray(0, n),
    sku: forecasts.sku.subarray(0, n),
    meanPacks: forecasts.meanPacks.subarray(0, n),
    lowPacks: forecasts.lowPacks.subarray(0, n),
    highPacks: forecasts.highPacks.subarray(0, n),
    known: forecasts.known.subarray(0, n),
    cycles: forecasts.cycles.subarray(0, n),
    orders: forecasts.orders.subarray(0, n),
  };
}
