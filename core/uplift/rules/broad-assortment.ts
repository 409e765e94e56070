import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Broad assortment against the peers. */
export const broadAssortment: SwotRule = againstPeers({
  titles: { "zh-Hans": "品种丰富", "zh-Hant": "品種豐富", en: "Broad assortment" },
  quadrant: "strength",
  measure: "skus",
  end: "high",
  examples: [
    {
      why: "at the upper quartile or above it",
      facts: examplePeers("skus", 40, [18, 24, 30]),
      expect: "SKUs bought: 40, no lower than three quarters of its 20 peers (median 24).",
    },
    {
      why: "inside the middle half nothing is said",
      facts: examplePeers("skus", 29, [18, 24, 30]),
      expect: null,
    },
  ],
});
