import { businessTypes } from "@dongxiao/core/retailers";

import type { CityOptions } from "../options.ts";
import { Stream, streams } from "../random.ts";
import type { World } from "../world/world.ts";

/** How counties and business types differ in what they buy: factors, 1 = as the whole city. */
export interface Tastes {
  /** By county and SKU. */
  readonly area: Float64Array;
  /** By business type and price class, 1 to 5 at 0 to 4. */
  readonly format: Float64Array;
}

const typeCodes = Object.keys(businessTypes);
const countyKeys = 1_000_000;
const formatKeys = 2_000_000;

/** The place of a business type among all of them. */
export const placeOfType = (businessType: string): number => typeCodes.indexOf(businessType);

/** What each group of retailers sells of the whole city. */
function sharesOf(world: World, groups: number, groupOf: (retailer: number) => number) {
  const shares = new Float64Array(groups);
  for (const [place, { size }] of world.retailers.entries())
    shares[groupOf(place)] = (shares[groupOf(place)] ?? 0) + size / world.retailers.length;
  return shares;
}

/** Draws a table of factors, group by column, so that each column's mean over the city is 1. */
function balanced(
  shares: Float64Array,
  columns: number,
  draw: (group: number) => Float64Array,
): Float64Array {
  const table = Float64Array.from({ length: shares.length * columns }, () => 1);
  for (let group = 0; group < shares.length; group += 1) table.set(draw(group), group * columns);
  for (let column = 0; column < columns; column += 1) {
    const mean = shares.reduce(
      (sum, share, group) => sum + share * (table[group * columns + column] ?? 1),
      0,
    );
    for (let group = 0; group < shares.length; group += 1)
      table[group * columns + column] = (table[group * columns + column] ?? 1) / mean;
  }
  return table;
}

/** Draws the tastes of counties and business types. The city as a whole keeps each SKU's share. */
export function tastesOf(
  options: CityOptions,
  world: World,
  { areaSigma, formatSigma }: { readonly areaSigma: number; readonly formatSigma: number },
): Tastes {
  const { lines, retailers, skus } = world;
  const countyOf = (place: number): number => lines[retailers[place]?.line ?? 0]?.county ?? 0;
  const typeOf = (place: number): number => placeOfType(retailers[place]?.businessType ?? "");
  const counties = lines.reduce((most, { county }) => Math.max(most, county + 1), 1);
  const drawn = (key: number, count: number, sigma: number): Float64Array => {
    const random = new Stream(options.seed, streams.rates, key);
    return Float64Array.from({ length: count }, () => random.around1(sigma));
  };
  return {
    area: balanced(sharesOf(world, counties, countyOf), skus.length, (county) =>
      drawn(countyKeys + county, skus.length, areaSigma),
    ),
    format: balanced(sharesOf(world, typeCodes.length, typeOf), 5, (type) =>
      drawn(formatKeys + type, 5, formatSigma),
    ),
  };
}
