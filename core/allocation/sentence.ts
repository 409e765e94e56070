import type { Language, Titles } from "../units/index.ts";
import type { Reason, ReasonKind } from "./explain.ts";

const sentences: Readonly<Record<ReasonKind, Titles>> = {
  "not-active": {
    "zh-Hans": "本期未安排货源：许可证或订货账户当前不在正常状态。",
    "zh-Hant": "本期未安排貨源：許可證或訂貨帳戶目前不在正常狀態。",
    en: "Nothing is planned this cycle: the licence or the ordering account is not active.",
  },
  "no-cap": {
    "zh-Hans":
      "本期未安排货源：本规格的限量 {capPacks} 包，不足一个订货单位（{orderStepPacks} 包）。",
    "zh-Hant":
      "本期未安排貨源：本規格的限量 {capPacks} 包，不足一個訂貨單位（{orderStepPacks} 包）。",
    en: "Nothing is planned this cycle: the limit for this SKU is {capPacks} packs, less than one order unit of {orderStepPacks}.",
  },
  "request-met": {
    "zh-Hans":
      "安排 {plannedPacks} 包：您提出的 {requestedPacks} 包按整订货单位（{orderStepPacks} 包）已全部满足。",
    "zh-Hant":
      "安排 {plannedPacks} 包：您提出的 {requestedPacks} 包依整訂貨單位（{orderStepPacks} 包）已全部滿足。",
    en: "{plannedPacks} packs: all that you asked for ({requestedPacks}) in whole order units of {orderStepPacks}.",
  },
  "cap-met": {
    "zh-Hans":
      "安排 {plannedPacks} 包：已到您本期的限量 {capPacks} 包（订货单位 {orderStepPacks} 包）。多报需求不会增加。",
    "zh-Hant":
      "安排 {plannedPacks} 包：已到您本期的限量 {capPacks} 包（訂貨單位 {orderStepPacks} 包）。多報需求不會增加。",
    en: "{plannedPacks} packs: you have reached your limit of {capPacks} this cycle (order unit {orderStepPacks}). Asking for more does not add any.",
  },
  "share-reached": {
    "zh-Hans":
      "安排 {plannedPacks} 包：货源不足，按各店份额逐份轮流投放，发完为止；您的下一份排在最后发出的一份之后。若货源再多一份（{orderStepPacks} 包），您得 {oneMorePacks} 包。多报需求不会增加。",
    "zh-Hant":
      "安排 {plannedPacks} 包：貨源不足，依各店份額逐份輪流投放，發完為止；您的下一份排在最後發出的一份之後。若貨源再多一份（{orderStepPacks} 包），您得 {oneMorePacks} 包。多報需求不會增加。",
    en: "{plannedPacks} packs: there is not enough for all, so it is handed out unit by unit, each shop in turn by its share, until it is used up; your next unit comes after the last one handed out. With one more unit of supply ({orderStepPacks} packs) you would get {oneMorePacks}. Asking for more does not add any.",
  },
  "not-target": {
    "zh-Hans":
      "本期未安排货源：当天您不在“{register}”的目标客户名单上。可请客户经理说明进入的条件。",
    "zh-Hant":
      "本期未安排貨源：當天您不在「{register}」的目標客戶名單上。可請客戶經理說明進入的條件。",
    en: "Nothing is planned this cycle: you were not a target customer of {register} on that day. Your representative can tell you what it takes to become one.",
  },
  "register-cap": {
    "zh-Hans":
      "安排 {plannedPacks} 包：已到“{register}”给您的限量 {capPacks} 包（订货单位 {orderStepPacks} 包）。多报需求不会增加。",
    "zh-Hant":
      "安排 {plannedPacks} 包：已到「{register}」給您的限量 {capPacks} 包（訂貨單位 {orderStepPacks} 包）。多報需求不會增加。",
    en: "{plannedPacks} packs: you have reached your limit of {capPacks} in {register} (order unit {orderStepPacks}). Asking for more does not add any.",
  },
};

/** Says a reason in plain words; every number in it is one of the reason's own. */
export function sentenceOf(reason: Reason, language: Language): string {
  const numbers = new Map<string, unknown>(Object.entries(reason));
  return sentences[reason.kind][language].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(numbers.get(name)),
  );
}
