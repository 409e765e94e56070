import type { Language, Titles } from "@dongxiao/core/units";

/** One text in every language, each made by the same function. */
export function inEveryLanguage(say: (language: Language) => string): Titles {
  return { "zh-Hans": say("zh-Hans"), "zh-Hant": say("zh-Hant"), en: say("en") };
}

/** Why packs of a plan stayed in the warehouse; null when none did. */
export function leftOverSentence(left: {
  readonly limitsMetPacks: number;
  readonly belowStepPacks: number;
}): Titles | null {
  const { limitsMetPacks: met, belowStepPacks: rest } = left;
  if (met + rest === 0) return null;
  if (met === 0)
    return {
      "zh-Hans": `剩 ${rest} 包，不足一个订货单位。`,
      "zh-Hant": `剩 ${rest} 包，不足一個訂貨單位。`,
      en: `${rest} packs are left: less than one order unit.`,
    };
  return {
    "zh-Hans": `剩 ${met + rest} 包：其中 ${met} 包因各户均已到限量。`,
    "zh-Hant": `剩 ${met + rest} 包：其中 ${met} 包因各戶均已到限量。`,
    en: `${met + rest} packs are left, ${met} of them because every retailer has reached its cap.`,
  };
}

/** What the plans of a week are, said plainly beside them. */
export const plansNote: Titles = {
  "zh-Hans":
    "本页对已测算的这一周重新投放紧俏规格：货源为该周实际到货量，限量由各户此前自身到货推算，权重为按到货预测的需求。参与者为前 26 周或该周到过货的零售户。",
  "zh-Hant":
    "本頁對已測算的這一週重新投放緊俏規格：貨源為該週實際到貨量，限量由各戶此前自身到貨推算，權重為依到貨預測的需求。參與者為前 26 週或該週到過貨的零售客戶。",
  en: "These plans place the scarce SKUs of the measured week anew: the supply is what was really delivered that week, caps come from each retailer's own deliveries before it, weights from the demand forecast from deliveries. Whoever received the SKU in the 26 weeks before or in that week takes part.",
};

/** Why a retailer is visited in the coming week. */
export function visitSentence(segment: string, everyWeeks: number): Titles {
  if (everyWeeks === 1)
    return {
      "zh-Hans": `${segment} 类零售户，每周拜访一次。`,
      "zh-Hant": `${segment} 類零售客戶，每週拜訪一次。`,
      en: `Segment ${segment}: visited every week.`,
    };
  return {
    "zh-Hans": `${segment} 类零售户，每 ${everyWeeks} 周拜访一次，本周轮到。`,
    "zh-Hant": `${segment} 類零售客戶，每 ${everyWeeks} 週拜訪一次，本週輪到。`,
    en: `Segment ${segment}: visited every ${everyWeeks} weeks, and this week is its turn.`,
  };
}
