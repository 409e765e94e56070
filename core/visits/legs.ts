import { assert } from "../units/index.ts";

/** A place on the earth, in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Distances by road between places numbered from 0, metres; place 0 is the depot. */
export interface Legs {
  readonly n: number;
  readonly metres: Float64Array;
}

const earthRadiusMetres = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The distance between two places along the great circle.
 *
 * @returns metres; within 0.6 % of the distance on the ellipsoid
 * @see Sinnott, Virtues of the Haversine (1984)
 */
export function haversineMetres(from: Position, to: Position): number {
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(to.latitude - from.latitude) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      half(to.longitude - from.longitude);
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Whether a position can be on the earth at all. */
export function isOnEarth({ latitude, longitude }: Position): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
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
