import * as fc from "fast-check";
import { expect, it } from "vitest";

import { asOf, changed, firstDifference, type Change, type Timeline } from "./timeline.ts";

interface Shop {
  name: string;
  tier: number;
}
const columns = ["name", "tier"] as const;
const day = (n: number): string => `2021-01-${String(n).padStart(2, "0")}`;
const at = (n: number, attributes: Partial<Shop>): Change<Shop> => ({
  fromDay: day(n),
  attributes,
  importId: null,
});
const after = (...changes: Change<Shop>[]): Timeline<Shop> =>
  changes.reduce<Timeline<Shop>>((timeline, change) => changed(columns, timeline, change), []);
const first = at(10, { name: "A", tier: 5 });

it("splits the span that a change falls into", () => {
  const timeline = after(first, at(20, { tier: 7 }));
  expect(timeline.map(({ from, attributes }) => [from, attributes.name, attributes.tier])).toEqual([
    [day(10), "A", 5],
    [day(20), "A", 7],
  ]);
});

it("corrects the past up to the day on which the same attribute changed next", () => {
  // tier is 7 from the 20th; a correction from the 15th holds for tier until the 20th, for the name for good
  const timeline = after(first, at(20, { tier: 7 }), at(15, { name: "B", tier: 6 }));
  expect(timeline.map(({ from, attributes }) => [from, attributes.name, attributes.tier])).toEqual([
    [day(10), "A", 5],
    [day(15), "B", 6],
    [day(20), "B", 7],
  ]);
});

it("begins earlier when something is known of an earlier day, and changes nothing later", () => {
  const timeline = after(first, at(3, { tier: 2 }));
  expect(asOf(timeline, day(2))).toBeNull();
  expect(asOf(timeline, day(9))).toEqual({ name: "A", tier: 2 });
  expect(asOf(timeline, day(10))).toEqual({ name: "A", tier: 5 });
});

it("says nothing new when nothing is new", () => {
  const timeline = after(first, at(20, { tier: 7 }));
  const again = changed(columns, timeline, at(25, { name: "A", tier: 7 }));
  expect(firstDifference(columns, timeline, again)).toBeNull();
});

it("names the first day on which two histories differ", () => {
  const timeline = after(first, at(20, { tier: 7 }));
  const other = changed(columns, timeline, at(15, { tier: 6 }));
  expect(firstDifference(columns, timeline, other)).toBe(day(15));
  expect(firstDifference(columns, [], timeline)).toBe(day(10));
});

it("refuses a first entry that leaves something out", () => {
  expect(() => after(at(1, { name: "A" }))).toThrow("says everything");
});

/** The naive model: each attribute is written into every day of a month, up to where it next differs from the day before. */
function naive(changes: readonly Change<Shop>[]): (Shop | null)[] {
  const days: (Shop | null)[] = Array.from({ length: 32 }, () => null);
  for (const { fromDay, attributes } of changes) {
    const from = Number(fromDay.slice(-2));
    const begin = days.findIndex((shop) => shop !== null);
    if (begin === -1 || from < begin) {
      const base = begin === -1 ? null : (days[begin] ?? null);
      const until = begin === -1 ? 32 : begin;
      for (let d = from; d < until; d += 1) days[d] = { name: "", tier: 0, ...base, ...attributes };
      continue;
    }
    const old = days[from] ?? { name: "", tier: 0 };
    for (const column of columns) {
      const value = attributes[column];
      if (value === undefined) continue;
      for (let d = from; d < 32 && days[d]?.[column] === old[column]; d += 1)
        days[d] = { name: "", tier: 0, ...days[d], [column]: value };
    }
  }
  return days;
}

const anyChange = fc.record({
  fromDay: fc.integer({ min: 1, max: 28 }).map(day),
  attributes: fc.record(
    { name: fc.constantFrom("A", "B"), tier: fc.integer({ min: 0, max: 2 }) },
    { requiredKeys: [] },
  ),
  importId: fc.constant(null),
});
const anyWhole = fc.tuple(fc.constantFrom("A", "B"), fc.integer({ min: 0, max: 2 }), anyChange);

it("keeps every history gapless and equal to the naive model, whatever the order of changes", () => {
  fc.assert(
    fc.property(anyWhole, fc.array(anyChange, { maxLength: 8 }), ([name, tier, begin], rest) => {
      const changes = [{ ...begin, attributes: { name, tier } }, ...rest];
      const timeline = after(...changes);
      const days = timeline.map(({ from }) => from);
      expect(days).toEqual([...new Set(days)].toSorted());
      const model = naive(changes);
      for (let d = 1; d < 32; d += 1) expect(asOf(timeline, day(d))).toEqual(model[d]);
    }),
    { numRuns: 500 },
  );
});
