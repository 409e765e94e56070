import { array, assert, boolean, double, integer, property, tuple } from "fast-check";
import { expect, it } from "vitest";

import { aucOf, bucketAuc } from "./auc.ts";
import { bootstrapInterval } from "./bootstrap.ts";
import { areaBetween, areaOf } from "./delong.ts";
import { hitsInTop, liftOf } from "./top.ts";

const scores = Float64Array.of(0.9, 0.8, 0.7, 0.6, 0.5);
const labels = Uint8Array.of(1, 0, 1, 0, 0);

it("counts the pairs in the right order", () => {
  // of 2 x 3 pairs, only 0.7 before 0.8 is wrong
  expect(aucOf(scores, labels)).toBeCloseTo(5 / 6, 12);
  // a tie counts half: (0.5 + 1) / 2
  expect(aucOf(Float64Array.of(1, 1, 0), Uint8Array.of(1, 0, 0))).toBe(0.75);
  expect(aucOf(scores, new Uint8Array(5))).toBeNull();
});

it("finds takers at the top and says how much better than chance that is", () => {
  expect([1, 2, 3].map((count) => hitsInTop(scores, labels, count))).toEqual([1, 1, 2]);
  // three rows share one place below the first: 1 + 1 * 1 / 3
  expect(hitsInTop(Float64Array.of(9, 5, 5, 5), Uint8Array.of(1, 0, 1, 0), 2)).toBeCloseTo(4 / 3);
  // the best fifth is one row and a taker: 1 / 1 over 2 / 5
  expect(liftOf(scores, labels, 0.2)).toBe(2.5);
  expect(liftOf(scores, new Uint8Array(5), 0.2)).toBeNull();
});

const rows = array(tuple(integer({ min: 0, max: 40 }), boolean()), { minLength: 8, maxLength: 60 });

it("agrees with counting pair by pair, also where scores tie", () => {
  assert(
    property(rows, (given) => {
      const takers = given.filter(([, isTaker]) => isTaker);
      const rest = given.filter(([, isTaker]) => !isTaker);
      if (takers.length < 2 || rest.length < 2) return;
      const won = takers.flatMap(([a]) =>
        rest.map(([b]): number => (a > b ? 1 : a === b ? 0.5 : 0)),
      );
      const pairs = won.reduce((sum, one) => sum + one, 0) / won.length;
      const [values, kinds] = [
        Float64Array.from(given, ([value]) => value),
        Uint8Array.from(given, ([, isTaker]) => (isTaker ? 1 : 0)),
      ];
      for (const auc of [aucOf(values, kinds), bucketAuc(values, kinds), areaOf(values, kinds).auc])
        expect(auc).toBeCloseTo(pairs, 9);
    }),
  );
});

it("gives the standard error of DeLong", () => {
  // shares passed: takers 1 and 2/3, others 1/2, 1 and 1: (1/18) / 2 + (1/12) / 3 = 1/18
  expect(areaOf(scores, labels).error).toBeCloseTo(Math.sqrt(1 / 18), 12);
  expect(areaBetween(scores, scores, labels)).toEqual({ auc: 0, error: 0 });
});

it("draws an interval around a mean, the same each time", () => {
  const values = Float64Array.from({ length: 100 }, (_, at) => at);
  const mean = (drawn: Int32Array): number =>
    drawn.reduce((sum, row) => sum + (values[row] ?? 0), 0) / drawn.length;
  const interval = bootstrapInterval(100, mean, 0.95, 300);
  // the mean is 49.5, its error 28.9 / 10: about 43.8 to 55.2
  expect(interval.low).toBeGreaterThan(41);
  expect(interval.low).toBeLessThan(47);
  expect(interval.high).toBeGreaterThan(52);
  expect(interval.high).toBeLessThan(58);
  expect(bootstrapInterval(100, mean, 0.95, 300)).toEqual(interval);
});

it("does not mind how scores are scaled", () => {
  assert(
    property(array(double({ min: 0, max: 1, noNaN: true }), { minLength: 6 }), (values) => {
      const given = Float64Array.from(values);
      const kinds = Uint8Array.from(values, (_, at) => at % 2);
      expect(
        aucOf(
          given.map((value) => value * 4),
          kinds,
        ),
      ).toBe(aucOf(given, kinds));
    }),
  );
});
