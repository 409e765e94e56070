import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Irregular orders against the peers. */
export const irregularOrders: SwotRule = againstPeers({
  titles: { "zh-Hans": "订货不规律", "zh-Hant": "訂貨不規律", en: "Irregular orders" },
  quadrant: "weakness",
  measure: "regularity",
  end: "low",
  examples: [
    {
      why: "at the lower quartile or below it",
      facts: examplePeers("regularity", 0.5, [0.7, 0.85, 1]),
      expect:
        "Share of weeks with an order: 50%, no higher than three quarters of its 20 peers (median 85%).",
    },
    {
      why: "inside the middle half nothing is said",
      facts: examplePeers("regularity", 0.8, [0.7, 0.85, 1]),
      expect: null,
    },
  ],
});
