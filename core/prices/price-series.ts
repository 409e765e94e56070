import {
  quantityOf,
  settingsOf,
  type CnyCentsPerCarton,
  type Quantity,
  type Ratio,
  type Settings,
} from "../units/index.ts";
import { priceAt, type PriceColumn } from "./price-gap.ts";
import { priceParameters } from "./price-parameters.ts";

/** A price index: 100 at its base. */
export type PriceIndex = Quantity<"index">;

/** One total or price over another of the same unit, × 100; null when there is nothing to divide by. */
export function priceIndexOf<Unit extends string>(
  part: Quantity<Unit>,
  whole: Quantity<Unit>,
): PriceIndex | null {
  return whole === 0 ? null : quantityOf((100 * part) / whole, "index");
}

/** One cycle of a series of mean prices. */
export interface PriceStep {
  /** Null when none was seen for longer than a price is carried forward. */
  readonly price: CnyCentsPerCarton | null;
  /** How many cycles ago it was seen; 0 = in this one. */
  readonly carriedCycles: number;
}

/**
 * Fills the gaps of a series with the last price seen, for a few cycles only: an old price says nothing of today.
 *
 * @param series mean prices, the oldest cycle first, -1 where none was seen
 * @returns one step per cycle
 * @throws Bug when a setting lies outside its bounds
 */
export function carriedForward(
  series: PriceColumn,
  chosen: Partial<Settings> = {},
): readonly PriceStep[] {
  const { carryCyclesMost } = settingsOf(priceParameters, chosen);
  const steps: PriceStep[] = [];
  for (const row of series.keys()) {
    const price = priceAt(series, row);
    const last = steps.at(-1);
    const carriedCycles = price === null ? (last?.carriedCycles ?? 0) + 1 : 0;
    const carried = carriedCycles <= carryCyclesMost ? (last?.price ?? null) : null;
    steps.push({ price: price ?? carried, carriedCycles });
  }
  return steps;
}

/**
 * A series of mean prices as an index against one of its cycles (fixed-base analysis).
 *
 * @param series the oldest cycle first, -1 where none was seen
 * @param base the place of the cycle that is 100
 * @returns one index per cycle; null where no price was seen, everywhere when the base has none
 * @see Marketer exam notes on retail price analysis
 */
export function fixedBaseIndexes(
  series: PriceColumn,
  base: number,
): readonly (PriceIndex | null)[] {
  const against = base in series ? priceAt(series, base) : null;
  return Array.from(series.keys(), (row) => {
    const price = priceAt(series, row);
    return price === null || against === null ? null : priceIndexOf(price, against);
  });
}

/** One cycle of a trend. */
export interface TrendStep extends PriceStep {
  /** Against the cycle before, as a share; null when one of the two is not known. */
  readonly change: Ratio | null;
  /** Against the first price seen. */
  readonly index: PriceIndex | null;
}

/**
 * How mean prices move from cycle to cycle (trend analysis), over gaps of a few cycles.
 *
 * @param series the oldest cycle first, -1 where none was seen
 * @returns one step per cycle; a carried price has changed by nothing, which `carriedCycles` tells apart
 * @throws Bug when a setting lies outside its bounds
 * @see Marketer exam notes on retail price analysis
 */
export function priceTrend(
  series: PriceColumn,
  chosen: Partial<Settings> = {},
): readonly TrendStep[] {
  const steps = carriedForward(series, chosen);
  const first = steps.find(({ price }) => price !== null)?.price ?? null;
  return steps.map((step, place) => {
    const before = steps[place - 1]?.price ?? null;
    return { ...step, change: changeOf(step.price, before), index: sinceFirst(step.price, first) };
  });
}

function changeOf(price: CnyCentsPerCarton | null, before: CnyCentsPerCarton | null): Ratio | null {
  if (price === null || before === null) return null;
  return quantityOf((price - before) / before, "ratio");
}

function sinceFirst(
  price: CnyCentsPerCarton | null,
  first: CnyCentsPerCarton | null,
): PriceIndex | null {
  return price === null || first === null ? null : priceIndexOf(price, first);
}
