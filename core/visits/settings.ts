import type { Parameters } from "../units/index.ts";

/** What a representative's day holds. */
export const visitParameters: Parameters<
  | "visitMinutes"
  | "dayMinutes"
  | "reviewMinutes"
  | "visitsPerDayMax"
  | "roadFactor"
  | "kilometresPerHour"
> = {
  visitMinutes: {
    titles: { "zh-Hans": "每次拜访时长", "zh-Hant": "每次拜訪時長", en: "Time of one visit" },
    unit: "minutes",
    min: 1,
    max: 240,
    preset: 15,
  },
  dayMinutes: {
    titles: { "zh-Hans": "每日工作时长", "zh-Hant": "每日工作時長", en: "Time of one day" },
    unit: "minutes",
    min: 60,
    max: 720,
    preset: 480,
  },
  reviewMinutes: {
    titles: {
      "zh-Hans": "当日复盘时长",
      "zh-Hant": "當日複盤時長",
      en: "Review at the end of the day",
    },
    unit: "minutes",
    min: 0,
    max: 120,
    preset: 15,
  },
  visitsPerDayMax: {
    titles: {
      "zh-Hans": "每日最多拜访户数",
      "zh-Hant": "每日最多拜訪戶數",
      en: "Most visits in one day",
    },
    unit: "visits",
    min: 1,
    max: 100,
    preset: 25,
  },
  roadFactor: {
    titles: { "zh-Hans": "道路系数", "zh-Hant": "道路係數", en: "Road length per straight length" },
    unit: "ratio",
    min: 1,
    max: 3,
    preset: 1.35,
  },
  kilometresPerHour: {
    titles: { "zh-Hans": "行车速度", "zh-Hant": "行車速度", en: "Driving speed" },
    unit: "km/h",
    min: 3,
    max: 120,
    preset: 40,
  },
};
