import { haversineMetres, type Position } from "../../units/index.ts";

/** A little less than any degree of latitude is long, so that no neighbour lies beyond the next cell. */
const metresPerDegree = 111_000;

/** How many neighbours of a retailer are looked at. */
const nearMost = 8;

/**
 * The nearest retailers of each within a distance, by their places in the list.
 *
 * @param positions shape (n,); null where it is not known: such a retailer has no neighbours and is nobody's
 * @param metres more than 0
 * @returns for each place, at most eight others, the nearest first
 */
export function nearRetailers(
  positions: readonly (Position | null)[],
  metres: number,
): readonly (readonly number[])[] {
  const placed = [...positions.entries()].flatMap(([place, at]) =>
    at === null ? [] : [{ place, at }],
  );
  const cellOf = cellsOf(
    placed.map(({ at }) => at),
    metres,
  );
  const cells = Map.groupBy(placed, ({ at }) => cellOf(at, 0, 0));
  const around = (here: Position) =>
    [-1, 0, 1].flatMap((down) =>
      [-1, 0, 1].flatMap((right) => cells.get(cellOf(here, down, right)) ?? []),
    );
  return positions.map((here, own) => {
    if (here === null) return [];
    const near = around(here)
      .map(({ place, at }) => ({ place, away: haversineMetres(here, at) }))
      .filter(({ place, away }) => place !== own && away <= metres);
    near.sort((a, b) => a.away - b.away || a.place - b.place);
    return near.slice(0, nearMost).map(({ place }) => place);
  });
}

/** Names the cells of a grid that is at least as wide as the distance. */
function cellsOf(places: readonly Position[], metres: number) {
  const furthest = places.reduce((most, { latitude }) => Math.max(most, Math.abs(latitude)), 0);
  const high = metres / metresPerDegree;
  const wide = high / Math.cos((Math.min(89, furthest) * Math.PI) / 180);
  return ({ latitude, longitude }: Position, down: number, right: number): number =>
    (Math.floor(latitude / high) + down) * 1e7 + Math.floor(longitude / wide) + right;
}
