import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Narrow assortment against the peers. */
export const narrowAssortment: SwotRule = againstPeers({
  titles: { "zh-Hans": "品种偏少", "zh-Hant": "品種偏少", en: "Narrow assortment" },
  quadrant: "weakness",
  measure: "skus",
  end: "low",
  examples: [
    {
      why: "at the lower quartile or below it",
      facts: examplePeers("skus", 12, [18, 24, 30]),
      expect: "SKUs bought: 12, no higher than three quarters of its 20 peers (median 24).",
    },
    {
      why: "inside the middle half nothing is said",
      facts: examplePeers("skus", 19, [18, 24, 30]),
      expect: null,
    },
  ],
});
