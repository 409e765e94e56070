import { array, assert, integer, property } from "fast-check";
import { expect, it } from "vitest";

import { Bug, cycleAfter, cycleOf, type Cycle, type Day } from "../units/index.ts";
import { forecastOf } from "./forecast.ts";
import { forecastPairs, type DeliveryColumns } from "./forecast-pairs.ts";
import { methods } from "./methods/catalogue.ts";

const method = methods.clippedSmoothing;
const first: Cycle = cycleOf(18_000 as Day);

/** Turns dense histories into sorted rows; the place in the list is the SKU. */
function rowsOf(histories: readonly (readonly number[])[]): DeliveryColumns {
  const rows = histories.flatMap((history, sku) =>
    history.map((packs, cycle) => ({ sku, cycle: cycleAfter(first, cycle), packs })),
  );
  return {
    retailer: new Int32Array(rows.length).fill(7),
    sku: Int32Array.from(rows, ({ sku }) => sku),
    cycle: Int32Array.from(rows, ({ cycle }) => cycle),
    packs: Int32Array.from(rows, ({ packs }) => packs),
  };
}

it("says for every pair what the method says for one", () => {
  const packs = integer({ min: -3, max: 9 }).map((count) => Math.max(0, count));
  const histories = array(array(packs, { minLength: 30, maxLength: 30 }), { minLength: 1 });
  assert(
    property(histories, (given) => {
      const bulk = forecastPairs(method, rowsOf(given), cycleAfter(first, 30), 0.8);
      for (let pair = 0; pair < bulk.n; pair += 1) {
        const one = forecastOf(
          method,
          Float64Array.from(given[bulk.sku[pair] ?? -1] ?? []),
          1,
          0.8,
        );
        expect([bulk.cycles[pair], bulk.orders[pair]]).toEqual([one.cycles, one.orders]);
        expect(bulk.known[pair] === 1).toBe(one.state === "forecast");
        if (one.state !== "forecast") continue;
        expect(bulk.meanPacks[pair]).toBe(one.meanPacks[0]);
        expect(bulk.lowPacks[pair]).toBe(one.lowPacks[0]);
        expect(bulk.highPacks[pair]).toBe(one.highPacks[0]);
      }
      expect(bulk.n).toBe(given.filter((history) => history.some((count) => count > 0)).length);
    }),
  );
});

it("does not look at the forecast cycle or later ones", () => {
  const known = [4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4];
  const before = cycleAfter(first, known.length);
  expect(forecastPairs(method, rowsOf([[...known, 900, 900]]), before, 0.8)).toEqual(
    forecastPairs(method, rowsOf([known]), before, 0.8),
  );
});

it("refuses rows that are not sorted, or a cycle that comes twice", () => {
  const rows = rowsOf([[1, 2], [3]]);
  const twice = { ...rows, cycle: new Int32Array(rows.cycle.length).fill(first) };
  expect(() => forecastPairs(method, twice, first, 0.8)).toThrow(Bug);
  const backwards = { ...rows, sku: rows.sku.toReversed() };
  expect(() => forecastPairs(method, backwards, first, 0.8)).toThrow(Bug);
});
