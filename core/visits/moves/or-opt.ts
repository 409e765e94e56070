import { legMetres, type Legs } from "../legs.ts";
import { leastSavedMetres, type Improvement, type RouteMove } from "../move.ts";

const longest = 3;

interface Step {
  readonly from: number;
  readonly length: number;
  /** Where the stretch goes in, in the route without it. */
  readonly into: number;
  readonly turned: boolean;
  readonly saved: number;
}

/** The best place for one stretch, if it saves more than `least`. */
function bestPlace(
  legs: Legs,
  route: readonly number[],
  from: number,
  length: number,
  least: number,
): Step | null {
  const [first, last] = [route[from] ?? 0, route[from + length - 1] ?? 0];
  const [before, after] = [route[from - 1] ?? 0, route[from + length] ?? 0];
  const gained =
    legMetres(legs, before, first) + legMetres(legs, last, after) - legMetres(legs, before, after);
  const rest = route.toSpliced(from, length);
  let best: Step | null = null;
  let most = least;
  for (let into = 0; into <= rest.length; into += 1) {
    const [left, right] = [rest[into - 1] ?? 0, rest[into] ?? 0];
    for (const turned of [false, true]) {
      const [head, tail] = turned ? [last, first] : [first, last];
      const spent =
        legMetres(legs, left, head) + legMetres(legs, tail, right) - legMetres(legs, left, right);
      const saved = gained - spent;
      if (saved <= most) continue;
      best = { from, length, into, turned, saved };
      most = saved;
    }
  }
  return best;
}

function improve(legs: Legs, route: readonly number[]): Improvement | null {
  const places: Step[] = [];
  let most = leastSavedMetres;
  for (let length = 1; length <= longest; length += 1)
    for (let from = 0; from + length <= route.length; from += 1) {
      const place = bestPlace(legs, route, from, length, most);
      if (place === null) continue;
      places.push(place);
      most = place.saved;
    }
  const best = places.at(-1);
  if (best === undefined) return null;
  const { from, length, into, turned, saved } = best;
  const stretch = route.slice(from, from + length);
  const rest = route.toSpliced(from, length);
  return {
    route: rest.toSpliced(into, 0, ...(turned ? stretch.toReversed() : stretch)),
    savedMetres: saved,
  };
}

/** Moves one to three neighbouring visits to another place of the route. */
export const orOpt: RouteMove<never> = {
  titles: {
    "zh-Hans": "路段移位（Or-opt）",
    "zh-Hant": "路段移位（Or-opt）",
    en: "Move a stretch (Or-opt)",
  },
  unit: "metres",
  formula:
    "d(a,b) + d(c,e) − d(a,e) − (d(p,b) + d(c,q) − d(p,q)) when the stretch b…c between a and e goes between p and q, either way round",
  source: "Or, Traveling salesman-type combinatorial problems (1976)",
  version: 1,
  parameters: {},
  improve,
  examples: [
    {
      why: "to 3 km, back to 1 km west, to 2 km: 3 + 4 + 3 + 2 = 12 km; the west first: 1 + 4 + 1 + 2 = 8 km",
      given: { kilometres: [0, 3, -1, 2], route: [1, 2, 3] },
      expect: { route: [2, 1, 3], savedKilometres: 4 },
    },
    {
      why: "out and home along one road cannot be shorter",
      given: { kilometres: [0, 1, 2, 3], route: [1, 2, 3] },
      expect: null,
    },
  ],
};
