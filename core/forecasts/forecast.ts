import { assert, settingsOf, type Settings } from "../units/index.ts";
import type { ForecastMethod } from "./method.ts";

/** What a method says about the coming cycles of one series, or why it does not. */
export type Forecast =
  | {
      readonly state: "forecast";
      readonly meanPacks: Float64Array;
      readonly lowPacks: Float64Array;
      readonly highPacks: Float64Array;
      readonly cycles: number;
      readonly orders: number;
    }
  | {
      readonly state: "insufficient_data";
      readonly cycles: number;
      readonly orders: number;
      readonly cyclesMin: number;
      readonly ordersMin: number;
    };

/**
 * Forecasts the next cycles of one retailer and SKU.
 *
 * Cycles before the first order are not counted: the retailer did not carry the SKU yet.
 *
 * @param method one member of the catalogue
 * @param history shape (n,), packs of each past cycle, the oldest first; 0 = no order
 * @param h how many coming cycles, ≥ 1
 * @param level probability that a coming cycle stays between low and high, inside 0..1
 * @returns shapes (h,), packs per cycle; or the counts that were too small
 * @throws Bug when h or the level is impossible
 */
export function forecastOf<Name extends string>(
  method: ForecastMethod<Name>,
  history: Float64Array,
  h: number,
  level: number,
  chosen: Partial<Settings<NoInfer<Name>>> = {},
): Forecast {
  assert(Number.isInteger(h) && h >= 1, `the horizon is a whole number >= 1, got ${h}`);
  assert(level > 0 && level < 1, `the level lies inside 0..1, got ${level}`);
  const { cyclesMin, ordersMin } = method;
  const follower = method.follow(settingsOf(method.parameters, chosen));
  let [first, last, orders] = [-1, -1, 0];
  for (const [cycle, packs] of history.entries()) {
    if (packs <= 0) continue;
    if (first < 0) first = cycle;
    follower.observe(orders === 0 ? 0 : cycle - last - 1, packs);
    last = cycle;
    orders += 1;
  }
  const cycles = first < 0 ? 0 : history.length - first;
  if (cycles < cyclesMin || orders < ordersMin)
    return { state: "insufficient_data", cycles, orders, cyclesMin, ordersMin };
  const quiet = history.length - last - 1;
  const flat = (packs: number): Float64Array => new Float64Array(h).fill(packs);
  return {
    state: "forecast",
    meanPacks: flat(follower.meanPacks(quiet)),
    lowPacks: flat(follower.quantilePacks(quiet, (1 - level) / 2)),
    highPacks: flat(follower.quantilePacks(quiet, (1 + level) / 2)),
    cycles,
    orders,
  };
}
