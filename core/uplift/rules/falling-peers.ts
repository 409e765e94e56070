import { filled } from "../../units/index.ts";
import { examplePeers } from "../against-peers.ts";
import { fewestPeers } from "../peers-of.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

const change = 0.05;

const words = {
  "zh-Hans": "同类户（{n} 户）销量增幅的中位数为 {median}，市场在收缩。",
  "zh-Hant": "同類戶（{n} 戶）銷量增幅的中位數為 {median}，市場在收縮。",
  en: "The median growth of the {n} peers is {median}: the market shrinks.",
};

/** The peers fall. */
export const fallingPeers: SwotRule = {
  titles: { "zh-Hans": "同类户下滑", "zh-Hant": "同類戶下滑", en: "Peers fall" },
  quadrant: "threat",
  formula: {
    "zh-Hans": "同类户销量增幅的中位数不高于 −5%",
    "zh-Hant": "同類戶銷量增幅的中位數不高於 −5%",
    en: "The median growth of the peers is at most −5%",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ peers: { growth: quartiles } }) => {
    if (quartiles === null || quartiles.n < fewestPeers || quartiles.median > -change) return null;
    return filled(words, {
      n: { value: quartiles.n, written: "count" },
      median: { value: quartiles.median, written: "change" },
    });
  },
  examples: [
    {
      why: "beyond five per cent",
      facts: examplePeers("growth", null, [-0.1, -0.07, 0]),
      expect: "The median growth of the 20 peers is -7.0%: the market shrinks.",
    },
    { why: "less than that", facts: examplePeers("growth", null, [-0.1, -0.04, 0]), expect: null },
  ],
};
