import { describe, expect, it } from "vitest";

import { aucOf, hitsOf } from "./hits.ts";

const scores = Float64Array.of(5, 3, 3, 1);

describe("hitsOf", () => {
  it("counts those that are flagged, meant, and both", () => {
    // From 3 on: places 0, 1, 2 are flagged; 0 and 3 are meant; only 0 is both.
    const hits = hitsOf(scores, 3, [true, false, false, true]);
    expect(hits).toMatchObject({ flagged: 3, meant: 2, found: 1 });
  });
});

describe("aucOf", () => {
  it("counts the pairs in which the one that is meant scores higher, ties half", () => {
    // Meant 5 and 3 against 3 and 1: 5 > 3, 5 > 1, 3 = 3 (half), 3 > 1: 3.5 of 4 pairs.
    expect(aucOf(scores, [true, true, false, false])).toBe(0.875);
  });

  it("is 1 where all that are meant come first and 0 where they come last", () => {
    expect(aucOf(scores, [true, false, false, false])).toBe(1);
    expect(aucOf(scores, [false, false, false, true])).toBe(0);
  });

  it("is a half where all score the same", () => {
    expect(aucOf(Float64Array.of(2, 2, 2), [true, false, false])).toBe(0.5);
  });

  it("says nothing where nobody is meant, or everybody", () => {
    expect(aucOf(scores, [false, false, false, false])).toBeNull();
    expect(aucOf(scores, [true, true, true, true])).toBeNull();
  });
});
