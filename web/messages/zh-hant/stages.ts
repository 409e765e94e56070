import type { WordsOf } from "../words.ts";
import type { stages as hans } from "../zh-hans/stages.ts";

/** Words of the stages area. */
export const stages: WordsOf<typeof hans> = {
  reading: "讀取檔案",
  comparing: "與現有資料比對",
  superseding: "保留將被取代的資料",
  replacing: "寫入資料",
  finishing: "收尾",
  undoing: "恢復原資料",
  learning: "學習並評分",
  read: "讀取資料",
  indicators: "測算指標",
  segments: "零售客戶分類",
  forecast: "預測下週需求",
  plans: "投放緊俏貨源",
  visits: "編排拜訪",
  write: "寫出簡報",
};
