import { array, assert, integer, property, record } from "fast-check";
import { expect, it } from "vitest";

import { legsOf, routeMetres } from "./legs.ts";
import { improveRoute, orderRoute } from "./order-route.ts";

const place = record({
  latitude: integer({ min: 0, max: 300 }).map((step) => 41 + step / 1000),
  longitude: integer({ min: 0, max: 300 }).map((step) => -93 + step / 1000),
});

/** Every order of a few visits. */
function permutations(visits: readonly number[]): number[][] {
  if (visits.length === 0) return [[]];
  return visits.flatMap((first) =>
    permutations(visits.filter((visit) => visit !== first)).map((rest) => [first, ...rest]),
  );
}

it("keeps every visit, reports its true length and is never longer than before", () => {
  assert(
    property(array(place, { minLength: 1, maxLength: 20 }), (places) => {
      const legs = legsOf(places, 1.35);
      const visits = places.slice(1).map((_, index) => index + 1);
      for (const route of [orderRoute(legs, visits), improveRoute(legs, visits)]) {
        expect(route.visits.toSorted((a, b) => a - b)).toEqual(visits);
        expect(route.metres).toBe(routeMetres(legs, route.visits));
      }
      expect(improveRoute(legs, visits).metres).toBeLessThanOrEqual(
        routeMetres(legs, visits) + 1e-6,
      );
    }),
    { numRuns: 60 },
  );
});

it("stays within a tenth of the shortest of all routes, for six visits", () => {
  assert(
    property(array(place, { minLength: 7, maxLength: 7 }), (places) => {
      const legs = legsOf(places, 1);
      const visits = [1, 2, 3, 4, 5, 6];
      const shortest = Math.min(...permutations(visits).map((route) => routeMetres(legs, route)));
      expect(orderRoute(legs, visits).metres).toBeLessThanOrEqual(shortest * 1.1 + 1);
    }),
    { numRuns: 40, seed: 11 },
  );
});

it("does not depend on the order in which the visits come", () => {
  const places = [
    { latitude: 41, longitude: -93 },
    { latitude: 41.1, longitude: -93.2 },
    { latitude: 41.2, longitude: -93 },
    { latitude: 40.9, longitude: -92.9 },
    { latitude: 41, longitude: -93.3 },
  ];
  const legs = legsOf(places, 1.35);
  expect(orderRoute(legs, [4, 2, 1, 3])).toEqual(orderRoute(legs, [1, 2, 3, 4]));
});

it("stops after the steps that it may take", () => {
  const legs = legsOf(
    [0, 2, -1, 3].map((longitude) => ({ latitude: 0, longitude })),
    1,
  );
  expect(improveRoute(legs, [1, 2, 3], 0).visits).toEqual([1, 2, 3]);
});
