import { expect, it } from "vitest";

import { recordObservation } from "./retailers.ts";

const nothing = {
  id: 1,
  skuId: 2,
  cycle: "2021-12-06",
  stockPacks: null,
  soldPacks: null,
  priceCnyCentsPerCarton: null,
  stockOutDays: null,
  method: "visit",
};

it("takes an observation that says something, and none that says nothing", () => {
  expect(recordObservation.input.safeParse({ ...nothing, stockPacks: 0 }).success).toBe(true);
  expect(recordObservation.input.safeParse(nothing).success).toBe(false);
});

it("takes prices to 0.1 yuan", () => {
  const priced = (cents: number): boolean =>
    recordObservation.input.safeParse({ ...nothing, priceCnyCentsPerCarton: cents }).success;
  expect([priced(23_010), priced(23_011)]).toEqual([true, false]);
});
