import { changeScale, changeWordOf, type ChangeWord, type Titles } from "../../units/index.ts";
import type { ClaimCheck } from "../claim.ts";
import { roundingSteps } from "../parameters.ts";
import { percentOf, roundedOff, stated, type Stated } from "../stated.ts";

/** A change and the word that it is given. */
export interface ChangeWordClaim {
  readonly changePercent: Stated;
  readonly word: ChangeWord;
}

type Name = "flat" | "slight" | "roundingSteps";

const stepTitles: Readonly<Record<ChangeWord, Titles>> = {
  "strong-growth": { "zh-Hans": "大幅上升", "zh-Hant": "大幅上升", en: "strong growth" },
  "slight-growth": { "zh-Hans": "小幅上升", "zh-Hant": "小幅上升", en: "slight growth" },
  flat: { "zh-Hans": "持平", "zh-Hant": "持平", en: "flat" },
  "slight-fall": { "zh-Hans": "小幅下降", "zh-Hant": "小幅下降", en: "a slight fall" },
  "strong-fall": { "zh-Hans": "大幅下降", "zh-Hant": "大幅下降", en: "a strong fall" },
};

/** Holds the word for a change against the change, on a scale whose bounds are said. */
export const changeWord: ClaimCheck<ChangeWordClaim, Name> = {
  titles: {
    "zh-Hans": "升降措辞与幅度",
    "zh-Hant": "升降措辭與幅度",
    en: "Change word against the change",
  },
  formula:
    "|change| <= flat: flat; <= slight: slight; else strong; the word of the change: consistent; of what may have been rounded to it: rounding; else wrong",
  source:
    "Five-step scale of a retailer questionnaire of 2026; area sales analysis: -3.00 % is called flat",
  version: 1,
  looksAt: {
    changePercent: {
      titles: { "zh-Hans": "变化幅度", "zh-Hant": "變化幅度", en: "Change" },
      unit: "percent",
      form: "figure",
    },
    word: {
      titles: { "zh-Hans": "措辞", "zh-Hant": "措辭", en: "Word" },
      unit: "choice",
      form: "choice",
      choices: stepTitles,
      isInQuestion: true,
    },
  },
  parameters: {
    ...changeScale,
    roundingSteps,
  },
  check: ({ changePercent, word }, settings) => {
    const off = roundedOff(changePercent, settings.roundingSteps);
    const [own, low, high] = [0, -off, off].map((by) =>
      changeWordOf((changePercent.value + by) / 100, settings.flat, settings.slight),
    );
    const places = {
      change: percentOf(changePercent, "change"),
      word: stepTitles[word],
      really: stepTitles[own ?? "flat"],
      flat: { value: settings.flat, written: "percent" },
      slight: { value: settings.slight, written: "percent" },
    } as const;
    if (own === word) return { ...findings.fits, places };
    const isAtEdge = low === word || high === word;
    return { ...(isAtEdge ? findings.atEdge : findings.differs), places };
  },
  examples: [
    {
      why: "-3.00 % lies within -5 to +5 %",
      claim: { changePercent: stated("-3.00"), word: "flat" },
      expect: "consistent",
      says: {
        "zh-Hans": "-3.00% 称为“持平”，与口径相符：±5.0% 以内为持平，±20.0% 以内为小幅。",
        "zh-Hant": "-3.00% 稱為「持平」，與口徑相符：±5.0% 以內為持平，±20.0% 以內為小幅。",
        en: "-3.00% is called flat, as the scale has it: flat up to ±5.0%, slight up to ±20.0%.",
      },
    },
    {
      why: "-49.782 % is a strong fall, not a slight one",
      claim: { changePercent: stated("-49.782"), word: "slight-fall" },
      expect: "wrong",
    },
    {
      why: "where 2 % bound what is flat, -3.00 % is a slight fall",
      claim: { changePercent: stated("-3.00"), word: "flat" },
      settings: { flat: 0.02, slight: 0.2, roundingSteps: 0.5 },
      expect: "wrong",
    },
    {
      why: "5.0 % may have been 5.04 %, which is slight growth",
      claim: { changePercent: stated("5.0"), word: "slight-growth" },
      expect: "rounding",
    },
  ],
};

const findings = {
  fits: {
    state: "consistent",
    sentence: {
      "zh-Hans": "{change} 称为“{word}”，与口径相符：±{flat} 以内为持平，±{slight} 以内为小幅。",
      "zh-Hant": "{change} 稱為「{word}」，與口徑相符：±{flat} 以內為持平，±{slight} 以內為小幅。",
      en: "{change} is called {word}, as the scale has it: flat up to ±{flat}, slight up to ±{slight}.",
    },
  },
  atEdge: {
    state: "rounding",
    sentence: {
      "zh-Hans":
        "{change} 按口径为“{really}”，舍入之前也可能是“{word}”：±{flat} 以内为持平，±{slight} 以内为小幅。",
      "zh-Hant":
        "{change} 按口徑為「{really}」，捨入之前也可能是「{word}」：±{flat} 以內為持平，±{slight} 以內為小幅。",
      en: "{change} is {really} on the scale, and before rounding may have been {word}: flat up to ±{flat}, slight up to ±{slight}.",
    },
  },
  differs: {
    state: "wrong",
    sentence: {
      "zh-Hans":
        "{change} 称为“{word}”，按口径是“{really}”：±{flat} 以内为持平，±{slight} 以内为小幅。",
      "zh-Hant":
        "{change} 稱為「{word}」，按口徑是「{really}」：±{flat} 以內為持平，±{slight} 以內為小幅。",
      en: "{change} is called {word}, on the scale it is {really}: flat up to ±{flat}, slight up to ±{slight}.",
    },
  },
} as const;
