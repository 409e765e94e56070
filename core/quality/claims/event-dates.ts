import { type Day, sureDay } from "../../units/index.ts";
import type { ClaimCheck } from "../claim.ts";
import { dayText, namesOf } from "../texts.ts";

/** The days that are given for one and the same event. */
export interface EventDatesClaim {
  readonly days: readonly Day[];
}

/** Asks that one event has one date, wherever it is told. */
export const eventDates: ClaimCheck<EventDatesClaim> = {
  titles: {
    "zh-Hans": "同一件事的日期",
    "zh-Hant": "同一件事的日期",
    en: "Dates of one event",
  },
  formula: "all days alike: consistent; fewer than two: cannot_tell; else wrong",
  source: "Report of a visiting day: invited for 26 September, visited on the 25th",
  version: 1,
  looksAt: {
    days: {
      titles: { "zh-Hans": "各处所写日期", "zh-Hant": "各處所寫日期", en: "Days given" },
      unit: "day",
      form: "days",
      isInQuestion: true,
    },
  },
  parameters: {},
  check: ({ days }) => {
    const places = { days: namesOf([...new Set(days)].toSorted((a, b) => a - b).map(dayText)) };
    if (days.length < 2) return { ...findings.alone, places };
    const isOne = new Set(days).size === 1;
    return { ...(isOne ? findings.same : findings.differs), places };
  },
  examples: [
    {
      why: "the invitation names the 26th, the visit is told of the 25th",
      claim: { days: [sureDay("2011-09-26"), sureDay("2011-09-25")] },
      expect: "wrong",
      says: {
        "zh-Hans": "同一件事写了不同日期：2011-09-25、2011-09-26。",
        "zh-Hant": "同一件事寫了不同日期：2011-09-25、2011-09-26。",
        en: "One event is given different days: 2011-09-25, 2011-09-26.",
      },
    },
    {
      why: "told twice, alike",
      claim: { days: [sureDay("2011-09-26"), sureDay("2011-09-26")] },
      expect: "consistent",
    },
    {
      why: "told once",
      claim: { days: [sureDay("2011-09-26")] },
      expect: "cannot_tell",
    },
  ],
};

const findings = {
  same: {
    state: "consistent",
    sentence: {
      "zh-Hans": "各处所写日期一致：{days}。",
      "zh-Hant": "各處所寫日期一致：{days}。",
      en: "The day is the same everywhere: {days}.",
    },
  },
  differs: {
    state: "wrong",
    sentence: {
      "zh-Hans": "同一件事写了不同日期：{days}。",
      "zh-Hant": "同一件事寫了不同日期：{days}。",
      en: "One event is given different days: {days}.",
    },
  },
  alone: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans": "日期只写了一处，无从比对。",
      "zh-Hant": "日期只寫了一處，無從比對。",
      en: "The day is given once only: there is nothing to compare.",
    },
  },
} as const;
