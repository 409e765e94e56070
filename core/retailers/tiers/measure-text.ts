import { figureText, mapped, type Titles } from "../../units/index.ts";
import type { TierInput } from "./tier-measures.ts";

const units: Readonly<Record<TierInput | "score", Titles>> = {
  volume: { "zh-Hans": " 条", "zh-Hant": " 條", en: " cartons" },
  amount: { "zh-Hans": " 元", "zh-Hant": " 元", en: " yuan" },
  price: { "zh-Hans": " 元", "zh-Hant": " 元", en: " yuan" },
  upperShare: { "zh-Hans": "", "zh-Hant": "", en: "" },
  inForce: { "zh-Hans": "", "zh-Hant": "", en: "" },
  score: { "zh-Hans": " 分", "zh-Hant": " 分", en: " points" },
};

const lapses: readonly Titles[] = [
  { "zh-Hans": "曾中断", "zh-Hant": "曾中斷", en: "lapsed" },
  { "zh-Hans": "全程有效", "zh-Hant": "全程有效", en: "in force throughout" },
];

function digitsOf(input: TierInput | "score", value: number): string {
  if (input === "volume")
    return figureText({ value, written: "count", decimals: Number.isInteger(value) ? 0 : 1 });
  if (input === "score") return figureText({ value, written: "count", decimals: 2 });
  if (input === "upperShare") return figureText({ value, written: "percent" });
  return figureText({ value, written: "yuan" });
}

/** Writes one number of a tier with its unit, exactly as it was compared. */
export function measureText(input: TierInput | "score", value: number): Titles {
  const lapse = input === "inForce" ? lapses[value] : undefined;
  return lapse ?? mapped(units[input], (unit) => digitsOf(input, value) + unit);
}

/** What each number of a tier is called. */
export const measureTitles: Readonly<Record<TierInput | "score", Titles>> = {
  volume: { "zh-Hans": "季度销量", "zh-Hant": "季度銷量", en: "Volume a quarter" },
  amount: { "zh-Hans": "季度金额", "zh-Hant": "季度金額", en: "Amount a quarter" },
  price: { "zh-Hans": "每条均价", "zh-Hant": "每條均價", en: "Mean price of a carton" },
  upperShare: {
    "zh-Hans": "一、二类占比",
    "zh-Hant": "一、二類占比",
    en: "Share of classes 1 and 2",
  },
  inForce: { "zh-Hans": "许可证", "zh-Hant": "許可證", en: "Licence" },
  score: { "zh-Hans": "得分", "zh-Hant": "得分", en: "Score" },
};
