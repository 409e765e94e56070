import { haversineMetres, isOnEarth, type Position } from "../units/index.ts";

/** How near a competitor counts, metres. */
export const competitorMetres = 100;

/** The others near a retailer. */
export interface Competitors {
  readonly count: number;
  /** Whole metres to the nearest of all others, however far; null without any. */
  readonly nearestMetres: number | null;
}

/** A place that may not be known, or not be one. */
export interface Placed {
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/**
 * Counts the others within 100 m. One retailer is asked about, so each other is looked at once: 20,000 take some
 * milliseconds, and no grid is needed. Metres are rounded before they are compared, as they are told.
 *
 * @param others without the retailer itself; those without a place are passed over
 * @returns null when the retailer itself has no place
 */
export function competitorsOf(own: Placed, others: readonly Placed[]): Competitors | null {
  const place = positionOf(own);
  if (place === null) return null;
  const metres = others.flatMap((other) => {
    const there = positionOf(other);
    return there === null ? [] : [Math.round(haversineMetres(place, there))];
  });
  const nearest = metres.reduce((least, one) => Math.min(least, one), Infinity);
  return {
    count: metres.filter((one) => one <= competitorMetres).length,
    nearestMetres: metres.length === 0 ? null : nearest,
  };
}

function positionOf({ longitude, latitude }: Placed): Position | null {
  if (longitude === null || latitude === null) return null;
  return isOnEarth({ longitude, latitude }) ? { longitude, latitude } : null;
}
