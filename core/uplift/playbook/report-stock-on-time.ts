import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Report stock on time (按时上报库存与销量). */
export const reportStockOnTime: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "按时上报库存与销量",
    "zh-Hant": "按時上報庫存與銷量",
    en: "Report stock on time",
  },
  group: "supply",
  todo: {
    "zh-Hans": "订货日前一到两天上报库存与零售量，拜访时抽盘核对。",
    "zh-Hant": "訂貨日前一到兩天上報庫存與零售量，拜訪時抽盤核對。",
    en: "Report stock and sales one or two days before the order day; a count on the visit checks it.",
  },
  by: "representative",
  days: 30,
  measure: {
    "zh-Hans": "上报率、抽盘差异",
    "zh-Hant": "上報率、抽盤差異",
    en: "share of reports made, difference to the count",
  },
  items: ["reporting", "cooperation"],
  rules: ["unknownItems"],
  examples: [
    { why: "reporting is weak", items: ["reporting"], rules: [], expect: true },
    { why: "the sheet says unknownItems", items: [], rules: ["unknownItems"], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
