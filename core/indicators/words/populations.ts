import type { Titles } from "../../units/index.ts";

/** Retailers with a valid licence that are not on leave, on the first day of the measured period. */
export const activeRetailers: Titles = {
  "zh-Hans": "周期首日许可证有效且未停业的零售户",
  "zh-Hant": "週期首日許可證有效且未停業的零售戶",
  en: "Retailers whose licence is valid and not suspended on the first day of the period",
};

/** Retailers that ordered or were supplied within the periods looked at. */
export const buyingRetailers: Titles = {
  "zh-Hans": "所看周期内有订货或进货的零售户",
  "zh-Hant": "所看週期內有訂貨或進貨的零售戶",
  en: "Retailers that ordered or were supplied in the periods looked at",
};
