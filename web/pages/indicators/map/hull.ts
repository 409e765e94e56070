import type { Place } from "../../weeks/sketch.ts";

function cross(from: Place, over: Place, to: Place): number {
  return (
    (over.longitude - from.longitude) * (to.latitude - from.latitude) -
    (over.latitude - from.latitude) * (to.longitude - from.longitude)
  );
}

function half(places: readonly Place[]): readonly Place[] {
  const edge: Place[] = [];
  for (const place of places) {
    for (let last = edge.length; last >= 2; last = edge.length) {
      const [before, over] = [edge[last - 2], edge[last - 1]];
      if (before === undefined || over === undefined || cross(before, over, place) > 0) break;
      edge.pop();
    }
    edge.push(place);
  }
  return edge.slice(0, -1);
}

/**
 * The places around all others, anticlockwise: where a rubber band would touch them. Within one city the earth is flat enough.
 *
 * @see Andrew, "Another efficient algorithm for convex hulls in two dimensions" (1979)
 */
export function hullOf(places: readonly Place[]): readonly Place[] {
  const inOrder = places.toSorted(
    (one, other) => one.longitude - other.longitude || one.latitude - other.latitude,
  );
  if (inOrder.length < 3) return inOrder;
  return [...half(inOrder), ...half(inOrder.toReversed())];
}

/** The middle of some places. */
export function middleOf(places: readonly Place[]): Place {
  const mean = (of: (place: Place) => number): number =>
    places.reduce((sum, place) => sum + of(place), 0) / Math.max(1, places.length);
  return { longitude: mean((one) => one.longitude), latitude: mean((one) => one.latitude) };
}
