import { expect, it } from "vitest";

import { languages, packs } from "../units/index.ts";
import { allocate } from "./allocate.ts";
import { explain } from "./explain.ts";
import { rules } from "./rules/catalogue.ts";
import { sentenceOf } from "./sentence.ts";
import { gatedCap, gatedReason, type TargetGate } from "./target-gate.ts";

const gate = (isMember: boolean, capPacks: number | null = null): TargetGate => ({
  register: "紧俏一号",
  isMember,
  capPacks,
});

/** 60 packs by tens among three of equal weight whose own caps are 40, 40 and 20 packs. */
function planned(gates: readonly (TargetGate | null)[]) {
  const caps = [40, 40, 20].map((cap) => packs(cap));
  const plan = allocate(rules.weightedUniform, {
    supplyPacks: packs(60),
    orderStepPacks: packs(10),
    rotation: 1,
    retailer: Int32Array.of(1, 2, 3),
    weight: Float64Array.of(1, 1, 1),
    capPacks: Int32Array.from(caps, (cap, row) => gatedCap(cap, gates[row] ?? null)),
    requestedPacks: new Int32Array(3).fill(-1),
    active: Uint8Array.of(1, 1, 1),
  });
  return caps.map((cap, row) => gatedReason(explain(plan, row), cap, gates[row] ?? null));
}

it("leaves a SKU without a register as it is", () => {
  const reasons = planned([null, null, null]);
  // two units each: 20 + 20 + 20
  expect(reasons.map(({ plannedPacks }) => plannedPacks)).toEqual([20, 20, 20]);
  expect(reasons.map(({ register }) => register)).toEqual([undefined, undefined, undefined]);
});

it("gives nothing to who is not on the list, and no more than the register's cap to who is", () => {
  const reasons = planned([gate(true, 10), gate(true), gate(false)]);
  // 10 by the register; the second its own 40; the third nothing: 10 packs stay
  expect(reasons.map(({ kind, plannedPacks }) => [kind, plannedPacks])).toEqual([
    ["register-cap", 10],
    ["cap-met", 40],
    ["not-target", 0],
  ]);
});

it("does not name the register where another limit decided", () => {
  const reasons = planned([gate(true, 40), gate(true, 90), gate(true, 10)]);
  expect(reasons.map(({ kind }) => kind)).toEqual([
    "share-reached",
    "share-reached",
    "register-cap",
  ]);
});

it("says both in every language with the register's name and the retailer's numbers", () => {
  const [capped, , refused] = planned([gate(true, 10), gate(true), gate(false)]);
  for (const reason of [capped, refused])
    for (const language of languages) {
      const sentence = reason === undefined ? "" : sentenceOf(reason, language);
      expect(sentence).toContain("紧俏一号");
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
});
