import type { WordsOf } from "../words.ts";
import type { plan as hans } from "../zh-hans/plan.ts";

/** Words of the plan area. */
export const plan: WordsOf<typeof hans> = {
  title: "{{sku}} 投放計畫",
  subtitle: "{{cycle}}當週 · 規則 {{rule}}",
  lines: "各戶結果與理由",
  retailer: "零售客戶",
  line: "線路",
  segment: "分類",
  demand: "需求",
  cap: "上限",
  planned: "投放",
  why: "理由",
  searchHint: "名稱或許可證號，按 / 鍵搜尋",
  notRationed: "不限",
  totalPlanned: "合計投放",
  totalDemand: "合計需求",
  served: "得到貨源戶數",
  empty: "這個規格沒有需要投放的零售客戶",
};
