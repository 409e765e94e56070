import { array, assert, integer, nat, property } from "fast-check";
import { expect, it } from "vitest";

import { languages, packs } from "../units/index.ts";
import { allocate, type AllocationInput } from "./allocate.ts";
import { explain, type Reason } from "./explain.ts";
import { rules } from "./rules/catalogue.ts";
import { sentenceOf } from "./sentence.ts";

const rule = rules.weightedUniform;

/** Five retailers, one for each reason, share 50 packs by tens. */
const input: AllocationInput = {
  supplyPacks: packs(50),
  orderStepPacks: packs(10),
  rotation: 3,
  retailer: Int32Array.of(1, 2, 3, 4, 5),
  weight: Float64Array.of(1000, 1000, 1000, 1000, 3000),
  capPacks: Int32Array.of(90, 5, 90, 12, 90),
  requestedPacks: Int32Array.of(-1, -1, 15, -1, 80),
  active: Uint8Array.of(0, 1, 1, 1, 1),
};

const reasons = (given: AllocationInput): Reason[] => {
  const plan = allocate(rule, given);
  return [...given.retailer.keys()].map((row) => explain(plan, row));
};

it("names the reason of each line", () => {
  // Levels: retailer 5 is due at 1/3000, 2/3000, 3/3000, ...; 3 and 4 at 1/1000 and then stop at 10 packs
  expect(reasons(input).map(({ kind, plannedPacks }) => [kind, plannedPacks])).toEqual([
    ["not-active", 0],
    ["no-cap", 0],
    ["request-met", 10],
    ["cap-met", 10],
    ["share-reached", 30],
  ]);
});

it("names a limit only where one more order unit would pass it", () => {
  // Retailer 3 asks for 20 and 4 may have 20: one unit more than they got is still allowed. Four units are due
  // at 1/1000 when three are left; the lots leave out the third unit of retailer 5
  const given = {
    ...input,
    capPacks: Int32Array.of(90, 10, 90, 20, 90),
    requestedPacks: Int32Array.of(-1, -1, 20, -1, 80),
  };
  expect(reasons(given).map(({ kind, plannedPacks }) => [kind, plannedPacks])).toEqual([
    ["not-active", 0],
    ["cap-met", 10],
    ["share-reached", 10],
    ["share-reached", 10],
    ["share-reached", 20],
  ]);
});

it("gives the numbers that the line can be recomputed from", () => {
  expect(reasons(input)[4]).toEqual({
    kind: "share-reached",
    plannedPacks: 30,
    capPacks: 90,
    requestedPacks: 80,
    orderStepPacks: 10,
    weight: 3000,
    roundLevel: 1 / 1000,
    nextLevel: 4 / 3000,
    oneMorePacks: 40,
  });
});

it("foretells exactly what one more order unit would change", () => {
  const someone = array(integer({ min: 1, max: 20 }), { minLength: 5, maxLength: 5 });
  assert(
    property(someone, nat(300), (weights, supply) => {
      const given = { ...input, supplyPacks: packs(supply), weight: Float64Array.from(weights) };
      const more = allocate(rule, { ...given, supplyPacks: packs(supply + 10) });
      expect(reasons(given).map(({ oneMorePacks }) => oneMorePacks)).toEqual([
        ...more.plannedPacks,
      ]);
    }),
  );
});

it("has nobody waiting at a level below that of the round", () => {
  assert(
    property(nat(300), (supply) => {
      for (const reason of reasons({ ...input, supplyPacks: packs(supply) }))
        expect(
          reason.kind !== "share-reached" || reason.nextLevel >= (reason.roundLevel ?? 0),
        ).toBe(true);
    }),
  );
});

it("says every reason in every language with its numbers filled in", () => {
  for (const language of languages)
    for (const reason of reasons(input)) {
      const sentence = sentenceOf(reason, language);
      expect(sentence).not.toMatch(/[{}]|undefined|null/);
      expect(sentence.includes(String(reason.plannedPacks)) || reason.plannedPacks === 0).toBe(
        true,
      );
    }
  const [, , , , waiting] = reasons(input);
  expect(waiting && sentenceOf(waiting, "zh-Hans")).toContain("您得 40 包");
});
