import { array, assert, integer, property } from "fast-check";
import { expect, it } from "vitest";

import { Bug, wholeColumn, wideColumn } from "../units/index.ts";
import {
  absolutePrices,
  carriedForward,
  comparedPrices,
  fixedBaseIndexes,
  priceTrend,
  retailPriceIndex,
} from "./index.ts";

const prices = (cents: readonly number[]) => wideColumn<"cny-cents/carton">(cents);
const cartons = (counts: readonly number[]) => wideColumn<"cartons">(counts);

it("says whether prices are in order, inverted or above the ceiling", () => {
  // 115 over 100 yuan: +15, 1.15; 95 over 100: -5, 0.95; equal: in order; 1,000.10 yuan is above 1,000.00
  const rows = absolutePrices({
    sku: wholeColumn([1, 2, 3, 4, 5]),
    observed: prices([11_500, 9500, 10_000, 100_010, -1]),
    wholesale: prices([10_000, 10_000, 10_000, 80_000, 10_000]),
    guidance: prices([11_000, -1, 10_000, 100_000, 11_000]),
  });
  expect(rows.map(({ order }) => order)).toEqual([
    "in-order",
    "inverted",
    "in-order",
    "in-order",
    null,
  ]);
  expect(rows[0]?.overWholesale).toEqual({ difference: 1500, ratio: 1.15 });
  expect(rows[0]?.overGuidance?.difference).toBe(500);
  expect(rows[1]).toMatchObject({ overWholesale: { difference: -500 }, overGuidance: null });
  expect(rows.map(({ isOverCeiling }) => isOverCeiling)).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
  expect(rows[4]).toMatchObject({ observed: null, overWholesale: null });
});

it("moves the ceiling by its parameter and keeps it within its bounds", () => {
  const one = {
    sku: wholeColumn<"sku">([1]),
    observed: prices([60_000]),
    wholesale: prices([50_000]),
    guidance: prices([60_000]),
  };
  expect(absolutePrices(one, { ceilingCnyCentsPerCarton: 50_000 })[0]?.isOverCeiling).toBe(true);
  expect(() => absolutePrices(one, { ceilingCnyCentsPerCarton: 1 })).toThrow(Bug);
});

it("holds places against one of them, and the highest against the lowest", () => {
  // 230 against 250: -20, 0.92; 250 ÷ 230 = 1.087
  const { compared, spread } = comparedPrices(
    { member: wholeColumn([10, 20, 30]), price: prices([25_000, 23_000, -1]) },
    10,
  );
  expect(compared).toEqual([
    { member: 10, price: 25_000, overBase: { difference: 0, ratio: 1 } },
    { member: 20, price: 23_000, overBase: { difference: -2000, ratio: 0.92 } },
    { member: 30, price: null, overBase: null },
  ]);
  expect(spread?.ratio).toBeCloseTo(250 / 230, 12);
});

it("has no gap to a member without a price, and no spread of one price", () => {
  const members = { member: wholeColumn<"member">([10, 30]), price: prices([25_000, -1]) };
  expect(comparedPrices(members, 30).compared.map(({ overBase }) => overBase)).toEqual([
    null,
    null,
  ]);
  expect(comparedPrices(members, 99).compared[0]?.overBase).toBeNull();
  expect(comparedPrices(members, 10).spread).toBeNull();
});

it("sets a series against its base, which is 100", () => {
  // 210 ÷ 200 and 190 ÷ 200
  const series = prices([20_000, 21_000, -1, 19_000]);
  expect(fixedBaseIndexes(series, 0)).toEqual([100, 105, null, 95]);
  expect(fixedBaseIndexes(series, 2)).toEqual([null, null, null, null]);
  expect(fixedBaseIndexes(series, 9)).toEqual([null, null, null, null]);
});

it("carries a price forward for four cycles and then drops it, until one is seen again", () => {
  const series = prices([-1, 20_000, -1, -1, -1, -1, -1, 21_000]);
  expect(carriedForward(series).map(({ price }) => price)).toEqual([
    null,
    20_000,
    20_000,
    20_000,
    20_000,
    20_000,
    null,
    21_000,
  ]);
  expect(carriedForward(series).map(({ carriedCycles }) => carriedCycles)).toEqual([
    1, 0, 1, 2, 3, 4, 5, 0,
  ]);
});

it("says how prices move from cycle to cycle and since the first", () => {
  // 220 ÷ 200: +10 %, 110; carried: 0; 209 ÷ 220: -5 %, 209 ÷ 200: 104.5
  const steps = priceTrend(prices([20_000, 22_000, -1, 20_900]));
  expect(steps.map(({ change }) => change)).toEqual([null, 0.1, 0, -0.05]);
  expect(steps.map(({ index }) => index)).toEqual([100, 110, 110, 104.5]);
});

it("weighs prices of now against guidance prices by last year's cartons", () => {
  // (260 × 3 + 95 × 1) ÷ (250 × 3 + 100 × 1) = 875 ÷ 850 = 102.94
  const index = retailPriceIndex({
    sku: wholeColumn([1, 2]),
    guidance: prices([25_000, 10_000]),
    lastYearCartons: cartons([3, 1]),
    cycles: [prices([26_000, 9500])],
  });
  expect(index).toMatchObject({ numerator: 87_500, denominator: 85_000, n: 2, coveredShare: 1 });
  expect(index.index).toBeCloseTo(102.941, 3);
});

it("carries missing prices four cycles, then drops the SKU from both sums and says so", () => {
  // SKU 1 seen now; 2 seen four cycles ago; 3 five ago; 4 never; 5 without guidance; 6 without volume
  const none = -1;
  const index = retailPriceIndex({
    sku: wholeColumn([1, 2, 3, 4, 5, 6]),
    guidance: prices([100, 100, 100, 100, none, 100]),
    lastYearCartons: cartons([5, 5, 4, 3, 3, 0]),
    cycles: [
      prices([none, none, 900, none, none, none]),
      prices([none, 110, none, none, none, none]),
      prices([none, none, none, none, none, none]),
      prices([none, none, none, none, none, none]),
      prices([none, none, none, none, none, none]),
      prices([120, none, none, none, 100, 100]),
    ],
  });
  // (120 × 5 + 110 × 5) ÷ (100 × 5 + 100 × 5) = 115; 10 of 20 cartons
  expect(index).toEqual({
    index: 115,
    numerator: 1150,
    denominator: 1000,
    n: 2,
    coveredShare: 0.5,
    carried: [{ sku: 2, carriedCycles: 4 }],
    dropped: [
      { sku: 3, because: "seen-too-long-ago" },
      { sku: 4, because: "never-seen" },
      { sku: 5, because: "no-guidance" },
      { sku: 6, because: "no-volume" },
    ],
  });
});

it("has no index when no SKU is left", () => {
  const nothing = {
    sku: wholeColumn<"sku">([]),
    guidance: prices([]),
    lastYearCartons: cartons([]),
  };
  expect(retailPriceIndex({ ...nothing, cycles: [] })).toMatchObject({ index: null, n: 0 });
});

it("is 100 whenever every price is the guidance price, whatever the volumes", () => {
  const rows = array(integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 20 });
  assert(
    property(rows, integer({ min: 1, max: 9 }), (cents, volume) => {
      const { index } = retailPriceIndex({
        sku: wholeColumn(cents.keys()),
        guidance: prices(cents),
        lastYearCartons: cartons(cents.map((_, place) => volume * (place + 1))),
        cycles: [prices(cents)],
      });
      expect(index).toBe(100);
    }),
  );
});
