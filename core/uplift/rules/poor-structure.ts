import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Poor structure against the peers. */
export const poorStructure: SwotRule = againstPeers({
  titles: { "zh-Hans": "结构偏低", "zh-Hant": "結構偏低", en: "Poor structure" },
  quadrant: "weakness",
  measure: "upperShare",
  end: "low",
  examples: [
    {
      why: "at the lower quartile or below it",
      facts: examplePeers("upperShare", 0.1, [0.2, 0.25, 0.35]),
      expect:
        "Share of classes 1 and 2: 10.0%, no higher than three quarters of its 20 peers (median 25.0%).",
    },
    {
      why: "inside the middle half nothing is said",
      facts: examplePeers("upperShare", 0.21, [0.2, 0.25, 0.35]),
      expect: null,
    },
  ],
});
