import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Falling sales against the peers. */
export const fallingSales: SwotRule = againstPeers({
  titles: { "zh-Hans": "销量下滑", "zh-Hant": "銷量下滑", en: "Falling sales" },
  quadrant: "weakness",
  measure: "growth",
  end: "low",
  sign: -1,
  examples: [
    {
      why: "at the lower quartile or below it",
      facts: examplePeers("growth", -0.2, [-0.05, 0, 0.05]),
      expect:
        "Growth of 13 weeks on a year before: -20.0%, no higher than three quarters of its 20 peers (median 0.0%).",
    },
    {
      why: "growing less than others is no fall",
      facts: examplePeers("growth", 0.02, [0.05, 0.1, 0.2]),
      expect: null,
    },
  ],
});
