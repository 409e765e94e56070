import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Record the place (采集店铺经纬度). */
export const recordThePlace: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "采集店铺经纬度",
    "zh-Hant": "採集店鋪經緯度",
    en: "Record the place",
  },
  group: "relation",
  todo: {
    "zh-Hans": "下次拜访时在店门口定位，写入档案。",
    "zh-Hant": "下次拜訪時在店門口定位，寫入檔案。",
    en: "Take the coordinates at the door on the next visit and enter them in the file.",
  },
  by: "representative",
  days: 7,
  measure: {
    "zh-Hans": "档案有经纬度",
    "zh-Hant": "檔案有經緯度",
    en: "the file has coordinates",
  },
  items: [],
  rules: ["placeUnknown"],
  examples: [
    { why: "the sheet says placeUnknown", items: [], rules: ["placeUnknown"], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
