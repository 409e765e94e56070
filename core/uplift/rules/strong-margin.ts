import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Good margin against the peers. */
export const strongMargin: SwotRule = againstPeers({
  titles: { "zh-Hans": "毛利率高", "zh-Hant": "毛利率高", en: "Good margin" },
  quadrant: "strength",
  measure: "margin",
  end: "high",
  examples: [
    {
      why: "at the upper quartile or above it",
      facts: examplePeers("margin", 0.14, [0.08, 0.1, 0.12]),
      expect:
        "Gross margin on the retail price (seen, else guidance): 14.0%, no lower than three quarters of its 20 peers (median 10.0%).",
    },
    {
      why: "inside the middle half nothing is said",
      facts: examplePeers("margin", 0.11, [0.08, 0.1, 0.12]),
      expect: null,
    },
  ],
});
