import { expect, it } from "vitest";

import { Bug, cartons, packs, packsIn, packsPerCarton, perOf, ratioOf } from "./index.ts";

it("turns cartons into packs by the SKU's own size", () => {
  // 3 cartons of 10 packs, and 3 of an irregular 8
  expect(packsIn(cartons(3), packsPerCarton(10))).toBe(30);
  expect(packsIn(cartons(3), packsPerCarton(8))).toBe(24);
});

it("refuses counts that are broken or negative", () => {
  expect(() => packs(1.5)).toThrow(Bug);
  expect(() => cartons(-1)).toThrow(Bug);
  expect(() => packsPerCarton(0)).toThrow(Bug);
});

it("has no ratio without a denominator", () => {
  expect(ratioOf(packs(3), packs(0))).toBeNull();
  expect(ratioOf(packs(3), packs(4))).toBe(0.75);
  expect(perOf(packs(3), cartons(0))).toBeNull();
});
