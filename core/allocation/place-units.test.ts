import { array, assert, constantFrom, integer, nat, property, tuple } from "fast-check";
import { expect, it } from "vitest";

import { lotOf } from "./lot.ts";
import { placeUnits } from "./place-units.ts";
import { rules } from "./rules/catalogue.ts";

const rule = rules.weightedUniform;
const rotation = 9;

// Large enough for the bracket to be narrowed; few distinct weights make many ties.
const weights = constantFrom(1, 2, 3, 7, 1000, 1001, 333_333, 999_999_937);
const retailers = array(tuple(weights, integer({ min: 0, max: 60 })), {
  minLength: 200,
  maxLength: 400,
});

/** The slow way: every unit of every retailer in one sorted list. */
function sorted(list: readonly (readonly [number, number])[], supply: number): number[] {
  const units = list.flatMap(([weight, limit], row) =>
    Array.from({ length: limit }, (_, unit) => ({ row, weight, unit: unit + 1 })),
  );
  units.sort(
    (a, b) =>
      rule.compare(a.unit, a.weight, b.unit, b.weight) ||
      lotOf(a.row, rotation) - lotOf(b.row, rotation),
  );
  const counts = list.map(() => 0);
  for (const { row } of units.slice(0, supply)) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

it("finds the units that sorting all of them finds", () => {
  assert(
    property(retailers, nat(9000), (list, supply) => {
      const { units } = placeUnits(rule, supply, {
        limit: Int32Array.from(list, ([, limit]) => limit),
        weight: Float64Array.from(list, ([weight]) => weight),
        retailer: Int32Array.from(list.keys()),
        rotation,
      });
      expect([...units]).toEqual(sorted(list, supply));
    }),
    { numRuns: 60 },
  );
});

it("draws a different lot for each retailer, and another one in the next rotation", () => {
  const lots = Array.from({ length: 5000 }, (_, key) => lotOf(key, 1));
  expect(new Set(lots).size).toBe(5000);
  expect(lots.filter((lot, key) => lot === lotOf(key, 2))).toEqual([]);
});
