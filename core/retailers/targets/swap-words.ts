import type { Titles } from "../../units/index.ts";

/** The sentences of a review's suggestions. */
export const swapWords = {
  watch: {
    "zh-Hans": "连续 {row} 次评审有弱项，本次 {n} 项：{parts}。建议先转为观察。",
    "zh-Hant": "連續 {row} 次評審有弱項，本次 {n} 項：{parts}。建議先轉為觀察。",
    en: "Weak in {row} reviews in a row, now on {n}: {parts}. On watch first.",
  },
  out: {
    "zh-Hans": "观察期满仍弱，连续 {row} 次，本次 {n} 项：{parts}。建议调出。",
    "zh-Hant": "觀察期滿仍弱，連續 {row} 次，本次 {n} 項：{parts}。建議調出。",
    en: "Still weak after the time on watch, {row} reviews in a row, now on {n}: {parts}. Out.",
  },
  licence: {
    "zh-Hans": "许可证不在正常状态，不能供货。建议调出。",
    "zh-Hant": "許可證不在正常狀態，不能供貨。建議調出。",
    en: "The licence is not active, nothing can be supplied. Out.",
  },
  in: {
    "zh-Hans": "连续 {row} 次评审没有弱项，本次 {n} 项强：{parts}。建议调入。",
    "zh-Hant": "連續 {row} 次評審沒有弱項，本次 {n} 項強：{parts}。建議調入。",
    en: "Weak on nothing in {row} reviews in a row, now strong on {n}: {parts}. In.",
  },
  pipeline: {
    "zh-Hans": "已在候选、提议或会签中，优先补位；强项：{parts}。",
    "zh-Hant": "已在候選、提議或會簽中，優先補位；強項：{parts}。",
    en: "Nominated, proposed or approved already, so first in turn; strong on: {parts}.",
  },
  stay: {
    "zh-Hans": "弱项已不足以留在观察（余下：{parts}）。建议恢复在册。",
    "zh-Hant": "弱項已不足以留在觀察（餘下：{parts}）。建議恢復在冊。",
    en: "No longer weak enough for the watch (left: {parts}). Back to active.",
  },
  toStay: {
    "zh-Hans": "留下的条件：其中 {needed} 项达到——{asks}。",
    "zh-Hant": "留下的條件：其中 {needed} 項達到——{asks}。",
    en: "To stay, {needed} of these: {asks}.",
  },
  more: {
    "zh-Hans": "{what}不低于 {bound}",
    "zh-Hant": "{what}不低於 {bound}",
    en: "{what} of {bound} or more",
  },
  less: {
    "zh-Hans": "{what}不高于 {bound}",
    "zh-Hant": "{what}不高於 {bound}",
    en: "{what} of {bound} or less",
  },
  part: {
    "zh-Hans": "{what} {value}（界限 {bound}）",
    "zh-Hant": "{what} {value}（界限 {bound}）",
    en: "{what} {value} (bound {bound})",
  },
  and: { "zh-Hans": "{one}、{other}", "zh-Hant": "{one}、{other}", en: "{one}, {other}" },
  nothing: { "zh-Hans": "无", "zh-Hant": "無", en: "none" },
  weeks: { "zh-Hans": "{n} 周", "zh-Hant": "{n} 週", en: "{n} weeks" },
  points: { "zh-Hans": "{n} 分", "zh-Hant": "{n} 分", en: "{n} points" },
  plain: { "zh-Hans": "{n}", "zh-Hant": "{n}", en: "{n}" },
} as const satisfies Record<string, Titles>;
