import { legMetres, type Legs } from "./legs.ts";
import { improveRoute, orderRoute, type Route } from "./order-route.ts";

/** What one day has room for. */
export interface DayRoom {
  readonly visitMinutes: number;
  /** Working minutes without the review. */
  readonly freeMinutes: number;
  readonly visitsMax: number;
  readonly metresPerMinute: number;
}

/** A visit for which no day has room, with the least time that it would have taken and what was free. */
export interface Misfit {
  readonly visit: number;
  readonly kind: "day-time" | "day-count";
  readonly neededMinutes: number;
  readonly freeMinutes: number;
}

/** Minutes of a route with its visits. */
export function minutesOf({ visits, metres }: Route, room: DayRoom): number {
  return visits.length * room.visitMinutes + metres / room.metresPerMinute;
}

/**
 * Orders each day's visits, takes out what does not fit, and offers it to the other days.
 *
 * @param days shape (d,), places of each day
 * @param urgency of each place: a visit with a lower one gives way first
 * @returns the routes, each within the room of a day, and every visit that fits nowhere
 */
export function fitDays(
  legs: Legs,
  days: readonly (readonly number[])[],
  urgency: readonly number[],
  room: DayRoom,
): { routes: Route[]; misfits: Misfit[] } {
  const over: number[] = [];
  const routes = days.map((visits) => {
    let route = orderRoute(legs, visits);
    while (route.visits.length > room.visitsMax || minutesOf(route, room) > room.freeMinutes) {
      const out = leastUrgent(legs, route.visits, urgency);
      over.push(route.visits[out] ?? 0);
      route = improveRoute(legs, route.visits.toSpliced(out, 1));
    }
    return route;
  });
  const misfits: Misfit[] = [];
  const first = (a: number, b: number): number => (urgency[b] ?? 0) - (urgency[a] ?? 0) || a - b;
  for (const visit of over.toSorted(first)) {
    const misfit = placeInto(legs, routes, visit, room);
    if (misfit !== null) misfits.push(misfit);
  }
  return { routes, misfits };
}

/** The place in a route of its least urgent visit; among equals, the one that costs the most way. */
function leastUrgent(legs: Legs, visits: readonly number[], urgency: readonly number[]): number {
  let worst = { at: 0, urgency: Infinity, detour: 0 };
  for (const [at, visit] of visits.entries()) {
    const detour = detourMetres(legs, visits[at - 1] ?? 0, visit, visits[at + 1] ?? 0);
    const own = urgency[visit] ?? 0;
    if (own < worst.urgency || (own === worst.urgency && detour > worst.detour))
      worst = { at, urgency: own, detour };
  }
  return worst.at;
}

/** Puts a visit where it costs the least way among the days with room, or says why it cannot be. */
function placeInto(legs: Legs, routes: Route[], visit: number, room: DayRoom): Misfit | null {
  const offers = routes.map((route, day) => {
    const { at, metres } = cheapestPlace(legs, route.visits, visit);
    const neededMinutes = room.visitMinutes + metres / room.metresPerMinute;
    const freeMinutes = room.freeMinutes - minutesOf(route, room);
    const full = route.visits.length >= room.visitsMax;
    return { day, at, neededMinutes, freeMinutes, full };
  });
  const byNeed = offers.toSorted((a, b) => a.neededMinutes - b.neededMinutes || a.day - b.day);
  const chosen = byNeed.find((offer) => !offer.full && offer.neededMinutes <= offer.freeMinutes);
  if (chosen === undefined) {
    const nearest = byNeed.find(({ full }) => !full) ?? byNeed[0];
    const { neededMinutes = room.visitMinutes, freeMinutes = 0, full = true } = nearest ?? {};
    return { visit, kind: full ? "day-count" : "day-time", neededMinutes, freeMinutes };
  }
  const visits = (routes[chosen.day]?.visits ?? []).toSpliced(chosen.at, 0, visit);
  routes[chosen.day] = improveRoute(legs, visits);
  return null;
}

function cheapestPlace(
  legs: Legs,
  visits: readonly number[],
  visit: number,
): { at: number; metres: number } {
  let best = { at: 0, metres: Infinity };
  for (let at = 0; at <= visits.length; at += 1) {
    const metres = detourMetres(legs, visits[at - 1] ?? 0, visit, visits[at] ?? 0);
    if (metres < best.metres) best = { at, metres };
  }
  return best;
}

function detourMetres(legs: Legs, before: number, visit: number, after: number): number {
  return (
    legMetres(legs, before, visit) + legMetres(legs, visit, after) - legMetres(legs, before, after)
  );
}
