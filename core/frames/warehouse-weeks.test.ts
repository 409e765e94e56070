import { expect, it } from "vitest";

import { Bug } from "../units/index.ts";
import { warehouseWeeksOf } from "./index.ts";

const week = {
  cycle: 18_939,
  sku: 3,
  priceClass: 2,
  stockPacks: 5000,
  stockOutDays: 1,
  orderingDays: 5,
  plannedPacks: -1,
};

it("keeps row and column, and what was not recorded", () => {
  const weeks = warehouseWeeksOf([week, { ...week, sku: 4, stockPacks: 0, plannedPacks: 900 }]);
  expect(weeks.length).toBe(2);
  expect([...weeks.sku]).toEqual([3, 4]);
  expect([...weeks.stockPacks]).toEqual([5000, 0]);
  expect([...weeks.plannedPacks]).toEqual([-1, 900]);
});

it("takes no more stock-out days than ordering days where both are known, and no number below -1", () => {
  expect(() => warehouseWeeksOf([{ ...week, stockOutDays: 6 }])).toThrow(Bug);
  expect(() => warehouseWeeksOf([{ ...week, stockOutDays: 6, orderingDays: -1 }])).not.toThrow();
  expect(() => warehouseWeeksOf([{ ...week, plannedPacks: -2 }])).toThrow(Bug);
});
