import { legMetres, routeMetres, type Legs } from "./legs.ts";
import type { AnyRouteMove, Improvement } from "./move.ts";
import { moves } from "./moves/catalogue.ts";

/** A route from the depot through every visit and back. */
export interface Route {
  readonly visits: readonly number[];
  readonly metres: number;
}

const all: readonly AnyRouteMove[] = Object.values(moves);

/**
 * Orders one day's visits: the nearest next, then every move of the catalogue until none saves anything.
 *
 * @param legs distances, the depot is place 0
 * @param visits places to visit, each once
 * @param stepsMax how many improving steps are taken at most
 */
export function orderRoute(legs: Legs, visits: readonly number[], stepsMax = 10_000): Route {
  return improveRoute(legs, nearestNext(legs, visits), stepsMax);
}

/** Shortens a route as it stands; it is never longer afterwards. */
export function improveRoute(legs: Legs, visits: readonly number[], stepsMax = 10_000): Route {
  let route = visits;
  for (let step = 0; step < stepsMax; step += 1) {
    let best: Improvement | null = null;
    for (const move of all) {
      const found = move.improve(legs, route);
      if (found !== null && found.savedMetres > (best?.savedMetres ?? 0)) best = found;
    }
    if (best === null) break;
    route = best.route;
  }
  return { visits: route, metres: routeMetres(legs, route) };
}

function nearestNext(legs: Legs, visits: readonly number[]): number[] {
  const open = visits.toSorted((a, b) => a - b);
  const route: number[] = [];
  let at = 0;
  while (open.length > 0) {
    let nearest = 0;
    for (let i = 1; i < open.length; i += 1)
      if (legMetres(legs, at, open[i] ?? 0) < legMetres(legs, at, open[nearest] ?? 0)) nearest = i;
    [at = 0] = open.splice(nearest, 1);
    route.push(at);
  }
  return route;
}
