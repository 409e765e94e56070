import { describe, expect, it } from "vitest";

import { makeMarket } from "../../market/market.ts";
import { usualCity } from "../../options.ts";
import { soonestSold } from "./all-knowing.ts";
import { byWeight } from "./by-weight.ts";
import { serve } from "./first-come.ts";
import { giniOf } from "./gini.ts";
import type { Asking } from "./place.ts";
import { play } from "./play.ts";
import { boardPolicies, policyBound } from "./policies.ts";
import { shareInProportion } from "./proportional.ts";
import { RecentWeeks } from "./recent-weeks.ts";

/** What some retailers ask for of ten cartons. */
const asking = (...requested: number[]): Asking => ({
  week: 0,
  sku: 0,
  supply: 10,
  requested: Int32Array.from(requested),
  cycleWeeks: new Uint8Array(requested.length).fill(1),
});

describe("sharing out ten cartons", () => {
  it("goes by requests in proportion, the rest to the largest fraction", () => {
    // 10 of 20 requested: 12 ÷ 2 = 6, 5 ÷ 2 = 2.5, 3 ÷ 2 = 1.5; of the two halves one lot gets the last carton
    const shared = shareInProportion(asking(12, 5, 3));
    expect(shared[0]).toBe(6);
    expect((shared[1] ?? 0) + (shared[2] ?? 0)).toBe(4);
    // 10 of 16: 9 × .625 = 5.625, 7 × .625 = 4.375: the larger fraction is the first's
    expect([...shareInProportion(asking(9, 7))]).toEqual([6, 4]);
  });

  it("gives what is asked for where there is enough", () => {
    expect([...shareInProportion(asking(4, 5))]).toEqual([4, 5]);
  });

  it("fills requests in their order until nothing is left", () => {
    // The queue is 2, 0, 1: 3 + 6 = 9, and one carton is left for the last
    expect([...serve(asking(6, 5, 3), [2, 0, 1])]).toEqual([6, 1, 3]);
  });

  it("levels by weight, each stopped by its request", () => {
    // Weights 1 : 1 : 1 and a request of 2: 4 + 4 + 2
    expect([...byWeight(asking(9, 9, 2), Float64Array.of(1, 1, 1))]).toEqual([4, 4, 2]);
    // Weights 1 : 4: 2 + 8
    expect([...byWeight(asking(9, 9), Float64Array.of(1, 4))]).toEqual([2, 8]);
  });

  it("hands out the carton first that is sold out soonest", () => {
    // Cartons of 10. The first sells 10 a week from an empty shelf: sold out in weeks 1, 2, 3. The second sells 5 a week
    // and has 5: (5 + 10) ÷ 5 = 3 and 5. The third sells nothing. Three cartons by 1, 2 and (tied at 3) the lot: 2 or 3 and 1 or 0.
    const shelves = {
      stock: Float64Array.of(0, 5, 0),
      weekly: Float64Array.of(10, 5, 0),
      limit: Int32Array.of(2, 9, 9),
      carton: 10,
    };
    // The limit of the first is 2, so the second gets the third carton.
    expect([...soonestSold({ ...asking(9, 9, 9), supply: 3 }, shelves)]).toEqual([2, 1, 0]);
    // With four, the second's next carton, sold out in week 5, follows.
    expect([...soonestSold({ ...asking(9, 9, 9), supply: 4 }, shelves)]).toEqual([2, 2, 0]);
  });
});

it("remembers no more weeks than it is told to", () => {
  const recent = new RecentWeeks(2, 2);
  for (const packs of [1, 2, 3]) recent.add(Int32Array.of(packs, 10 * packs));
  // 2 + 3, and 20 + 30
  expect([...recent.sums]).toEqual([5, 50]);
});

describe("giniOf", () => {
  it("is 0 where all have the same", () => {
    expect(giniOf(Float64Array.of(2, 2, 2), Float64Array.of(1, 5, 1))).toBeCloseTo(0);
  });

  it("adds up all differences between two", () => {
    // 0 and 1, equal weights: (|0 − 1| × 2) ÷ (2 × 2 × 1) = 0.5
    expect(giniOf(Float64Array.of(1, 0), Float64Array.of(1, 1))).toBeCloseTo(0.5);
    // Weights 3 and 1: 2 × 3 × 1 × |1 − 0| ÷ (2 × 4 × 3) = 0.25
    expect(giniOf(Float64Array.of(1, 0), Float64Array.of(3, 1))).toBeCloseTo(0.25);
  });
});

describe("in a small city", () => {
  const options = { ...usualCity, retailers: 60, skus: 8, weeks: 24, seed: 5 };
  const game = { options, fromWeek: 6, scoredFrom: 12, comesIn: null };
  const usual = play(game, boardPolicies.tierCaps);
  const sameGoods = { ...game, comesIn: usual.delivered };
  const bound = play(sameGoods, policyBound);
  const { planned } = makeMarket(options);
  const others = Object.entries(boardPolicies).filter(([id]) => id !== "tierCaps");

  /** What came in and was not placed by the end of a week, of one SKU. */
  function left(delivered: Int32Array, sku: number, week: number): number {
    let packs = 0;
    for (let at = sku; at <= week * options.skus + sku; at += options.skus)
      packs += (usual.delivered[at] ?? 0) - (delivered[at] ?? 0);
    return packs;
  }

  it.each(others)(
    "%s never places what has not come in, and sells no more than the bound",
    (_, policy) => {
      const { score, delivered } = play(sameGoods, policy);
      for (const [at, plan] of planned.entries())
        if (plan >= 0)
          expect(
            left(delivered, at % options.skus, Math.floor(at / options.skus)),
          ).toBeGreaterThanOrEqual(0);
      expect(score.sold).toBeLessThanOrEqual(bound.score.sold);
    },
  );

  it("ends the same when a policy is played again", () => {
    expect(play(sameGoods, policyBound)).toEqual(bound);
    expect(play(game, boardPolicies.tierCaps)).toEqual(usual);
    const again = [1, 2].map(() => play(sameGoods, boardPolicies.weightedUniform));
    expect(again[0]).toEqual(again[1]);
  });

  it("sells more by knowing everything than by tier caps", () => {
    expect(bound.score.sold).toBeGreaterThan(usual.score.sold);
  });
});
