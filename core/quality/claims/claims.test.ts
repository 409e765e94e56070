import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";

import { Bug } from "../../units/index.ts";
import { checkClaim } from "../check-claim.ts";
import type { AnyClaimCheck } from "../claim.ts";
import { readStated, type Stated } from "../stated.ts";
import { claimChecks } from "./catalogue.ts";

const catalogue: [string, AnyClaimCheck][] = Object.entries(claimChecks);
const hundredths = integer({ min: 0, max: 100_000 }).map((value): Stated => ({
  value: value / 100,
  decimals: 2,
}));

describe.each(catalogue)("%s", (_id, check) => {
  it.each([...check.examples])("$why", ({ claim, settings, expect: expected, says }) => {
    const { state, sentence } = checkClaim(check, claim, settings);
    expect(state).toBe(expected);
    expect(says === undefined ? says : sentence).toEqual(says);
    for (const text of Object.values(sentence))
      expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity/);
  });

  it("has an example that passes, one that does not, and the whole sentence of one", () => {
    const states = check.examples.map((example) => example.expect);
    expect(states).toContain("consistent");
    expect(states.some((state) => state === "wrong" || state === "doubtful")).toBe(true);
    expect(check.examples.some(({ says }) => says !== undefined)).toBe(true);
  });

  it("looks at every field that its examples state", () => {
    for (const { claim } of check.examples)
      expect(Object.keys(check.looksAt).toSorted()).toEqual(Object.keys(claim).toSorted());
  });
});

it("reads a number with the decimals that it was written with", () => {
  expect(["1,008.13", "-3.00", "−3.00", "＋４９.18", "12"].map(readStated)).toEqual([
    { value: 1008.13, decimals: 2 },
    { value: -3, decimals: 2 },
    { value: -3, decimals: 2 },
    { value: 49.18, decimals: 2 },
    { value: 12, decimals: 0 },
  ]);
  expect(["", "12 %", "1,00", "1.", "twelve", "1e3"].map(readStated)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

it("never takes a breakdown into rounded parts for wrong", () => {
  // parts known to a thousandth, written to a hundredth: each is off by 0.005 at most
  assert(
    property(array(integer({ min: 0, max: 1_000_000 }), { minLength: 1 }), (thousandths) => {
      const written = (value: number): Stated => ({
        value: Math.round(value / 10) / 100,
        decimals: 2,
      });
      const total = written(thousandths.reduce((sum, value) => sum + value, 0));
      const parts = thousandths.map(written);
      const { state } = checkClaim(claimChecks.breakdownAddsUp, {
        total,
        parts,
        figures: "rounded",
      });
      expect(["consistent", "rounding"]).toContain(state);
    }),
  );
});

it("never takes a percentage that was worked out from counts for wrong", () => {
  const pairs = integer({ min: 1, max: 30_000 }).chain((whole) =>
    integer({ min: 1, max: whole }).map((part) => ({ part, whole })),
  );
  assert(
    property(pairs, constantFrom(0, 1, 2), ({ part, whole }, decimals) => {
      const percent = { value: Number(((100 * part) / whole).toFixed(decimals)), decimals };
      for (const said of [whole, null]) {
        const claim = { part, percent, whole: said };
        expect(["consistent", "cannot_tell"]).toContain(
          checkClaim(claimChecks.percentageOfCounts, claim).state,
        );
      }
      expect(checkClaim(claimChecks.shareOfPeople, { percent, asked: whole }).state).toBe(
        "consistent",
      );
    }),
  );
});

it("finds the total of counted parts wrong as soon as one is missing", () => {
  assert(
    property(array(hundredths, { minLength: 1 }), integer({ min: 1, max: 9 }), (parts, missing) => {
      const cents = parts.reduce((sum, { value }) => sum + Math.round(value * 100), missing);
      const total = { value: cents / 100, decimals: 2 };
      const claim = { total, parts, figures: "counted" } as const;
      expect(checkClaim(claimChecks.breakdownAddsUp, claim).state).toBe("wrong");
    }),
  );
});

it("refuses a setting outside its bounds", () => {
  const claim = { changePercent: { value: 1, decimals: 0 }, word: "flat" } as const;
  expect(() => checkClaim(claimChecks.changeWord, claim, { flat: 0.9 })).toThrow(Bug);
});
