import type { Titles } from "../../units/index.ts";
import type { FieldCard } from "../evidence.ts";

const card = (unit: string, hans: string, hant: string, en: string): FieldCard => ({
  titles: { "zh-Hans": hans, "zh-Hant": hant, en },
  unit,
});

/** What the sizes show of a retailer. */
export const sizeMeasures = {
  shareOfCartons: card("ratio", "占业态数量", "占業態數量", "Share of quantity"),
  shareOfAmount: card("ratio", "占业态金额", "占業態金額", "Share of amount"),
  shareOfType: card("ratio", "份额", "份額", "Share of its type"),
  rank: card("rank", "业态内名次", "業態內名次", "Rank in its type"),
  shareOfLarger: card("ratio", "比它大的户占比", "比它大的戶占比", "Share of all larger"),
} as const satisfies Record<string, FieldCard>;

/** Why a retailer has its size. */
export const sizeSentence: Titles = {
  "zh-Hans":
    "占{type}进货数量的 {cartons}、金额的 {amount}，业态内第 {rank} 名；比您大的户合计占 {larger}（大型到 {large}，中型到 {medium}）：{size}。",
  "zh-Hant":
    "占{type}進貨數量的 {cartons}、金額的 {amount}，業態內第 {rank} 名；比您大的戶合計占 {larger}（大型到 {large}，中型到 {medium}）：{size}。",
  en: "{cartons} of the quantity and {amount} of the amount of its type ({type}), rank {rank} in it; all larger retailers together bring {larger} (large up to {large}, medium up to {medium}): {size}.",
};

/** Why a retailer has none. */
export const typeUnknown: Titles = {
  "zh-Hans": "档案没有业态，无从比较规模。",
  "zh-Hant": "檔案沒有業態，無從比較規模。",
  en: "Its business type is not recorded: there is nothing to compare its size with.",
};
