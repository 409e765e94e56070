import { haversineMetres, type Position } from "../units/index.ts";

/** A little less than any degree of latitude is long, so that no neighbour lies beyond the next cell. */
const metresPerDegree = 111_000;

interface Spot extends Position {
  readonly count: number;
}

/**
 * How many other places lie within a distance of each.
 * Places are sorted into cells at least as wide as the distance, so that each looks into nine cells only; places on the
 * same spot are looked at once.
 *
 * @param metres more than 0
 * @returns one count per place, itself left out
 */
export function neighboursWithin(places: readonly Position[], metres: number): readonly number[] {
  const keyOf = ({ latitude, longitude }: Position): string => `${latitude} ${longitude}`;
  const spots = new Map(
    [...Map.groupBy(places, keyOf)].flatMap(([key, members]) => {
      const [first] = members;
      return first === undefined ? [] : [[key, { ...first, count: members.length }] as const];
    }),
  );
  const near = countedNear([...spots.values()], metres);
  const counts = new Map([...spots.keys()].map((key, at) => [key, near[at] ?? 0]));
  return places.map((place) => (counts.get(keyOf(place)) ?? 1) - 1);
}

/** For each spot, the places on it and on all spots within the distance. */
function countedNear(spots: readonly Spot[], metres: number): readonly number[] {
  const high = metres / metresPerDegree;
  const furthest = spots.reduce((most, { latitude }) => Math.max(most, Math.abs(latitude)), 0);
  const wide = high / Math.cos((Math.min(89, furthest) * Math.PI) / 180);
  const cellAt = (spot: Position, down: number, right: number): string =>
    `${Math.floor(spot.latitude / high) + down} ${Math.floor(spot.longitude / wide) + right}`;
  const cells = Map.groupBy(spots, (spot) => cellAt(spot, 0, 0));
  return spots.map((spot) => {
    let count = 0;
    for (const down of [-1, 0, 1])
      for (const right of [-1, 0, 1])
        for (const other of cells.get(cellAt(spot, down, right)) ?? [])
          if (haversineMetres(spot, other) <= metres) count += other.count;
    return count;
  });
}

/** The distance to the nearest of some centres, metres; null without a place or a centre. */
export function metresToNearest(
  place: Position | null,
  centres: readonly Position[],
): number | null {
  if (place === null || centres.length === 0) return null;
  const metres = centres.reduce(
    (least, centre) => Math.min(least, haversineMetres(place, centre)),
    Infinity,
  );
  return Math.round(metres);
}
