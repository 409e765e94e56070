import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";

import { legsOf, routeMetres, type Legs } from "../legs.ts";
import type { AnyRouteMove } from "../move.ts";
import { moves, type MoveId } from "./catalogue.ts";

/** Every route that one step of a move can make, from its definition. */
const neighbours: Record<MoveId, (route: readonly number[]) => number[][]> = {
  twoOpt: (route) =>
    stretches(route, route.length).map(([from, stretch]) =>
      route.toSpliced(from, stretch.length, ...stretch.toReversed()),
    ),
  orOpt: (route) =>
    stretches(route, 3).flatMap(([from, stretch]) => {
      const rest = route.toSpliced(from, stretch.length);
      return [stretch, stretch.toReversed()].flatMap((way) =>
        Array.from({ length: rest.length + 1 }, (_, into) => rest.toSpliced(into, 0, ...way)),
      );
    }),
};

function stretches(route: readonly number[], longest: number): [number, number[]][] {
  return route.flatMap((_, from) =>
    Array.from(
      { length: Math.min(longest, route.length - from) },
      (__, more): [number, number[]] => [from, route.slice(from, from + more + 1)],
    ),
  );
}

const catalogue: [string, AnyRouteMove][] = Object.entries(moves);

/** Places along one straight road, distances in whole kilometres. */
function road(kilometres: readonly number[]): Legs {
  const metres = kilometres.flatMap((a) => kilometres.map((b) => Math.abs(a - b) * 1000));
  return { n: kilometres.length, metres: Float64Array.from(metres) };
}

const place = record({
  latitude: integer({ min: 0, max: 400 }).map((step) => 41 + step / 1000),
  longitude: integer({ min: 0, max: 400 }).map((step) => -93 + step / 1000),
});
const townships = array(place, { minLength: 2, maxLength: 14 }).map((places) => ({
  legs: legsOf(places, 1.35),
  route: places.slice(1).map((_, index) => index + 1),
}));

describe.each(catalogue)("%s", (id, move) => {
  it.each([...move.examples])("$why", ({ given, expect: expected }) => {
    const found = move.improve(road(given.kilometres), given.route);
    expect(found && { route: found.route, savedKilometres: found.savedMetres / 1000 }).toEqual(
      expected,
    );
  });

  it("keeps every visit, and saves exactly what it claims", () => {
    assert(
      property(townships, ({ legs, route }) => {
        const found = move.improve(legs, route);
        if (found === null) return;
        expect(found.route.toSorted((a, b) => a - b)).toEqual(route);
        const saved = routeMetres(legs, route) - routeMetres(legs, found.route);
        expect(found.savedMetres).toBeGreaterThan(0);
        expect(Math.abs(saved - found.savedMetres)).toBeLessThan(1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it("finds the step that saves the most of all its steps", () => {
    const stepsOf = new Map(Object.entries(neighbours)).get(id) ?? (() => []);
    assert(
      property(townships, ({ legs, route }) => {
        const lengths = stepsOf(route).map((found) => routeMetres(legs, found));
        const most = routeMetres(legs, route) - Math.min(Infinity, ...lengths);
        const found = move.improve(legs, route)?.savedMetres ?? 0;
        expect(Math.abs(found - Math.max(0, most))).toBeLessThan(1e-5);
      }),
      { numRuns: 200 },
    );
  });

  it("finds nothing on routes of one visit or none", () => {
    expect(move.improve(road([0, 5]), [1])).toBeNull();
    expect(move.improve(road([0]), [])).toBeNull();
  });
});
