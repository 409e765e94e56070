import { wholeWeightOf } from "@dongxiao/core/allocation";

import { byWeight } from "./by-weight.ts";
import { place } from "./place.ts";
import type { Policy } from "./policy.ts";
import { RecentWeeks } from "./recent-weeks.ts";

const lookBackWeeks = 13;

/** Gives in proportion to what each retailer was given of the same SKU before: turn and earn. */
export const turnAndEarn: Policy = {
  titles: {
    "zh-Hans": "按历史到货比例",
    "zh-Hant": "依歷史到貨比例",
    en: "In proportion to past supply",
  },
  knows:
    "the request as a limit; weights are the deliveries of the same SKU over the last 13 weeks",
  begin({ market }) {
    const { world, skuCount } = market.ground;
    const past = new RecentWeeks(world.retailers.length * skuCount, lookBackWeeks);
    return {
      learn: ({ supplied }) => past.add(supplied),
      allocation: (_, goods) =>
        place(market, goods, (asking) =>
          byWeight(
            asking,
            Float64Array.from(asking.cycleWeeks, (weeks, row) =>
              wholeWeightOf(
                ((past.sums[row * skuCount + asking.sku] ?? 0) / lookBackWeeks) * weeks,
              ),
            ),
          ),
        ),
    };
  },
};
