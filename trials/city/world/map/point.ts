import type { Position } from "@dongxiao/core/visits";

import type { Random } from "../../random.ts";

/** A point on the plane of the city, kilometres east and north of its centre. */
export interface Point {
  readonly east: number;
  readonly north: number;
}

/** Kilometres along a degree of a meridian, on the sphere that road metres are measured on. */
const kmPerDegree = 111.195;

const sixDecimals = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Where a point lies on the earth, to 6 decimals: about a decimetre. */
export function positionOf(
  { east, north }: Point,
  origin: { readonly originLongitude: number; readonly originLatitude: number },
): Position {
  const { originLongitude, originLatitude } = origin;
  const narrowing = Math.cos((originLatitude * Math.PI) / 180);
  return {
    longitude: sixDecimals(originLongitude + east / (kmPerDegree * narrowing)),
    latitude: sixDecimals(originLatitude + north / kmPerDegree),
  };
}

/** The point some way off in a direction, counted from east to north, radians. */
export function awayFrom({ east, north }: Point, km: number, angle: number): Point {
  return { east: east + km * Math.cos(angle), north: north + km * Math.sin(angle) };
}

/** A point about another, thick in the middle: normal in both directions. */
export function scattered({ east, north }: Point, km: number, random: Random): Point {
  return { east: east + km * random.normal(), north: north + km * random.normal() };
}

/** The straight way between two points, kilometres. */
export function kmBetween(a: Point, b: Point): number {
  return Math.hypot(a.east - b.east, a.north - b.north);
}
