import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { expect, it } from "vitest";

import { crossTable, segmentTable } from "./index.ts";

const members = array(
  record({
    segment: constantFrom("A", "B", "C", null),
    monthlyMeanCnyCents: integer({ min: 0, max: 1_000_000 }),
    trade: constantFrom("grocery", "supermarket", ""),
  }),
);

it("counts and sums each segment, and those in none on a last line", () => {
  // 900 + 500 = 1,400 of 2,000 are 70 %, 2 of 5 retailers are 40 %; what was sent back brings nothing
  const lines = segmentTable(
    ["A", "B"],
    [
      { segment: "A", monthlyMeanCnyCents: 900 },
      { segment: "A", monthlyMeanCnyCents: 500 },
      { segment: null, monthlyMeanCnyCents: 600 },
      { segment: null, monthlyMeanCnyCents: 0 },
      { segment: null, monthlyMeanCnyCents: -100 },
    ],
  );
  expect(lines).toEqual([
    {
      segment: "A",
      retailers: 2,
      shareOfRetailers: 0.4,
      monthlyMeanCnyCents: 1400,
      share: 0.7,
      leastCnyCents: 500,
    },
    {
      segment: "B",
      retailers: 0,
      shareOfRetailers: 0,
      monthlyMeanCnyCents: 0,
      share: 0,
      leastCnyCents: null,
    },
    {
      segment: null,
      retailers: 3,
      shareOfRetailers: 0.6,
      monthlyMeanCnyCents: 600,
      share: 0.3,
      leastCnyCents: -100,
    },
  ]);
});

it("has no shares of nobody and of nothing", () => {
  expect(segmentTable(["A"], [])[0]).toMatchObject({ shareOfRetailers: null, share: null });
});

it("adds up over the trades to the whole, line by line", () => {
  assert(
    property(members, (all) => {
      const whole = segmentTable(["A", "B", "C"], all);
      const groups = crossTable(["A", "B", "C"], all, ({ trade }) => trade);
      for (const [at, line] of whole.entries()) {
        const parts = groups.map(({ lines }) => lines[at]);
        const sum = (of: "retailers" | "monthlyMeanCnyCents"): number =>
          parts.reduce((total, part) => total + (part?.[of] ?? 0), 0);
        expect(sum("retailers")).toBe(line.retailers);
        expect(sum("monthlyMeanCnyCents")).toBe(line.monthlyMeanCnyCents);
      }
    }),
  );
});
