import { haversineMetres, type Position } from "../../units/index.ts";

/** How many neighbours of a retailer count. */
export const nearCount = 8;

/** The nearest retailers of each retailer, and how far they are by road. */
export interface Near {
  /** Shape (n, nearCount): places of the nearest, nearest first; -1 fills up. */
  readonly places: Int32Array;
  /** Metres by road, the same shape. */
  readonly metres: Float64Array;
}

/** Retailers in an order in which near ones in one direction stand together, so that few have to be looked at. */
function byLatitude(positions: readonly (Position | null)[]): number[] {
  const known = [...positions.keys()].filter((place) => positions[place] !== null);
  return known.toSorted(
    (a, b) => (positions[a]?.latitude ?? 0) - (positions[b]?.latitude ?? 0) || a - b,
  );
}

const metresPerDegree = 111_195;

/**
 * Finds the nearest retailers of each among those of its own group.
 *
 * @param positions shape (n,); null where it is not known: such a retailer has no neighbours and is nobody's
 * @param groupOf the group of each, for instance its market department
 * @param roadFactor how much longer the road is than the straight line, ≥ 1
 */
export function nearOf(
  positions: readonly (Position | null)[],
  groupOf: (place: number) => number,
  roadFactor: number,
): Near {
  const places = new Int32Array(positions.length * nearCount).fill(-1);
  const metres = new Float64Array(positions.length * nearCount);
  const groups = Map.groupBy(byLatitude(positions), groupOf);
  for (const members of groups.values())
    for (const [rank, place] of members.entries()) {
      const here = positions[place] ?? null;
      if (here === null) continue;
      const found = nearestAmong(here, rank, members, positions);
      for (const [at, one] of found.entries()) {
        places[place * nearCount + at] = one.place;
        metres[place * nearCount + at] = one.metres * roadFactor;
      }
    }
  return { places, metres };
}

interface Found {
  readonly place: number;
  readonly metres: number;
}

/** Walks away from a retailer in both directions until nobody further can be nearer. */
function nearestAmong(
  here: Position,
  rank: number,
  members: readonly number[],
  positions: readonly (Position | null)[],
): Found[] {
  const found: Found[] = [];
  for (const step of [-1, 1])
    for (let at = rank + step; at >= 0 && at < members.length; at += step) {
      const place = members[at] ?? 0;
      const there = positions[place] ?? null;
      if (there === null) continue;
      const furthest = found.length < nearCount ? Infinity : (found.at(-1)?.metres ?? 0);
      if (Math.abs(there.latitude - here.latitude) * metresPerDegree * 0.999 > furthest) break;
      keepNearest(found, { place, metres: haversineMetres(here, there) });
    }
  return found;
}

function keepNearest(found: Found[], one: Found): void {
  const comesBefore = ({ metres, place }: Found): boolean =>
    one.metres < metres || (one.metres === metres && one.place < place);
  const at = found.findIndex(comesBefore);
  if (at < 0 && found.length >= nearCount) return;
  found.splice(at < 0 ? found.length : at, 0, one);
  if (found.length > nearCount) found.pop();
}
