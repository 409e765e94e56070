import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Regular orders against the peers. */
export const regularOrders: SwotRule = againstPeers({
  titles: { "zh-Hans": "订货规律", "zh-Hant": "訂貨規律", en: "Regular orders" },
  quadrant: "strength",
  measure: "regularity",
  end: "high",
  examples: [
    {
      why: "at the upper quartile or above it",
      facts: examplePeers("regularity", 1, [0.7, 0.85, 1]),
      expect:
        "Share of weeks with an order: 100%, no lower than three quarters of its 20 peers (median 85%).",
    },
    {
      why: "when everybody orders every week it is no strength",
      facts: examplePeers("regularity", 1, [1, 1, 1]),
      expect: null,
    },
  ],
});
