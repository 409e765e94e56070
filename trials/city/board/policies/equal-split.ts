import { wholeWeightOf } from "@dongxiao/core/allocation";

import { byWeight } from "./by-weight.ts";
import { place } from "./place.ts";
import { learnsNothing, type Policy } from "./policy.ts";

/** Gives everybody the same for each week until the next order, up to what it asks for. */
export const equalSplit: Policy = {
  titles: { "zh-Hans": "平均分配", "zh-Hant": "平均分配", en: "Equal split" },
  knows: "the request as a limit, and how often a retailer orders",
  begin: ({ market }) => ({
    learn: learnsNothing,
    allocation: (_, goods) =>
      place(market, goods, (asking) =>
        byWeight(asking, Float64Array.from(asking.cycleWeeks, wholeWeightOf)),
      ),
  }),
};
