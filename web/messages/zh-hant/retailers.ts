import type { WordsOf } from "../words.ts";
import type { retailers as hans } from "../zh-hans/retailers.ts";

/** Words of the retailers area. */
export const retailers: WordsOf<typeof hans> = {
  title: "零售客戶",
  asOf: "截至 {{day}} 的登記資訊",
  searchHint: "名稱或許可證號，按 / 鍵搜尋",
  name: "名稱",
  licenceCode: "許可證號",
  line: "線路",
  county: "縣區",
  businessType: "業態",
  marketType: "市場類型",
  tradeArea: "商圈",
  sizeClass: "規模",
  tier: "檔位",
  target: "目標客戶",
  segment: "分類",
  licenceState: "許可狀態",
  filters: "篩選",
  unsegmented: "未分類",
  list: "零售客戶名單",
  yes: "是",
  no: "否",
};
