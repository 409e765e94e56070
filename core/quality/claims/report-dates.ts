import { type Day, sureDay } from "../../units/index.ts";
import type { ClaimCheck } from "../claim.ts";
import { dayText } from "../texts.ts";

/** The three dates of a report: what it is about, until when the data reach, when it was signed. */
export interface ReportDatesClaim {
  readonly periodFrom: Day;
  readonly periodTo: Day;
  /** Null when it is not said. */
  readonly dataCutOff: Day | null;
  readonly signedOff: Day | null;
}

const unsaid = { unit: "day", form: "day", mayBeUnsaid: true } as const;

/** Holds a report's period, data cut-off and sign-off against each other: they are three dates, in this order. */
export const reportDates: ClaimCheck<ReportDatesClaim> = {
  titles: {
    "zh-Hans": "报告期、数据截止日与落款日",
    "zh-Hant": "報告期、資料截止日與落款日",
    en: "Period, data cut-off and sign-off",
  },
  formula:
    "periodFrom <= periodTo <= dataCutOff <= signedOff; a cut-off that is not said is told apart from a wrong one",
  source: "City company's monthly report: the November report is dated 2 November",
  version: 1,
  looksAt: {
    periodFrom: {
      titles: { "zh-Hans": "报告期起", "zh-Hant": "報告期起", en: "Period from" },
      unit: "day",
      form: "day",
    },
    periodTo: {
      titles: { "zh-Hans": "报告期止", "zh-Hant": "報告期止", en: "Period to" },
      unit: "day",
      form: "day",
    },
    dataCutOff: {
      ...unsaid,
      titles: { "zh-Hans": "数据截止日", "zh-Hant": "資料截止日", en: "Data cut-off" },
    },
    signedOff: {
      ...unsaid,
      titles: { "zh-Hans": "落款日", "zh-Hant": "落款日", en: "Sign-off" },
      isInQuestion: true,
    },
  },
  parameters: {},
  check: (claim) => ({
    ...findings[kindOf(claim)],
    places: {
      from: dayText(claim.periodFrom),
      to: dayText(claim.periodTo),
      cutOff: dayText(claim.dataCutOff ?? claim.periodTo),
      signed: dayText(claim.signedOff ?? claim.periodTo),
    },
  }),
  examples: [
    {
      why: "a report on November, signed on the second of November",
      claim: {
        periodFrom: sureDay("2011-11-01"),
        periodTo: sureDay("2011-11-30"),
        dataCutOff: null,
        signedOff: sureDay("2011-11-02"),
      },
      expect: "wrong",
      says: {
        "zh-Hans": "报告期到 2011-11-30 为止，落款日 2011-11-02 却更早：报告期尚未结束。",
        "zh-Hant": "報告期到 2011-11-30 為止，落款日 2011-11-02 卻更早：報告期尚未結束。",
        en: "The period ends on 2011-11-30, but it was signed on 2011-11-02, before its end.",
      },
    },
    {
      why: "signed five days after the period's end, on data to its end",
      claim: {
        periodFrom: sureDay("2011-10-01"),
        periodTo: sureDay("2011-10-31"),
        dataCutOff: sureDay("2011-10-31"),
        signedOff: sureDay("2011-11-05"),
      },
      expect: "consistent",
    },
    {
      why: "data to the 28th of a month of 31 days",
      claim: {
        periodFrom: sureDay("2011-10-01"),
        periodTo: sureDay("2011-10-31"),
        dataCutOff: sureDay("2011-10-28"),
        signedOff: sureDay("2011-11-05"),
      },
      expect: "doubtful",
    },
    {
      why: "data of days after the signature",
      claim: {
        periodFrom: sureDay("2011-10-01"),
        periodTo: sureDay("2011-10-31"),
        dataCutOff: sureDay("2011-11-06"),
        signedOff: sureDay("2011-11-05"),
      },
      expect: "wrong",
    },
    {
      why: "a period that ends before it begins",
      claim: {
        periodFrom: sureDay("2011-10-31"),
        periodTo: sureDay("2011-10-01"),
        dataCutOff: null,
        signedOff: null,
      },
      expect: "wrong",
    },
    {
      why: "no cut-off is said",
      claim: {
        periodFrom: sureDay("2011-10-01"),
        periodTo: sureDay("2011-10-31"),
        dataCutOff: null,
        signedOff: sureDay("2011-11-05"),
      },
      expect: "cannot_tell",
    },
  ],
};

function kindOf({
  periodFrom,
  periodTo,
  dataCutOff,
  signedOff,
}: ReportDatesClaim): keyof typeof findings {
  if (periodTo < periodFrom) return "backwards";
  if (signedOff !== null && signedOff < periodTo) return "early";
  if (dataCutOff === null || signedOff === null) return "unsaid";
  if (signedOff < dataCutOff) return "ahead";
  return dataCutOff < periodTo ? "short" : "inOrder";
}

const findings = {
  backwards: {
    state: "wrong",
    sentence: {
      "zh-Hans": "报告期从 {from} 到 {to}，止于开始之前。",
      "zh-Hant": "報告期從 {from} 到 {to}，止於開始之前。",
      en: "The period from {from} to {to} ends before it begins.",
    },
  },
  early: {
    state: "wrong",
    sentence: {
      "zh-Hans": "报告期到 {to} 为止，落款日 {signed} 却更早：报告期尚未结束。",
      "zh-Hant": "報告期到 {to} 為止，落款日 {signed} 卻更早：報告期尚未結束。",
      en: "The period ends on {to}, but it was signed on {signed}, before its end.",
    },
  },
  ahead: {
    state: "wrong",
    sentence: {
      "zh-Hans": "数据截止日 {cutOff} 晚于落款日 {signed}。",
      "zh-Hant": "資料截止日 {cutOff} 晚於落款日 {signed}。",
      en: "The data reach to {cutOff}, after the signature of {signed}.",
    },
  },
  short: {
    state: "doubtful",
    sentence: {
      "zh-Hans": "数据截止日 {cutOff} 早于报告期末 {to}：最后几天没有数据。",
      "zh-Hant": "資料截止日 {cutOff} 早於報告期末 {to}：最後幾天沒有資料。",
      en: "The data reach to {cutOff} only, the period to {to}: its last days are missing.",
    },
  },
  unsaid: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans": "报告期从 {from} 到 {to}，数据截止日或落款日没有写明。",
      "zh-Hant": "報告期從 {from} 到 {to}，資料截止日或落款日沒有寫明。",
      en: "The period is {from} to {to}; the data cut-off or the sign-off is not said.",
    },
  },
  inOrder: {
    state: "consistent",
    sentence: {
      "zh-Hans": "报告期到 {to}，数据截止 {cutOff}，落款 {signed}：先后相符。",
      "zh-Hant": "報告期到 {to}，資料截止 {cutOff}，落款 {signed}：先後相符。",
      en: "Period to {to}, data to {cutOff}, signed on {signed}: in order.",
    },
  },
} as const;
