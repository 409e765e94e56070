import { expect, it } from "vitest";

import { Bug, packs } from "../units/index.ts";
import { allocate, type AllocationInput } from "./allocate.ts";
import { rules } from "./rules/catalogue.ts";

const rule = rules.weightedUniform;

/** Three retailers that share 47 packs by the carton of ten. */
const input: AllocationInput = {
  supplyPacks: packs(47),
  orderStepPacks: packs(10),
  rotation: 3,
  retailer: Int32Array.of(11, 12, 13),
  weight: Float64Array.of(1000, 1000, 2000),
  capPacks: Int32Array.of(100, 100, 100),
  requestedPacks: Int32Array.of(-1, -1, -1),
  active: Uint8Array.of(1, 1, 1),
};

it("plans whole order units and says what is less than one", () => {
  // 47 packs are 4 units and 7 packs; weights 1 : 1 : 2 share 4 units as 1, 1, 2
  const plan = allocate(rule, input);
  expect([...plan.plannedPacks]).toEqual([10, 10, 20]);
  expect(plan.left).toEqual({ belowStepPacks: 7, limitsMetPacks: 0 });
});

it("plans nothing for a retailer that is not active", () => {
  const plan = allocate(rule, { ...input, active: Uint8Array.of(1, 0, 1) });
  expect([...plan.plannedPacks]).toEqual([10, 0, 30]);
});

it("rounds caps and requests down to whole order units, and leaves the rest", () => {
  // 19 asked is 1 unit, a cap of 9 is none, 25 asked of 100 is 2: 3 of 4 units find room
  const plan = allocate(rule, {
    ...input,
    capPacks: Int32Array.of(100, 9, 100),
    requestedPacks: Int32Array.of(19, -1, 25),
  });
  expect([...plan.plannedPacks]).toEqual([10, 0, 20]);
  expect(plan.left).toEqual({ belowStepPacks: 7, limitsMetPacks: 10 });
});

it("places nothing from nothing", () => {
  expect([...allocate(rule, { ...input, supplyPacks: packs(0) }).plannedPacks]).toEqual([0, 0, 0]);
  const none = new Int32Array(0);
  const nobody = allocate(rule, {
    ...input,
    retailer: none,
    weight: new Float64Array(0),
    capPacks: none,
    requestedPacks: none,
    active: new Uint8Array(0),
  });
  expect(nobody).toMatchObject({ placedPacks: 0, lastRow: -1, nextRow: -1 });
});

it("places exactly among 20,000 retailers with ties everywhere", () => {
  const n = 20_000;
  const plan = allocate(rule, {
    ...input,
    supplyPacks: packs(30_000 * 10),
    retailer: Int32Array.from({ length: n }, (_, row) => row),
    weight: new Float64Array(n).fill(500),
    capPacks: new Int32Array(n).fill(50),
    requestedPacks: new Int32Array(n).fill(-1),
    active: new Uint8Array(n).fill(1),
  });
  expect(plan.placedPacks).toBe(300_000);
  // 30,000 units among 20,000 equals: half get one, half get two
  expect(plan.plannedPacks.filter((count) => count === 10)).toHaveLength(10_000);
  expect(plan.plannedPacks.filter((count) => count === 20)).toHaveLength(10_000);
});

it("moves the luck of ties on with the rotation", () => {
  const one = { ...input, supplyPacks: packs(10), weight: Float64Array.of(1, 1, 1) };
  const winners = Array.from({ length: 60 }, (_, rotation) =>
    allocate(rule, { ...one, rotation }).plannedPacks.indexOf(10),
  );
  expect(new Set(winners).size).toBe(3);
});

it("refuses weights that are not whole and columns of different lengths", () => {
  expect(() => allocate(rule, { ...input, weight: Float64Array.of(1, 1, 0.5) })).toThrow(Bug);
  expect(() => allocate(rule, { ...input, active: Uint8Array.of(1, 1) })).toThrow(Bug);
  expect(() => allocate(rule, { ...input, retailer: Int32Array.of(11, 11, 13) })).toThrow(Bug);
});
