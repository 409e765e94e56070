import { againstPeers, examplePeers } from "../against-peers.ts";
import type { SwotRule } from "../swot-rule.ts";

/** Frequent stock-outs against the peers. */
export const frequentStockOuts: SwotRule = againstPeers({
  titles: { "zh-Hans": "常断货", "zh-Hant": "常斷貨", en: "Frequent stock-outs" },
  quadrant: "weakness",
  measure: "stockOutDays",
  end: "high",
  examples: [
    {
      why: "at the upper quartile or above it",
      facts: examplePeers("stockOutDays", 1.5, [0.1, 0.3, 0.6]),
      expect:
        "Stock-out days per SKU and week: 1.5, no lower than three quarters of its 20 peers (median 0.3).",
    },
    {
      why: "what was never counted is not known",
      facts: examplePeers("stockOutDays", null, [0.1, 0.3, 0.6]),
      expect: null,
    },
  ],
});
