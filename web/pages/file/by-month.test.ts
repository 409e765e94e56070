import { expect, it } from "vitest";

import { byMonth } from "./by-month.ts";

it("counts a week in the month of its Monday, the newest month first", () => {
  const week = (cycle: string, suppliedPacks: number) => ({
    cycle,
    suppliedPacks,
    amountCnyCents: suppliedPacks * 800,
  });
  // the week of 29 November ends in December
  const months = byMonth([week("2021-11-22", 10), week("2021-11-29", 20), week("2021-12-06", 5)]);
  expect(months).toEqual([
    { month: "2021-12", weeks: 1, suppliedPacks: 5, amountCnyCents: 4000 },
    { month: "2021-11", weeks: 2, suppliedPacks: 30, amountCnyCents: 24_000 },
  ]);
});
