import type { WordsOf } from "../words.ts";
import type { skus as hans } from "../zh-hans/skus.ts";

/** Words of the skus area. */
export const skus: WordsOf<typeof hans> = {
  title: "規格",
  subtitle: "近四週供貨，依您的管轄範圍統計",
  searchHint: "名稱、編碼或品牌，按 / 鍵搜尋",
  name: "名稱",
  code: "編碼",
  brand: "品牌",
  category: "品類",
  priceClass: "價類",
  packing: "包裝",
  packingOf: "{{packs}} 包/條 · {{cartons}} 條/件",
  wholesale: "批發價/條",
  supplyState: "貨源",
  packs4: "近四週供貨（包）",
  buyers4: "訂貨戶數",
  lastCycle: "最近訂貨週",
  list: "規格清單",
};
