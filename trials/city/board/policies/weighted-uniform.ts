import { rules, wholeWeightOf } from "@dongxiao/core/allocation";

import { byWeight } from "./by-weight.ts";
import { place } from "./place.ts";
import type { Policy } from "./policy.ts";
import { RecentWeeks } from "./recent-weeks.ts";

const lookBackWeeks = 13;

/** Our rule, weighted by the size that shows in deliveries of SKUs that nobody rations. */
export const weightedUniform: Policy = {
  titles: rules.weightedUniform.titles,
  knows:
    "the request as a limit; weights are the deliveries of the SKUs without a cap over the last 13 weeks; our rule `weightedUniform`",
  begin({ market }) {
    const { world, skuCount, isRationed } = market.ground;
    const sizes = new RecentWeeks(world.retailers.length, lookBackWeeks);
    const sizeOf = (supplied: Int32Array, retailer: number): number => {
      let packs = 0;
      for (let sku = 0; sku < skuCount; sku += 1)
        if (isRationed[sku] === 0) packs += supplied[retailer * skuCount + sku] ?? 0;
      return packs;
    };
    return {
      learn: ({ supplied }) =>
        sizes.add(Int32Array.from(world.retailers, (_, retailer) => sizeOf(supplied, retailer))),
      allocation: (_, goods) =>
        place(market, goods, (asking) =>
          byWeight(
            asking,
            sizes.sums.map((packs, row) =>
              wholeWeightOf((packs / lookBackWeeks) * (asking.cycleWeeks[row] ?? 1)),
            ),
          ),
        ),
    };
  },
};
