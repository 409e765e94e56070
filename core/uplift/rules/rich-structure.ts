import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Rich structure against the peers. */
export const richStructure: SwotRule = againstPeers({
  titles: { "zh-Hans": "结构好", "zh-Hant": "結構好", en: "Rich structure" },
  quadrant: "strength",
  measure: "upperShare",
  end: "high",
  examples: [
    {
      why: "at the upper quartile or above it",
      facts: examplePeers("upperShare", 0.4, [0.2, 0.25, 0.35]),
      expect:
        "Share of classes 1 and 2: 40.0%, no lower than three quarters of its 20 peers (median 25.0%).",
    },
    {
      why: "inside the middle half nothing is said",
      facts: examplePeers("upperShare", 0.3, [0.2, 0.25, 0.35]),
      expect: null,
    },
  ],
});
