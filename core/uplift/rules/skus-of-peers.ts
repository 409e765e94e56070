import { filled } from "../../units/index.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

const words = {
  "zh-Hans": "至少一半同类户在进而本户没有进的规格有 {n} 个，首先是：{list}。",
  "zh-Hant": "至少一半同類戶在進而本戶沒有進的規格有 {n} 個，首先是：{list}。",
  en: "SKUs that at least half of the peers buy and this one does not: {n}, first of all {list}.",
};

/** SKUs that the peers buy and this retailer does not. */
export const skusOfPeers: SwotRule = {
  titles: { "zh-Hans": "同类户在进的规格", "zh-Hant": "同類戶在進的規格", en: "SKUs of the peers" },
  quadrant: "opportunity",
  formula: {
    "zh-Hans": "至少一半同类户近 13 周进过、本户没有进的规格",
    "zh-Hant": "至少一半同類戶近 13 週進過、本戶沒有進的規格",
    en: "SKUs that at least half of the peers bought in the last 13 weeks and this one did not",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ skusOfPeers: names }) => {
    if (names.length === 0) return null;
    const first = names.slice(0, 3);
    const list = { "zh-Hans": first.join("、"), "zh-Hant": first.join("、"), en: first.join(", ") };
    return filled(words, { n: { value: names.length, written: "count" }, list });
  },
  examples: [
    {
      why: "three of four are named",
      facts: { skusOfPeers: ["A", "B", "C", "D"] },
      expect:
        "SKUs that at least half of the peers buy and this one does not: 4, first of all A, B, C.",
    },
    { why: "it has them all", facts: { skusOfPeers: [] }, expect: null },
  ],
};
