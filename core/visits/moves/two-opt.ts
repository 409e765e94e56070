import { legMetres, type Legs } from "../legs.ts";
import { leastSavedMetres, type Improvement, type RouteMove } from "../move.ts";

function improve(legs: Legs, route: readonly number[]): Improvement | null {
  let best = { from: 0, to: 0, saved: leastSavedMetres };
  for (let from = 0; from < route.length - 1; from += 1) {
    const [before, first] = [route[from - 1] ?? 0, route[from] ?? 0];
    for (let to = from + 1; to < route.length; to += 1) {
      const [last, after] = [route[to] ?? 0, route[to + 1] ?? 0];
      const saved =
        legMetres(legs, before, first) +
        legMetres(legs, last, after) -
        legMetres(legs, before, last) -
        legMetres(legs, first, after);
      if (saved > best.saved) best = { from, to, saved };
    }
  }
  if (best.to === 0) return null;
  const turned = route.slice(best.from, best.to + 1).toReversed();
  return { route: route.toSpliced(best.from, turned.length, ...turned), savedMetres: best.saved };
}

/** Turns one stretch of a route round. */
export const twoOpt: RouteMove<never> = {
  titles: {
    "zh-Hans": "路段反转（2-opt）",
    "zh-Hant": "路段反轉（2-opt）",
    en: "Turn a stretch round (2-opt)",
  },
  unit: "metres",
  formula: "d(a,b) + d(c,e) − d(a,c) − d(b,e) when the stretch b…c between a and e is reversed",
  source: "Croes, A method for solving traveling-salesman problems (1958)",
  version: 1,
  parameters: {},
  improve,
  examples: [
    {
      why: "1 km, 3 km, 2 km and home is 1 + 2 + 1 + 2 = 6 km, as long as any way round: nothing to save",
      given: { kilometres: [0, 1, 2, 3], route: [1, 3, 2] },
      expect: null,
    },
    {
      why: "2 km east, 1 km west, 3 km east: 2 + 3 + 4 + 3 = 12 km; west first: 1 + 3 + 1 + 3 = 8 km",
      given: { kilometres: [0, 2, -1, 3], route: [1, 2, 3] },
      expect: { route: [2, 1, 3], savedKilometres: 4 },
    },
  ],
};
