import { assert, constantFrom, nat, property } from "fast-check";
import { expect, it } from "vitest";

import { Bug, packs } from "../units/index.ts";
import { capFromDeliveries, capOf, type CapEvidence } from "./cap.ts";

const evidence: CapEvidence = {
  suppliedPacks: 240,
  suppliedCycles: 8,
  segment: "b",
  orderStepPacks: packs(10),
  active: true,
};

it("allows the usual delivery with the segment's headroom, up to whole order units", () => {
  // 240 ÷ 8 = 30 packs; B: 30 × 1.5 = 45, up to 50. A: 30 × 1.25 = 37.5, up to 40. C: 30 × 2 = 60
  expect(capOf(evidence)).toBe(50);
  expect(capOf({ ...evidence, segment: "a" })).toBe(40);
  expect(capOf({ ...evidence, segment: "c" })).toBe(60);
  expect(capOf({ ...evidence, segment: null })).toBe(60);
});

it("allows a trial to who never had any, and nothing to who is not active", () => {
  const never = { ...evidence, suppliedPacks: 0, suppliedCycles: 0 };
  expect(capOf(never)).toBe(10);
  expect(capOf(never, { leastUnits: 0 })).toBe(0);
  expect(capOf({ ...evidence, active: false })).toBe(0);
});

it("never lowers the cap of who was supplied more", () => {
  assert(
    property(nat(5000), nat(5000), constantFrom("a", "b", "c", null), (less, more, segment) => {
      const capFor = (suppliedPacks: number): number =>
        capOf({ ...evidence, suppliedPacks, segment });
      expect(capFor(less + more)).toBeGreaterThanOrEqual(capFor(less));
      expect(capFor(less) % 10).toBe(0);
    }),
  );
});

it("keeps its settings within their bounds", () => {
  expect(() => capOf(evidence, { headroomA: 9 })).toThrow(Bug);
  expect(capFromDeliveries.parameters.lookBackCycles.preset).toBe(26);
});
