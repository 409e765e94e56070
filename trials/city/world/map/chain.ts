import { kmBetween, type Point } from "./point.ts";

/** Place in a list of what lies nearest to a point. */
function nearest(from: Point, left: readonly { readonly point: Point }[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [i, { point }] of left.entries()) {
    const km = kmBetween(from, point);
    if (km < least) [best, least] = [i, km];
  }
  return best;
}

/** Route order: from the start to the nearest, and always on to the nearest that is left. */
export function chained<Placed extends { readonly point: Point }>(
  start: Point,
  placed: readonly Placed[],
): Placed[] {
  const left = [...placed];
  const chain: Placed[] = [];
  let at = start;
  while (left.length > 0) {
    const [next] = left.splice(nearest(at, left), 1);
    if (next === undefined) break;
    chain.push(next);
    at = next.point;
  }
  return chain;
}
