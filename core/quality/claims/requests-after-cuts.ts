import type { ClaimCheck } from "../claim.ts";
import { listOf } from "../texts.ts";

/** What was asked for in one cycle after the other, and what was supplied of it. */
export interface RequestsClaim {
  readonly requested: readonly number[];
  /** As many as asked for, or one fewer: the last may not be supplied yet. */
  readonly supplied: readonly number[];
}

/** Finds requests that grow after each cut: they tell what is hoped for, not what is wanted. */
export const requestsAfterCuts: ClaimCheck<RequestsClaim, "cuts"> = {
  titles: {
    "zh-Hans": "砍单之后的需求",
    "zh-Hant": "砍單之後的需求",
    en: "Requests after cuts",
  },
  formula:
    "cuts = cycles supplied less than requested with a larger request in the next one; >= the parameter: doubtful",
  source: "Rural representative's speech: 5 wanted and 3 supplied, then 7 asked for, then 9",
  version: 1,
  looksAt: {
    requested: {
      titles: { "zh-Hans": "各期需求", "zh-Hant": "各期需求", en: "Requested" },
      unit: "any",
      form: "counts",
      isInQuestion: true,
    },
    supplied: {
      titles: { "zh-Hans": "各期供应", "zh-Hant": "各期供應", en: "Supplied" },
      unit: "of what was requested",
      form: "counts",
    },
  },
  parameters: {
    cuts: {
      titles: {
        "zh-Hans": "砍单后加码的次数",
        "zh-Hant": "砍單後加碼的次數",
        en: "Raises after a cut",
      },
      unit: "cycles",
      min: 1,
      max: 13,
      preset: 2,
    },
  },
  check: ({ requested, supplied }, { cuts }) => {
    const raises = requested.filter((asked, at) => {
      const [next, got] = [requested[at + 1], supplied[at]];
      return next !== undefined && got !== undefined && got < asked && next > asked;
    });
    const places = {
      requested: listOf(requested.map((value) => ({ value, written: "count" }))),
      supplied: listOf(supplied.map((value) => ({ value, written: "count" }))),
      raises: { value: raises.length, written: "count" },
      first: { value: requested[0] ?? 0, written: "count" },
    } as const;
    if (requested.length < 2 || supplied.length < requested.length - 1)
      return { ...findings.short, places };
    return { ...(raises.length >= cuts ? findings.raised : findings.steady), places };
  },
  examples: [
    {
      why: "5, then 7, then 9 while 3 were supplied each time: two raises after cuts; 5 was wanted",
      claim: { requested: [5, 7, 9], supplied: [3, 3] },
      expect: "doubtful",
      says: {
        "zh-Hans":
          "需求依次为 5、7、9，供应依次为 3、3：砍单后加码 2 次，最初的 5 更接近真实需求。",
        "zh-Hant":
          "需求依次為 5、7、9，供應依次為 3、3：砍單後加碼 2 次，最初的 5 更接近真實需求。",
        en: "Requested 5, 7, 9, supplied 3, 3: raised after a cut 2 times; the first 5 are nearer to what is wanted.",
      },
    },
    {
      why: "5, 7 and 9, all supplied: demand grew",
      claim: { requested: [5, 7, 9], supplied: [5, 7, 9] },
      expect: "consistent",
    },
    {
      why: "one raise may be a holiday",
      claim: { requested: [5, 7, 5], supplied: [3, 7, 5] },
      expect: "consistent",
    },
    {
      why: "a single request has nothing after it",
      claim: { requested: [5], supplied: [3] },
      expect: "cannot_tell",
    },
  ],
};

const findings = {
  raised: {
    state: "doubtful",
    sentence: {
      "zh-Hans":
        "需求依次为 {requested}，供应依次为 {supplied}：砍单后加码 {raises} 次，最初的 {first} 更接近真实需求。",
      "zh-Hant":
        "需求依次為 {requested}，供應依次為 {supplied}：砍單後加碼 {raises} 次，最初的 {first} 更接近真實需求。",
      en: "Requested {requested}, supplied {supplied}: raised after a cut {raises} times; the first {first} are nearer to what is wanted.",
    },
  },
  steady: {
    state: "consistent",
    sentence: {
      "zh-Hans":
        "需求依次为 {requested}，供应依次为 {supplied}：砍单后加码 {raises} 次，不足以怀疑。",
      "zh-Hant":
        "需求依次為 {requested}，供應依次為 {supplied}：砍單後加碼 {raises} 次，不足以懷疑。",
      en: "Requested {requested}, supplied {supplied}: raised after a cut {raises} times, too few to doubt.",
    },
  },
  short: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans": "需求 {requested} 与供应 {supplied} 期数不够，无法比较。",
      "zh-Hant": "需求 {requested} 與供應 {supplied} 期數不夠，無法比較。",
      en: "Requested {requested}, supplied {supplied}: too few cycles to compare.",
    },
  },
} as const;
