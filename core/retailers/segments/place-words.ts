import type { Titles } from "../../units/index.ts";
import type { FieldCard } from "../evidence.ts";
import type { SegmentCard } from "../segmentation.ts";

/** Where a rural retailer may stand. */
export const placeSegments = {
  street: {
    titles: { "zh-Hans": "集镇主街", "zh-Hant": "集鎮主街", en: "Township main street" },
  },
  village: { titles: { "zh-Hans": "村道沿线", "zh-Hant": "村道沿線", en: "Village road" } },
  remote: { titles: { "zh-Hans": "偏远村落", "zh-Hant": "偏遠村落", en: "Remote" } },
} as const satisfies Record<string, SegmentCard>;

/** What the places show of a retailer. */
export const placeMeasures = {
  neighbours: {
    titles: { "zh-Hans": "周边零售户", "zh-Hant": "周邊零售客戶", en: "Neighbours" },
    unit: "retailers",
  },
  depotMetres: {
    titles: { "zh-Hans": "到驻地或线路中心", "zh-Hant": "到駐地或線路中心", en: "To the depot" },
    unit: "metres",
  },
} as const satisfies Record<string, FieldCard>;

/** Why a retailer stands where it does. */
export const placeSentence: Titles = {
  "zh-Hans":
    "{radius} 米内有 {neighbours} 户（{street} 户为集镇），到最近驻地或线路中心 {kilometres} 公里（至多 {few} 户且 {far} 公里为偏远）：{place}。",
  "zh-Hant":
    "{radius} 公尺內有 {neighbours} 戶（{street} 戶為集鎮），到最近駐地或線路中心 {kilometres} 公里（至多 {few} 戶且 {far} 公里為偏遠）：{place}。",
  en: "{neighbours} retailers within {radius} m (a main street has {street}), {kilometres} km from the nearest depot or line centre (remote: at most {few} and {far} km): {place}.",
};

/** Urban retailers have no rural place. */
export const urban: Titles = {
  "zh-Hans": "不属于农网，不适用。",
  "zh-Hant": "不屬於農網，不適用。",
  en: "It is not of the rural market: this does not apply to it.",
};

/** Without a position nothing can be said. */
export const nowhere: Titles = {
  "zh-Hans": "档案没有经纬度，无从判断位置。",
  "zh-Hant": "檔案沒有經緯度，無從判斷位置。",
  en: "Its position is not recorded: nothing can be said of its place.",
};
