import type { WordsOf } from "../words.ts";
import type { route as hans } from "../zh-hans/route.ts";

/** Words of the route area. */
export const route: WordsOf<typeof hans> = {
  title: "{{line}} 拜訪路線",
  day: "日期",
  map: "{{day}} 路線示意圖，{{n}} 家",
  visits: "拜訪順序",
  retailer: "零售客戶",
  segment: "分類",
  why: "理由",
  empty: "這條線路下週沒有拜訪",
  noPlace: "沒有座標，未畫在圖上：{{n}} 家",
  depot: "出發點",
  north: "北",
};
