import { assert, haversineMetres, isOnEarth, type Position } from "../units/index.ts";

/** Distances by road between places numbered from 0, metres; place 0 is the depot. */
export interface Legs {
  readonly n: number;
  readonly metres: Float64Array;
}

/**
 * All distances between a depot and its visits.
 *
 * @param places shape (n,), the depot first
 * @param roadFactor how much longer the road is than the straight line, ≥ 1
 * @returns shape (n, n), symmetric
 */
export function legsOf(places: readonly Position[], roadFactor: number): Legs {
  assert(places.every(isOnEarth), "every place has a position on the earth");
  const n = places.length;
  const metres = new Float64Array(n * n);
  for (const [from, start] of places.entries())
    for (const [to, end] of places.entries()) {
      if (to >= from) break;
      const length = haversineMetres(start, end) * roadFactor;
      metres[from * n + to] = length;
      metres[to * n + from] = length;
    }
  return { n, metres };
}

/** The distance between two places, metres. */
export function legMetres({ n, metres }: Legs, from: number, to: number): number {
  return metres[from * n + to] ?? 0;
}

/** The length of a route that begins and ends at the depot, metres. */
export function routeMetres(legs: Legs, route: readonly number[]): number {
  let [sum, at] = [0, 0];
  for (const visit of route) {
    sum += legMetres(legs, at, visit);
    at = visit;
  }
  return sum + legMetres(legs, at, 0);
}
