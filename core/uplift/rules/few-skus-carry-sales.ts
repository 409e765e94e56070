import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Few SKUs carry the sales against the peers. */
export const fewSkusCarrySales: SwotRule = againstPeers({
  titles: {
    "zh-Hans": "销量集中于少数规格",
    "zh-Hant": "銷量集中於少數規格",
    en: "Few SKUs carry the sales",
  },
  quadrant: "weakness",
  measure: "topThreeShare",
  end: "high",
  examples: [
    {
      why: "at the upper quartile or above it",
      facts: examplePeers("topThreeShare", 0.8, [0.4, 0.5, 0.6]),
      expect:
        "Share of the three best SKUs: 80.0%, no lower than three quarters of its 20 peers (median 50.0%).",
    },
    {
      why: "inside the middle half nothing is said",
      facts: examplePeers("topThreeShare", 0.55, [0.4, 0.5, 0.6]),
      expect: null,
    },
  ],
});
