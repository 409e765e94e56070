import type { Language, Titles } from "../units/index.ts";
import type { UnplannedVisit } from "./plan-visits.ts";

const sentences: Readonly<Record<UnplannedVisit["kind"], Titles>> = {
  "day-time": {
    "zh-Hans": "排不下：最省时的安排也要 {neededMinutes} 分钟，当天只剩 {freeMinutes} 分钟。",
    "zh-Hant": "排不下：最省時的安排也要 {neededMinutes} 分鐘，當天只剩 {freeMinutes} 分鐘。",
    en: "No day has room: it would take at least {neededMinutes} minutes, and that day has {freeMinutes} left.",
  },
  "day-count": {
    "zh-Hans": "排不下：每天的拜访户数都已到上限。",
    "zh-Hant": "排不下：每天的拜訪戶數都已到上限。",
    en: "No day has room: every day holds as many visits as it may.",
  },
  "no-position": {
    "zh-Hans": "没有可用的坐标，无法排入路线，请先补录位置。",
    "zh-Hant": "沒有可用的座標，無法排入路線，請先補錄位置。",
    en: "Its position is not known, so it cannot be put on a route: record the position first.",
  },
};

/** Says in plain words why a due visit is not in the plan. */
export function unplannedSentence(visit: UnplannedVisit, language: Language): string {
  return sentences[visit.kind][language]
    .replace("{neededMinutes}", String(Math.ceil(visit.neededMinutes ?? 0)))
    .replace("{freeMinutes}", String(Math.max(0, Math.floor(visit.freeMinutes ?? 0))));
}
