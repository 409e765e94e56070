import { assert, double, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";

import { indicators, resultOf, type IndicatorResult, type Parts } from "../../indicators/index.ts";
import type { Titles } from "../../units/index.ts";
import { judge } from "../judge.ts";
import type { Evidence, Reading, ReadingExample } from "../reading.ts";
import { readings } from "./catalogue.ts";

const catalogue: [string, Reading][] = Object.entries(readings);
const x: Titles = { "zh-Hans": "X", "zh-Hant": "X", en: "X" };

function evidenceOf(given: ReadingExample["given"]): Evidence {
  const result = (id: keyof typeof indicators, parts: Parts): IndicatorResult =>
    resultOf(indicators[id], parts);
  const evidence: Record<string, Record<string, IndicatorResult>> = {};
  for (const id of ["growth", "onShelfRate"] as const)
    for (const when of ["now", "before"] as const) {
      const parts = given[id]?.[when];
      if (parts !== undefined) evidence[id] = { ...evidence[id], [when]: result(id, parts) };
    }
  return evidence;
}

const anyRate = integer({ min: 0, max: 400 }).map((numerator) => ({
  numerator,
  denominator: 400,
  n: 400,
}));
const anyGiven = record({
  growth: record({
    now: record({
      numerator: integer({ min: 0, max: 5000 }),
      denominator: integer({ min: 1, max: 5000 }),
      n: integer({ min: 0, max: 40 }),
    }),
  }),
  onShelfRate: record({ now: anyRate, before: anyRate }),
});

describe.each(catalogue)("%s", (_id, reading) => {
  it.each([...reading.examples])("$why", ({ given, expect: expected, says }) => {
    const verdict = judge(reading, evidenceOf(given), x);
    const isSaid = verdict.state === "says";
    expect(isSaid ? verdict.kind : verdict.state).toBe(expected);
    expect(says === undefined || !isSaid ? says : verdict.sentence).toEqual(says);
  });

  it("fills every place of its sentence in every language", () => {
    assert(
      property(anyGiven, (given) => {
        const verdict = judge(reading, evidenceOf(given), x, { minimumRetailers: 1 });
        const sentences = verdict.state === "says" ? Object.values(verdict.sentence) : [];
        for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|NaN|undefined/);
      }),
    );
  });

  it("says nothing on fewer retailers than asked, and nothing without its numbers", () => {
    assert(
      property(anyGiven, integer({ min: 1, max: 40 }), (given, minimumRetailers) => {
        const verdict = judge(reading, evidenceOf(given), x, { minimumRetailers });
        const n = Math.min(given.growth.now.n, 400);
        expect(verdict.state === "refused").toBe(n < minimumRetailers);
        expect(judge(reading, {}, x).state).toBe("refused");
      }),
    );
  });
});

it("never finds supply both limiting and concentrated", () => {
  assert(
    property(anyGiven, double({ min: 0, max: 0.5, noNaN: true }), (given, levelSupply) => {
      const states = [readings.supplyLimitedReach, readings.concentration].map(
        (reading) => judge(reading, evidenceOf(given), x, { levelSupply }).state,
      );
      expect(states.filter((state) => state === "says").length).toBeLessThan(2);
    }),
  );
});
