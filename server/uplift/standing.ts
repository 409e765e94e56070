import {
  circlesOf,
  itemSums,
  meansWithout,
  type PeerStep,
  type StarStanding,
  type WeakItem,
  weakestItems,
} from "@dongxiao/core/uplift";
import type { Titles } from "@dongxiao/core/units";
import type { ScoreRow } from "@dongxiao/store/books";

import type { CityRetailer } from "../queries/uplift.ts";
import type { RatedCity } from "./rated-city.ts";

/** A weak item with its name. */
export type NamedWeakItem = WeakItem & { readonly titles: Titles };

/** How a retailer's rating stands among its peers. */
export interface Standing {
  readonly step: PeerStep;
  /** Its peers, the retailer itself among them; the same list for everybody who is held against it. */
  readonly circle: readonly CityRetailer[];
  readonly row: ScoreRow | null;
  readonly weak: readonly NamedWeakItem[];
  readonly unknown: readonly Titles[];
  readonly full: readonly Titles[];
}

/** Tells how any retailer of a city stands; the circles of peers and their sums are made once. */
export function standingIn(city: RatedCity): (own: CityRetailer) => Standing {
  const circleOf = circlesOf(city.retailers.filter(({ isActive }) => isActive));
  const partsOf = (id: number) => city.rows.get(id)?.parts ?? [];
  const sumsOf = new Map<readonly CityRetailer[], ReturnType<typeof itemSums>>();
  return (own) => {
    const { step, members } = circleOf(own);
    const sums = sumsOf.get(members) ?? itemSums(members.map(({ id }) => partsOf(id)));
    sumsOf.set(members, sums);
    const means = meansWithout(sums, own.isActive ? partsOf(own.id) : []);
    return { step, circle: members, ...ratedOf(city, own.id, means) };
  };
}

function ratedOf(
  { rows, titlesOf }: RatedCity,
  id: number,
  means: ReadonlyMap<string, number>,
): Omit<Standing, "step" | "circle"> {
  const row = rows.get(id) ?? null;
  const parts = row?.parts ?? [];
  const { weak, unknown } = weakestItems(parts, means);
  const isFull = ({ value, points, mostPoints }: (typeof parts)[number]): boolean =>
    value !== null && points >= mostPoints;
  return {
    row,
    weak: weak.map((item) => ({ ...item, titles: titlesOf(item.item) })),
    unknown: unknown.map(titlesOf),
    full: parts.filter(isFull).map(({ item }) => titlesOf(item)),
  };
}

/** Where the next stars begin and the ones below end, among those who are ranked together. */
export function starStanding(city: RatedCity, row: ScoreRow | null): StarStanding | null {
  if (row === null || row.stars === null) return null;
  const { stars, rankGroup, points } = row;
  const [next, lower] = [stars + 1, stars - 1].map((wanted) =>
    [...city.rows.values()]
      .filter((other) => other.rankGroup === rankGroup && other.stars === wanted)
      .map((other) => other.points)
      .toSorted((a, b) => a - b),
  );
  return { stars, points, leastOfNext: next?.[0] ?? null, mostOfLower: lower?.at(-1) ?? null };
}
