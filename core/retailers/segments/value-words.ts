import type { Titles } from "../../units/index.ts";
import type { FieldCard } from "../evidence.ts";
import type { SegmentCard } from "../segmentation.ts";
import { abcMeasures } from "./abc.ts";

/** The four fields of the matrix, the most valuable first. */
export const valueSegments = {
  highLoyal: {
    titles: { "zh-Hans": "高价值忠诚", "zh-Hant": "高價值忠誠", en: "High value, loyal" },
  },
  highLoose: {
    titles: { "zh-Hans": "高价值待稳固", "zh-Hant": "高價值待穩固", en: "High value, loose" },
  },
  loyal: { titles: { "zh-Hans": "忠诚潜力", "zh-Hant": "忠誠潛力", en: "Loyal, potential" } },
  ordinary: { titles: { "zh-Hans": "一般", "zh-Hant": "一般", en: "Ordinary" } },
} as const satisfies Record<string, SegmentCard>;

const card = (unit: string, hans: string, hant: string, en: string): FieldCard => ({
  titles: { "zh-Hans": hans, "zh-Hant": hant, en },
  unit,
});

/** What the matrix shows of a retailer. */
export const valueMeasures = {
  monthlyMeanCnyCents: abcMeasures.monthlyMeanCnyCents,
  contribution: card("times", "为平均的倍数", "為平均的倍數", "Times the mean"),
  regularity: card("ratio", "订货周数占比", "訂貨週數占比", "Regularity"),
  skus: card("SKUs", "规格数", "規格數", "SKUs"),
  loyalty: card("ratio", "忠诚度", "忠誠度", "Loyalty"),
} as const satisfies Record<string, FieldCard>;

/** Why a retailer stands in its field. */
export const valueSentence: Titles = {
  "zh-Hans":
    "月均进货 {mean} 元，为平均的 {times} 倍（{high} 倍为高价值）；可订货 {chances} 周中订了 {ordered} 周，{skus} 个规格，忠诚度 {loyalty}（{loyal} 为忠诚）：{name}。",
  "zh-Hant":
    "月均進貨 {mean} 元，為平均的 {times} 倍（{high} 倍為高價值）；可訂貨 {chances} 週中訂了 {ordered} 週，{skus} 個規格，忠誠度 {loyalty}（{loyal} 為忠誠）：{name}。",
  en: "Monthly mean {mean} yuan, {times} times the mean of all (high at {high}); orders in {ordered} of {chances} cycles, {skus} SKUs, loyalty {loyalty} (loyal at {loyal}): {name}.",
};
