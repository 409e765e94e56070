import { expect, it } from "vitest";

import { seenOf } from "../seen/seen-example.ts";
import { errorsOf, estimatorErrors } from "./errors.ts";
import { boardEstimators, boardLimits } from "./estimators.ts";

/** What an estimator makes of a city of one SKU, rounded to a millionth. */
function estimated(id: string, seen: ReturnType<typeof seenOf>): number[] {
  const estimate = boardEstimators[id]?.estimate(seen) ?? [];
  return Array.from(estimate, (packs) => Math.round(packs * 1e6) / 1e6);
}

const twoWeeks = seenOf({
  weeks: [
    [
      { requested: 30, cap: 20, supplied: 20 },
      { requested: 10, supplied: 10 },
    ],
    [
      { requested: 50, cap: 20, supplied: 20 },
      { requested: 0, cap: 20, supplied: 0 },
    ],
  ],
});

it("takes orders as they are, within their cap, or as they were delivered", () => {
  // (30 + 50) ÷ 2 and (10 + 0) ÷ 2; within caps (20 + 20) ÷ 2; a cap of −1 is none
  expect(estimated("orders", twoWeeks)).toEqual([40, 5]);
  expect(estimated("cappedOrders", twoWeeks)).toEqual([20, 5]);
  expect(estimated("deliveries", twoWeeks)).toEqual([20, 5]);
});

it("gives peers their mean", () => {
  // Both are small groceries: (20 + 5) ÷ 2
  expect(estimated("peerMean", twoWeeks)).toEqual([12.5, 12.5]);
});

it("makes up for the empty days of the sample, and scales others by what that made of it", () => {
  // Watched: 6 × 7 ÷ (7 − 1) = 7 and 8 × 7 ÷ 7 = 8, a mean of 7.5 from deliveries of 5 a week: × 1.5.
  // The other was delivered 20 a week: 30.
  const seen = seenOf({
    watched: [0],
    weeks: [
      [{ supplied: 10, sold: 6, emptyDays: 1 }, { supplied: 40 }],
      [{ supplied: 0, sold: 8, emptyDays: 0 }, { supplied: 0 }],
    ],
  });
  expect(estimated("stockOutDays", seen)).toEqual([7.5, 30]);
});

it("leaves out weeks without goods, and falls back to deliveries where the sample tells nothing", () => {
  const seen = seenOf({
    watched: [0],
    weeks: [[{ supplied: 4, sold: 0, emptyDays: 7 }, { supplied: 6 }]],
  });
  expect(estimated("stockOutDays", seen)).toEqual([4, 6]);
});

it("verifies the reports of counted shelves, order by order", () => {
  // Week 1: 4 + 10 − 2 = 12 sold × 1.25 = 15, below the 20 that are asked for. Week 2: asked 40 after a cut,
  // held to 20; 2 + 10 − 8 = 4 sold × 1.25 = 5. Mean (15 + 5) ÷ 2 = 10. The first week has no opening count.
  const seen = seenOf({
    watched: [0],
    weeks: [
      [{ stock: 4 }, { supplied: 30 }],
      [{ requested: 20, supplied: 10, stock: 2 }, { supplied: 30 }],
      [{ requested: 40, supplied: 10, stock: 8 }, { supplied: 30 }],
    ],
  });
  expect(estimated("verifiedBySales", seen)).toEqual([10, 30]);
});

it("takes the two weeks of a fortnightly order together", () => {
  // Orders in weeks 1 and 3. 6 + 20 − 2 = 24 sold in two weeks × 1.25 = 30, the report of 20 is less: 10 a week.
  const seen = seenOf({
    watched: [0],
    weeks: [
      [{ stock: 6 }],
      [{ requested: 20, supplied: 20, stock: 9 }],
      [{ stock: 2 }],
      [{ stock: 0 }],
    ],
  });
  const retailers = seen.retailers.map((one) => ({ ...one, rhythm: "fortnightly" as const }));
  expect(
    estimated("verifiedBySales", { ...seen, retailers, orders: Uint8Array.of(0, 1, 0, 1) }),
  ).toEqual([10]);
});

it("lets the floor know the usual rate", () => {
  const usual = Float64Array.of(3);
  const truth = { asked: usual, wanted: usual, usual, behaviours: [] };
  expect(boardLimits["usualRate"]?.estimate(truth)).toBe(usual);
});

it("measures errors as shares of the truth", () => {
  // |12 − 10| + |7 − 10| = 5 and 2 − 3 = −1, of 20
  expect(errorsOf([12, 7], [10, 10])).toEqual({ wape: 0.25, bias: -0.05 });
  // Only the second counts: −3 of 10
  expect(errorsOf([12, 7], [10, 10], (at) => at === 1)).toEqual({ wape: 0.3, bias: -0.3 });
});

it("tells watched cells from others, and lets errors of one SKU cancel out in its total", () => {
  const seen = seenOf({ watched: [0], weeks: [[{}, {}]] });
  const errors = estimatorErrors({ seen }, Float64Array.of(12, 8), Float64Array.of(10, 10));
  expect(errors.watched).toEqual({ wape: 0.2, bias: 0.2 });
  expect(errors.hidden).toEqual({ wape: 0.2, bias: -0.2 });
  expect(errors.skus).toEqual({ wape: 0, bias: 0 });
  expect(errors.rationedSkus).toEqual({ wape: 0, bias: 0 });
});
