import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Thin margin against the peers. */
export const thinMargin: SwotRule = againstPeers({
  titles: { "zh-Hans": "毛利率低", "zh-Hant": "毛利率低", en: "Thin margin" },
  quadrant: "weakness",
  measure: "margin",
  end: "low",
  examples: [
    {
      why: "at the lower quartile or below it",
      facts: examplePeers("margin", 0.08, [0.08, 0.1, 0.12]),
      expect:
        "Gross margin on the retail price (seen, else guidance): 8.0%, no higher than three quarters of its 20 peers (median 10.0%).",
    },
    {
      why: "a margin that nobody knows is not thin",
      facts: examplePeers("margin", null, [0.08, 0.1, 0.12]),
      expect: null,
    },
  ],
});
