import type { Random } from "../random.ts";

/** Means from here on are drawn by a normal whose cube root is taken, not by adding up chances. */
const manyPacks = 24;

/** A count by adding up its chances until they pass one draw: exact for any mean, quick for small ones. */
function fewPacks(u: number, mean: number, shape: number): number {
  const rest = mean / (shape + mean);
  let chance = Math.exp(shape * Math.log(1 - rest));
  let sum = chance;
  let count = 0;
  while (u >= sum && count < 1000) {
    chance *= (rest * (shape + count)) / (count + 1);
    count += 1;
    sum += chance;
  }
  return count;
}

/**
 * An over-dispersed count: negative binomial with variance = mean + mean²/shape.
 * From a mean of 24 on, a gamma of the same mean and variance stands in for it, rounded so that the mean is kept.
 *
 * @param mean packs, ≥ 0
 * @param shape > 0
 * @see Wilson & Hilferty, The distribution of chi-square (1931): the cube root of a gamma is nearly normal
 */
export function overdispersed(random: Random, mean: number, shape: number): number {
  if (mean < manyPacks) {
    const u = random.uniform();
    return u < 1 - mean ? 0 : fewPacks(u, mean, shape);
  }
  const gammaShape = (mean * shape) / (mean + shape);
  const ninth = 1 / (9 * gammaShape);
  const root = 1 - ninth + random.normal() * Math.sqrt(ninth);
  return random.rounded(mean * Math.max(0, root * root * root));
}
