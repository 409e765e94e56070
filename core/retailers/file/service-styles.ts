import type { Titles } from "../../units/index.ts";

/** A way in which a retailer likes to be served, and what that asks of whoever visits it. */
interface ServiceStyle {
  readonly titles: Titles;
  readonly advice: Titles;
}

/**
 * How a retailer likes to be served: a note that a representative may leave, and that drives nothing but this advice.
 * It speaks of the service and not of the person; no segment, score, tier, allocation or frequency of visits looks at it.
 *
 * @see five kinds of retailers, each with a way of talking of its own, in a customer programme of 2000 to 2002; the kinds
 * themselves, by temperament, are not taken over
 */
export const serviceStyles = {
  steady: {
    titles: { "zh-Hans": "按约稳步", "zh-Hant": "按約穩步", en: "Steady" },
    advice: {
      "zh-Hans": "固定日子上门，改动先打招呼；一次只谈一件事，说过的要兑现。",
      "zh-Hant": "固定日子上門，變動先打招呼；一次只談一件事，說過的要兌現。",
      en: "Come on the same day and say beforehand what changes; one matter at a time, and keep what was said.",
    },
  },
  flexible: {
    titles: { "zh-Hans": "乐于尝试", "zh-Hant": "樂於嘗試", en: "Open to new things" },
    advice: {
      "zh-Hans": "先讲新规格和周边卖得好的，请其先试一条，下一周期回访结果。",
      "zh-Hant": "先講新規格和周邊賣得好的，請其先試一條，下一週期回訪結果。",
      en: "Begin with what is new and what sells nearby; suggest one carton to try, and ask about it a cycle later.",
    },
  },
  byTheBook: {
    titles: { "zh-Hans": "看重规则", "zh-Hant": "重視規則", en: "By the book" },
    advice: {
      "zh-Hans": "把政策条文和本店数字带齐，逐条说明；不作口头许诺。",
      "zh-Hant": "把政策條文和本店數字帶齊，逐條說明；不作口頭許諾。",
      en: "Bring the rule and the shop's own numbers and go through them; promise nothing by word of mouth.",
    },
  },
  needsTime: {
    titles: { "zh-Hans": "需要时间", "zh-Hant": "需要時間", en: "Needs time" },
    advice: {
      "zh-Hans": "给两个以内的选择并附同类店的做法，不催当场决定，约好再联系的日子。",
      "zh-Hant": "給兩個以內的選擇並附同類店的做法，不催當場決定，約好再聯絡的日子。",
      en: "Offer two choices at most, with what shops alike do; do not press, and agree on a day to speak again.",
    },
  },
  direct: {
    titles: { "zh-Hans": "直截了当", "zh-Hant": "直截了當", en: "Direct" },
    advice: {
      "zh-Hans": "先听完再答，先说结论；问题当场记下，答复期限当场说清。",
      "zh-Hant": "先聽完再答，先說結論；問題當場記下，答覆期限當場說清。",
      en: "Hear everything out, then say the outcome first; write the matter down there and say by when it is answered.",
    },
  },
} as const satisfies Readonly<Record<string, ServiceStyle>>;

/** The advice for a style of service; null for none, or one that is not known. */
export function serviceAdvice(style: unknown): ServiceStyle | null {
  const known: Readonly<Record<string, ServiceStyle>> = serviceStyles;
  return typeof style === "string" ? (known[style] ?? null) : null;
}
