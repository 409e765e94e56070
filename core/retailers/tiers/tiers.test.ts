import { array, assert, constantFrom, integer, property, record, tuple } from "fast-check";
import { describe, expect, it } from "vitest";

import { tierSchemes } from "./catalogue.ts";
import { gradeTiers } from "./grade-tiers.ts";
import type { TierFacts } from "./tier-evidence.ts";
import type { TierScheme } from "./tier-scheme.ts";
import { plainEvidence, seededCity } from "./tier-testing.ts";

const catalogue: [string, TierScheme][] = Object.entries(tierSchemes);

const anyRetailer = record({
  cartons: integer({ min: 0, max: 900 }),
  price: integer({ min: 3000, max: 30_000 }),
  upper: integer({ min: 0, max: 10 }),
  inForce: constantFrom(0, 1),
  previousTier: integer({ min: 0, max: 30 }),
  cyclesOnFile: constantFrom(3, 200),
}).map(({ cartons, price, upper, ...rest }) => ({
  ...rest,
  cartons,
  amountCnyCents: cartons * price,
  upperCartons: (cartons * upper) / 10,
}));
const anyCity = array(anyRetailer, { minLength: 1, maxLength: 25 });
const bounds = { volume: [50, 120, 300, 450], price: [8000, 15_000] };

function tiersOf(scheme: TierScheme, rows: readonly Partial<TierFacts>[]): readonly number[] {
  const choice = scheme.standsAlone ? { bounds } : {};
  return gradeTiers(scheme, plainEvidence(rows), choice).assignments.map(({ tier }) => tier);
}

describe.each(catalogue)("%s", (_id, scheme) => {
  it.each([...scheme.examples])("$why", ({ rows, choice, expect: expected }) => {
    const { assignments } = gradeTiers(scheme, plainEvidence(rows), choice);
    expect(assignments.map(({ tier }) => tier)).toEqual(expected);
  });

  it("never gives less for more of everything, others as they are", () => {
    const more = tuple(integer({ min: 0, max: 400 }), integer({ min: 0, max: 9000 }));
    assert(
      property(anyCity, more, (rows, [cartons, dearer]) => {
        const [first] = rows;
        if (first === undefined) return;
        const price = first.cartons === 0 ? 3000 : first.amountCnyCents / first.cartons;
        const all = first.cartons + cartons;
        const share = first.cartons === 0 ? 0 : first.upperCartons / first.cartons;
        const raised = { ...first, cartons: all, amountCnyCents: all * (price + dearer) };
        const now = { ...raised, upperCartons: all * share, inForce: 1 };
        const [before = 0] = tiersOf(scheme, rows);
        const [after = 0] = tiersOf(scheme, [now, ...rows.slice(1)]);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same for the same, in whatever order the rows come", () => {
    assert(
      property(anyCity, (rows) => {
        const keyed = rows.map((row, place) => ({ ...row, retailer: place + 1 }));
        const byKey = (some: typeof keyed) =>
          gradeTiers(scheme, plainEvidence(some)).assignments.toSorted(
            (a, b) => a.retailer - b.retailer,
          );
        expect(byKey(keyed.toReversed())).toEqual(byKey(keyed));
      }),
    );
  });
});

describe.each(catalogue)("%s, run after run", (_id, scheme) => {
  it("stays between 1 and the highest tier", () => {
    assert(
      property(anyCity, (rows) => {
        const { assignments, tiers } = gradeTiers(scheme, plainEvidence(rows));
        for (const { tier } of assignments) {
          expect(tier).toBeGreaterThanOrEqual(1);
          expect(tier).toBeLessThanOrEqual(tiers);
        }
      }),
    );
  });

  it("walks one way on constant numbers, and once it has stood still never moves again", () => {
    assert(
      property(anyCity, (rows) => {
        let now: readonly number[] = rows.map(({ previousTier }) => previousTier);
        const runs = Array.from({ length: 35 }, () => {
          now = tiersOf(
            scheme,
            rows.map((row, place) => ({ ...row, previousTier: now[place] ?? 0 })),
          );
          return now;
        });
        for (const [place] of rows.entries()) {
          const steps = runs.map(
            (run, at) => (run[place] ?? 0) - (runs[at - 1]?.[place] ?? run[place] ?? 0),
          );
          const moves = steps.filter((step) => step !== 0);
          expect(new Set(moves.map(Math.sign)).size).toBeLessThanOrEqual(1);
          const still = steps.findIndex((step, at) => at > 0 && step === 0);
          expect(steps.slice(still).every((step) => step === 0)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it("moves one tier at most, and further only beyond the leap margin of 30 %", () => {
  // tiers begin at 100, 200 and 300 cartons. From tier 1: 250 / 1.3 = 192 lies in tier 2, one step of two;
  // 280 / 1.3 = 215 lies in tier 3. From tier 4 down: 150 / 0.7 = 214 lies in tier 3, 130 / 0.7 = 186 in tier 2
  const choice = { bounds: { volume: [100, 200, 300], price: [] } };
  const rows = [
    { cartons: 250, previousTier: 1 },
    { cartons: 280, previousTier: 1 },
    { cartons: 150, previousTier: 4 },
    { cartons: 130, previousTier: 4 },
  ];
  const { assignments } = gradeTiers(tierSchemes.absoluteInterval, plainEvidence(rows), choice);
  expect(assignments.map(({ aim, tier, reason }) => [aim, tier, reason])).toEqual([
    [3, 2, "stepped"],
    [3, 3, "graded"],
    [2, 3, "stepped"],
    [2, 2, "graded"],
  ]);
});

it("does not move a volume that swings about a bound by less than the margin", () => {
  // band 2 begins at 50 cartons, the margin is 5 %: 47.5 to 52.5 keep what is there
  const { absoluteInterval } = tierSchemes;
  let [tier = 0] = tiersOf(absoluteInterval, [{ cartons: 50.1, amountCnyCents: 50.1 * 6000 }]);
  expect(tier).toBe(4);
  for (const cartons of [48, 52, 49, 51.9, 47.6, 50]) {
    const row = { cartons, amountCnyCents: cartons * 6000, previousTier: tier };
    [tier = 0] = tiersOf(absoluteInterval, [row]);
    expect(tier).toBe(4);
  }
  [tier = 0] = tiersOf(absoluteInterval, [
    { cartons: 47.4, amountCnyCents: 47.4 * 6000, previousTier: tier },
  ]);
  expect(tier).toBe(3);
});

it("proposes thirty tiers of round bounds from data that differ", () => {
  const { tiers, bounds: proposed } = gradeTiers(
    tierSchemes.absoluteInterval,
    plainEvidence(seededCity(3000)),
  );
  expect(tiers).toBe(30);
  expect(proposed["volume"]).toHaveLength(9);
  for (const bound of proposed["price"] ?? []) expect(bound % 100).toBe(0);
});
