import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Growing sales against the peers. */
export const growingSales: SwotRule = againstPeers({
  titles: { "zh-Hans": "销量增长", "zh-Hant": "銷量成長", en: "Growing sales" },
  quadrant: "strength",
  measure: "growth",
  end: "high",
  sign: 1,
  examples: [
    {
      why: "at the upper quartile or above it",
      facts: examplePeers("growth", 0.12, [-0.05, 0, 0.05]),
      expect:
        "Growth of 13 weeks on a year before: +12.0%, no lower than three quarters of its 20 peers (median 0.0%).",
    },
    {
      why: "falling less than others is no growth",
      facts: examplePeers("growth", -0.01, [-0.2, -0.1, -0.05]),
      expect: null,
    },
  ],
});
