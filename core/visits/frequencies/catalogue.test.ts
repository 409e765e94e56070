import { describe, expect, it } from "vitest";

import { settingsOf } from "../../units/index.ts";
import { weeklyVisits, type VisitFrequency } from "../frequency.ts";
import { frequencies } from "./catalogue.ts";

const catalogue: [string, VisitFrequency<string>][] = Object.entries(frequencies);

describe.each(catalogue)("%s", (_id, frequency) => {
  it.each([...frequency.examples])("$why", ({ given, expect: expected }) => {
    expect(weeklyVisits(frequency, given)).toBeCloseTo(expected, 9);
  });

  it("visits every group in whole weeks", () => {
    for (const weeks of Object.values(settingsOf(frequency.parameters)))
      expect(Number.isInteger(weeks) && weeks >= 1).toBe(true);
  });
});

it("loads a day of a 100-retailer line with 16 visits", () => {
  // 20 / 30 / 30 / 20: 80 visits a week ÷ 5 days
  const mix = { uplift: 20, maintain: 30, guide: 30, watch: 20 };
  expect(weeklyVisits(frequencies.byAbilityAndWill, mix) / 5).toBe(16);
});
