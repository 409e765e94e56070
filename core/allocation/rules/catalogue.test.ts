import { array, assert, integer, nat, property, record, type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";

import { allocate, type AllocationInput } from "../allocate.ts";
import { packs } from "../../units/index.ts";
import { lotOf } from "../lot.ts";
import type { AnyAllocationRule } from "../rule.ts";
import { rules } from "./catalogue.ts";

interface Claim {
  readonly key: number;
  readonly weight: number;
  readonly cap: number;
}

const catalogue: [string, AnyAllocationRule][] = Object.entries(rules);
const claim = record({ weight: integer({ min: 1, max: 9 }), cap: nat(8) });
const claims: Arbitrary<Claim[]> = array(claim, { minLength: 1, maxLength: 12 }).map((list) =>
  list.map((one, row) => ({ ...one, key: 100 + row * 37 })),
);
const supplies = nat(60);
const rotation = 20;

function inputOf(list: readonly Claim[], supply: number): AllocationInput {
  return {
    supplyPacks: packs(supply),
    orderStepPacks: packs(1),
    rotation,
    retailer: Int32Array.from(list, ({ key }) => key),
    weight: Float64Array.from(list, ({ weight }) => weight),
    capPacks: Int32Array.from(list, ({ cap }) => cap),
    requestedPacks: new Int32Array(list.length).fill(-1),
    active: new Uint8Array(list.length).fill(1),
  };
}

const sumOf = (counts: Iterable<number>): number =>
  [...counts].reduce((sum, count) => sum + count, 0);

/** The slow way: one unit at a time to the retailer whose next unit is due first. */
function greedy(rule: AnyAllocationRule, list: readonly Claim[], supply: number): number[] {
  const units = list.map(() => 0);
  for (let placed = 0; placed < supply; placed += 1) {
    const open = list.map((one, row) => ({ ...one, row, next: (units[row] ?? 0) + 1 }));
    const [first] = open
      .filter(({ next, cap }) => next <= cap)
      .toSorted(
        (a, b) =>
          rule.compare(a.next, a.weight, b.next, b.weight) ||
          lotOf(a.key, rotation) - lotOf(b.key, rotation),
      );
    if (first === undefined) break;
    units[first.row] = first.next;
  }
  return units;
}

function plannerOf(rule: AnyAllocationRule) {
  return (list: readonly Claim[], supply: number): number[] => [
    ...allocate(rule, inputOf(list, supply)).plannedPacks,
  ];
}

describe.each(catalogue)("%s", (_id, rule) => {
  const planOf = plannerOf(rule);

  it.each([...rule.examples])("$why", ({ given, expect: expected }) => {
    const list = given.limits.map((cap, row) => ({
      key: row,
      cap,
      weight: given.weights[row] ?? 1,
    }));
    expect(planOf(list, given.supply)).toEqual(expected);
  });

  it("gives what handing out unit by unit gives", () => {
    assert(
      property(claims, supplies, (list, supply) => {
        expect(planOf(list, supply)).toEqual(greedy(rule, list, supply));
      }),
      { numRuns: 400 },
    );
  });

  it("places exactly the supply or all that the limits leave room for", () => {
    assert(
      property(claims, supplies, (list, supply) => {
        const plan = allocate(rule, inputOf(list, supply));
        const room = sumOf(list.map(({ cap }) => cap));
        expect(plan.placedPacks).toBe(Math.min(supply, room));
        expect(sumOf(plan.plannedPacks)).toBe(plan.placedPacks);
        expect(plan.left).toEqual({ belowStepPacks: 0, limitsMetPacks: supply - plan.placedPacks });
        for (const [row, { cap }] of list.entries())
          expect(plan.plannedPacks[row]).toBeLessThanOrEqual(cap);
      }),
    );
  });

  it("makes the same plan whatever the order of the rows", () => {
    assert(
      property(claims, supplies, (list, supply) => {
        const backwards = planOf(list.toReversed(), supply);
        expect(backwards.toReversed()).toEqual(planOf(list, supply));
      }),
    );
  });
});

describe.each(catalogue)("%s is fair and honest:", (_id, rule) => {
  const planOf = plannerOf(rule);

  it("gives nobody less when there is more to give", () => {
    assert(
      property(claims, supplies, (list, supply) => {
        const more = planOf(list, supply + 1);
        for (const [row, count] of planOf(list, supply).entries())
          expect(more[row]).toBeGreaterThanOrEqual(count);
      }),
    );
  });

  it("gives nobody more when somebody joins", () => {
    assert(
      property(claims, supplies, (list, supply) => {
        const before = planOf(list.slice(1), supply);
        for (const [row, count] of planOf(list, supply).slice(1).entries())
          expect(count).toBeLessThanOrEqual(before[row] ?? -1);
      }),
    );
  });

  it("never rewards asking for something else than the need", () => {
    assert(
      property(claims, supplies, nat(8), nat(20), (list, supply, need, misreport) => {
        const usefulWhenAsking = (requested: number): number => {
          const input = inputOf(list, supply);
          input.requestedPacks[0] = requested;
          return Math.min(need, allocate(rule, input).plannedPacks[0] ?? -1);
        };
        expect(usefulWhenAsking(misreport)).toBeLessThanOrEqual(usefulWhenAsking(need));
      }),
      { numRuns: 1000 },
    );
  });

  it("treats equals equally, up to one unit", () => {
    assert(
      property(claims, supplies, (list, supply) => {
        const [first] = list;
        const twin = { ...(first ?? { weight: 1, cap: 1 }), key: 7 };
        const [one = 0, ...rest] = planOf([...list, twin], supply);
        expect(Math.abs(one - (rest.at(-1) ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
