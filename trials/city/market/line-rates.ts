import { assert } from "@dongxiao/core/units";

import { Stream, streams } from "../random.ts";
import type { Ground } from "./ground.ts";
import { placeOfType } from "./tastes.ts";

/** What the consumers of each retailer of a line ask for in a usual week, retailer-major, and what it believes. */
export interface LineRates {
  /** Packs a week; 0 where the retailer does not carry the SKU. */
  readonly usual: Float32Array;
  /** What the retailer believes of it, as a factor. */
  readonly belief: Float32Array;
  /** Factor on all its SKUs from the day of another owner. */
  readonly laterOwner: Float32Array;
  /** Weeks of stock that it wants beyond its order cycle. */
  readonly safetyWeeks: Float32Array;
}

/** Packs a week of a SKU where the retailer carries it: those that carry it sell for those that do not. */
function carried(mean: number, chance: number, carriedPacks: number): number {
  if (carriedPacks === 0) return mean;
  const isCarried = 1 - Math.exp(-mean / carriedPacks);
  return chance < isCarried ? mean / isCarried : 0;
}

function fillRetailer(
  ground: Ground,
  retailer: number,
  county: number,
  rates: LineRates,
  from: number,
): void {
  const { world, demand, options, skuCount, tastes } = ground;
  const one = world.retailers[retailer];
  assert(one !== undefined, `the city has a retailer ${retailer}`);
  const random = new Stream(options.seed, streams.rates, retailer);
  const type = placeOfType(one.businessType);
  const mean = demand.packsPerRetailerWeek * one.size;
  for (const [sku, { share, priceClass }] of world.skus.entries()) {
    const shared =
      (tastes.area[county * skuCount + sku] ?? 1) * (tastes.format[type * 5 + priceClass - 1] ?? 1);
    const taste = shared * random.around1(demand.tasteSigma);
    const chance = random.uniform();
    const cell = (retailer - from) * skuCount + sku;
    rates.usual[cell] = carried(mean * share * taste, chance, demand.carriedPacks);
    rates.belief[cell] = random.around1(demand.beliefSigma);
  }
  rates.laterOwner[retailer - from] = random.around1(0.4);
  rates.safetyWeeks[retailer - from] = demand.safetyWeeks * random.around1(0.4);
}

/** Draws what the consumers of a line's retailers usually ask for. */
export function lineRates(ground: Ground, line: number): LineRates {
  const one = ground.world.lines[line];
  assert(one !== undefined, `the city has a line ${line}`);
  const count = one.to - one.from;
  const rates = {
    usual: new Float32Array(count * ground.skuCount),
    belief: new Float32Array(count * ground.skuCount),
    laterOwner: new Float32Array(count),
    safetyWeeks: new Float32Array(count),
  };
  for (let retailer = one.from; retailer < one.to; retailer += 1)
    fillRetailer(ground, retailer, one.county, rates, one.from);
  return rates;
}
