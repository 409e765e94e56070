import type { FieldCard } from "../evidence.ts";
import type { SegmentCard } from "../segmentation.ts";

const letter = (grade: string): SegmentCard => ({
  titles: { "zh-Hans": `${grade} 类`, "zh-Hant": `${grade} 類`, en: grade },
});

/** The grades of every ABC segmentation, the most important first. */
export const abcSegments = { A: letter("A"), B: letter("B"), C: letter("C") } as const;

/** What every ABC segmentation shows of a retailer. */
export const abcMeasures = {
  monthlyMeanCnyCents: {
    titles: { "zh-Hans": "月均进货额", "zh-Hant": "月均進貨額", en: "Monthly mean" },
    unit: "cny-cents",
  },
  rank: { titles: { "zh-Hans": "名次", "zh-Hant": "名次", en: "Rank" }, unit: "rank" },
} as const satisfies Record<string, FieldCard>;
