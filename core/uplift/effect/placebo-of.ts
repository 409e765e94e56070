import { quantileOf } from "../quartiles.ts";
import { matchUnits } from "./match-units.ts";
import type { UpliftPool } from "./uplift-pool.ts";
import type { UpliftUnit } from "./uplift-unit.ts";

/** Fewer peers than this show no spread. */
const fewestPlacebos = 10;

/** So many peers are looked at, within twice the usual caliper: one shop needs a wider view than a mean. */
const placeboMatching = { matches: 40, caliper: 0.66 };

/** One retailer's change beside those of its matched peers, who had no action. It proves nothing: it shows what is usual. */
export interface Placebo {
  readonly change: number;
  readonly n: number;
  readonly peersChange: number;
  /** Between these lie the changes of nine in ten peers; null for fewer than ten peers. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many peers changed at least as much for the better. */
  readonly asMuch: number;
}

/**
 * Holds one retailer's change against those of peers that were like it before and had no action.
 *
 * @returns null when nobody is like it
 * @see Abadie, Diamond and Hainmueller, Synthetic control methods, JASA 105 (2010): placebo studies
 */
export function placeboOf(unit: UpliftUnit, pool: UpliftPool): Placebo | null {
  const [found] = matchUnits([unit], pool, placeboMatching);
  const changes = (found?.matches ?? []).map(({ change }) => change);
  if (changes.length === 0) return null;
  const sorted = changes.toSorted((a, b) => a - b);
  const isMany = sorted.length >= fewestPlacebos;
  return {
    change: unit.change,
    n: sorted.length,
    peersChange: sorted.reduce((sum, change) => sum + change, 0) / sorted.length,
    low: isMany ? quantileOf(sorted, 0.05) : null,
    high: isMany ? quantileOf(sorted, 0.95) : null,
    asMuch: sorted.filter((change) => change >= unit.change).length,
  };
}
