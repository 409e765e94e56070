import type { Titles } from "../../units/index.ts";

/** Retailers with a valid licence that are not on leave, on some day of the measured period. */
export const activeRetailers: Titles = {
  "zh-Hans": "期内任一天许可证有效且未停业的零售户",
  "zh-Hant": "期內任一天許可證有效且未停業的零售客戶",
  en: "Retailers whose licence was valid and not suspended on some day of the period",
};

/** Active retailers that may order what is measured: under point allocation, only the chosen ones. */
export const eligibleRetailers: Titles = {
  "zh-Hans": "可订该规格的有效零售户（选点投放时为目标户）",
  "zh-Hant": "可訂該規格的有效零售客戶（選點投放時為目標戶）",
  en: "Active retailers that may order it: the target retailers under point allocation",
};

/** Retailers that ordered or were supplied within the periods looked at. */
export const buyingRetailers: Titles = {
  "zh-Hans": "所看周期内有订货或进货的零售户",
  "zh-Hant": "所看週期內有訂貨或進貨的零售客戶",
  en: "Retailers that ordered or were supplied in the periods looked at",
};

/** Retailers that ordered in the three periods before; new and closed ones are left out. */
export const recentBuyers: Titles = {
  "zh-Hans": "前三周期内有订货的零售户，不含新入网和已停业的",
  "zh-Hant": "前三週期內有訂貨的零售客戶，不含新入網和已停業的",
  en: "Retailers that ordered in the three periods before; new and closed ones are left out",
};

/** Retailers that had a line and were not refused it: their limit is above zero, or there is none. */
export const offeredRetailers: Titles = {
  "zh-Hans": "有订单行且限量不为零的零售户",
  "zh-Hant": "有訂單行且限量不為零的零售客戶",
  en: "Retailers with a line whose limit is not zero",
};

/** Retailers with a limit above zero. */
export const limitedRetailers: Titles = {
  "zh-Hans": "供应限量大于零的零售户",
  "zh-Hant": "供應限量大於零的零售客戶",
  en: "Retailers with a limit above zero",
};

/** Retailers with a demand record. */
export const askingRetailers: Titles = {
  "zh-Hans": "有需求记录的零售户",
  "zh-Hant": "有需求記錄的零售客戶",
  en: "Retailers with a demand record",
};

/** Sample retailers whose numbers were recorded. */
export const sampleRetailers: Titles = {
  "zh-Hans": "已采集相应数据的样本零售户",
  "zh-Hant": "已採集相應資料的樣本零售客戶",
  en: "Sample retailers of whom the numbers were recorded",
};

/** Areas, or lines, with an active retailer. */
export const activePlaces: Titles = {
  "zh-Hans": "有有效零售户的片区或线路",
  "zh-Hant": "有有效零售客戶的片區或線路",
  en: "Areas or lines with an active retailer",
};

/** SKUs whose stock or plan the wholesaler wrote down; no retailer has a part in it. */
export const warehouseGoods: Titles = {
  "zh-Hans": "商业库存或计划已登记的规格",
  "zh-Hant": "商業庫存或計畫已登記的規格",
  en: "SKUs whose warehouse stock or plan was recorded",
};

/** Retailers that ordered and of whom it is known how. */
export const channelRetailers: Titles = {
  "zh-Hans": "期内有订货且已登记订货渠道的零售户",
  "zh-Hant": "期內有訂貨且已登記訂貨管道的零售客戶",
  en: "Retailers that ordered, of whom it was recorded how",
};
