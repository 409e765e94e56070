import { type Day, dayAfter, monthOf, sureDay } from "../../units/index.ts";
import type { ClaimCheck } from "../claim.ts";
import { dayText } from "../texts.ts";

/** One stretch of months, told once by its ends and once by its length. */
export interface WindowClaim {
  readonly from: Day;
  readonly to: Day;
  readonly monthsSaid: number;
  /** When it was written down; null when that is not said. */
  readonly writtenOn: Day | null;
}

/** Counts the months from the first to the last, both included, and holds them against the length that is stated. */
export const windowLength: ClaimCheck<WindowClaim> = {
  titles: {
    "zh-Hans": "起止月份与所称月数",
    "zh-Hant": "起迄月份與所稱月數",
    en: "Months told by ends and by length",
  },
  formula:
    "months from..to, both included, = monthsSaid: consistent; only those over by writtenOn = monthsSaid: doubtful; else wrong",
  source: "City company's monthly report: data of June to November beside the last five months",
  version: 1,
  looksAt: {
    from: {
      titles: { "zh-Hans": "起", "zh-Hant": "起", en: "From" },
      unit: "day",
      form: "day",
    },
    to: { titles: { "zh-Hans": "止", "zh-Hant": "迄", en: "To" }, unit: "day", form: "day" },
    monthsSaid: {
      titles: { "zh-Hans": "所称月数", "zh-Hant": "所稱月數", en: "Months said" },
      unit: "months",
      form: "count",
      isInQuestion: true,
    },
    writtenOn: {
      titles: { "zh-Hans": "落款日", "zh-Hant": "落款日", en: "Written on" },
      unit: "day",
      form: "day",
      mayBeUnsaid: true,
    },
  },
  parameters: {},
  check: ({ from, to, monthsSaid, writtenOn }) => {
    const months = Math.max(0, monthOf(to) - monthOf(from) + 1);
    const whole = Math.max(0, Math.min(months, wholeMonths(from, writtenOn ?? to)));
    const places = {
      from: dayText(from),
      to: dayText(to),
      months: { value: months, written: "count" },
      said: { value: monthsSaid, written: "count" },
      whole: { value: whole, written: "count" },
      written: dayText(writtenOn ?? to),
    } as const;
    if (months === monthsSaid) return { ...findings.same, places };
    const isUnfinished = writtenOn !== null && whole === monthsSaid;
    return { ...(isUnfinished ? findings.unfinished : findings.differs), places };
  },
  examples: [
    {
      why: "June to November are 6 months; on 2 November 5 of them were over",
      claim: {
        from: sureDay("2011-06-01"),
        to: sureDay("2011-11-30"),
        monthsSaid: 5,
        writtenOn: sureDay("2011-11-02"),
      },
      expect: "doubtful",
      says: {
        "zh-Hans":
          "2011-06-01 至 2011-11-30 是 6 个月，另一处却称 5 个月；到 2011-11-02 为止满了 5 个月，须写明用的是哪一段。",
        "zh-Hant":
          "2011-06-01 至 2011-11-30 是 6 個月，另一處卻稱 5 個月；到 2011-11-02 為止滿了 5 個月，須寫明用的是哪一段。",
        en: "2011-06-01 to 2011-11-30 are 6 months, beside 5 said; 5 of them were over on 2011-11-02: say which were used.",
      },
    },
    {
      why: "the same, when nobody says when it was written",
      claim: {
        from: sureDay("2011-06-01"),
        to: sureDay("2011-11-30"),
        monthsSaid: 5,
        writtenOn: null,
      },
      expect: "wrong",
    },
    {
      why: "June to October are 5",
      claim: {
        from: sureDay("2011-06-01"),
        to: sureDay("2011-10-31"),
        monthsSaid: 5,
        writtenOn: sureDay("2011-11-02"),
      },
      expect: "consistent",
    },
    {
      why: "November to January are 3, over the turn of the year",
      claim: {
        from: sureDay("2011-11-01"),
        to: sureDay("2012-01-31"),
        monthsSaid: 3,
        writtenOn: null,
      },
      expect: "consistent",
    },
  ],
};

/** The months that were over at the close of a day. */
function wholeMonths(from: Day, on: Day): number {
  return monthOf(dayAfter(on, 1)) - monthOf(from);
}

const findings = {
  same: {
    state: "consistent",
    sentence: {
      "zh-Hans": "{from} 至 {to} 是 {months} 个月，与所称相符。",
      "zh-Hant": "{from} 至 {to} 是 {months} 個月，與所稱相符。",
      en: "{from} to {to} are {months} months, as is said.",
    },
  },
  unfinished: {
    state: "doubtful",
    sentence: {
      "zh-Hans":
        "{from} 至 {to} 是 {months} 个月，另一处却称 {said} 个月；到 {written} 为止满了 {whole} 个月，须写明用的是哪一段。",
      "zh-Hant":
        "{from} 至 {to} 是 {months} 個月，另一處卻稱 {said} 個月；到 {written} 為止滿了 {whole} 個月，須寫明用的是哪一段。",
      en: "{from} to {to} are {months} months, beside {said} said; {whole} of them were over on {written}: say which were used.",
    },
  },
  differs: {
    state: "wrong",
    sentence: {
      "zh-Hans": "{from} 至 {to} 是 {months} 个月，另一处却称 {said} 个月。",
      "zh-Hant": "{from} 至 {to} 是 {months} 個月，另一處卻稱 {said} 個月。",
      en: "{from} to {to} are {months} months, but {said} are said elsewhere.",
    },
  },
} as const;
