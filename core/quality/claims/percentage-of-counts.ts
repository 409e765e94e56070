import type { Figure } from "../../units/index.ts";
import type { ClaimCheck, ClaimFinding } from "../claim.ts";
import { roundingSteps } from "../parameters.ts";
import { percentOf, stated, type Stated } from "../stated.ts";
import { sharesOf, wholeNumbersIn, type WholeRange } from "../whole-numbers.ts";

/** A count, and the percentage that it is said to be of a whole. */
export interface PercentageClaim {
  readonly part: number;
  readonly percent: Stated;
  /** Null when it is not said. */
  readonly whole: number | null;
}

/** Looks for the whole number of which a count is the stated percentage. */
export const percentageOfCounts: ClaimCheck<PercentageClaim, "roundingSteps"> = {
  titles: {
    "zh-Hans": "百分比与户数",
    "zh-Hant": "百分比與戶數",
    en: "Percentage against its counts",
  },
  formula:
    "a whole number w with |100 × part ÷ w - percent| <= roundingSteps × last decimal of the percentage",
  source: "Area sales analysis: 141 outlets order online, 61.1 %",
  version: 1,
  looksAt: {
    part: {
      titles: { "zh-Hans": "部分", "zh-Hant": "部分", en: "Part" },
      unit: "counted",
      form: "count",
    },
    percent: {
      titles: { "zh-Hans": "百分比", "zh-Hant": "百分比", en: "Percentage" },
      unit: "percent",
      form: "figure",
      isInQuestion: true,
    },
    whole: {
      titles: { "zh-Hans": "总数", "zh-Hant": "總數", en: "Whole" },
      unit: "counted",
      form: "count",
      mayBeUnsaid: true,
    },
  },
  parameters: { roundingSteps },
  check: (claim, settings) => {
    const { part, percent, whole } = claim;
    const shares = sharesOf(percent, settings.roundingSteps);
    const fitting = wholeNumbersIn(Math.max(part, part / shares.high), part / shares.low);
    const places = placesOf(claim, fitting);
    if (part <= 0 || percent.value <= 0 || shares.low <= 0) return { ...findings.empty, places };
    if (whole !== null) {
      const fits = whole >= fitting.least && whole <= fitting.most;
      return { ...(fits ? findings.fits : findings.differs), places };
    }
    if (fitting.most < fitting.least) return { ...findings.none, places };
    return { ...(fitting.most === fitting.least ? findings.one : findings.some), places };
  },
  examples: [
    {
      why: "141 ÷ 0.611 = 230.8; 141 ÷ 230 = 61.30 % and 141 ÷ 231 = 61.04 %: neither is written 61.1 %",
      claim: { part: 141, percent: stated("61.1"), whole: null },
      expect: "wrong",
      says: {
        "zh-Hans":
          "141 占 61.1%，总数应为 230.8，不是整数：230 为 61.30%，231 为 61.04%，都不写作 61.1%。",
        "zh-Hant":
          "141 占 61.1%，總數應為 230.8，不是整數：230 為 61.30%，231 為 61.04%，都不寫作 61.1%。",
        en: "141 at 61.1% imply a whole of 230.8, which is no whole number: of 230 they are 61.30%, of 231 61.04%, neither is written 61.1%.",
      },
    },
    {
      why: "61.0 % fits 231 alone: 61.04 %",
      claim: { part: 141, percent: stated("61.0"), whole: null },
      expect: "consistent",
    },
    {
      why: "without decimals 61 % fits 230 to 233",
      claim: { part: 141, percent: stated("61"), whole: null },
      expect: "consistent",
    },
    {
      why: "of 230 it would be 61.3 %",
      claim: { part: 141, percent: stated("61.1"), whole: 230 },
      expect: "wrong",
    },
    {
      why: "of 12 outlets 2 are 16.7 %",
      claim: { part: 2, percent: stated("16.7"), whole: 12 },
      expect: "consistent",
    },
    {
      why: "nobody at 0 % says nothing about the whole",
      claim: { part: 0, percent: stated("0.0"), whole: null },
      expect: "cannot_tell",
    },
  ],
};

function placesOf(
  { part, percent, whole }: PercentageClaim,
  { least, most }: WholeRange,
): ClaimFinding["places"] {
  const implied = (100 * part) / percent.value;
  const [below, above] = [Math.floor(implied), Math.ceil(implied)];
  const decimals = percent.decimals + 1;
  const shareOf = (of: number): Figure => ({ value: part / of, written: "percent", decimals });
  return {
    part: { value: part, written: "count" },
    percent: percentOf(percent, "percent"),
    whole: { value: whole ?? 0, written: "count" },
    really: shareOf(Math.max(1, whole ?? 0)),
    implied: { value: implied, written: "count", decimals: 1 },
    below: { value: below, written: "count" },
    ofBelow: shareOf(below),
    above: { value: above, written: "count" },
    ofAbove: shareOf(above),
    least: { value: least, written: "count" },
    most: { value: most, written: "count" },
  };
}

const findings = {
  empty: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans": "{part} 与 {percent} 太小，推不出总数。",
      "zh-Hant": "{part} 與 {percent} 太小，推不出總數。",
      en: "{part} at {percent} are too little to tell the whole.",
    },
  },
  fits: {
    state: "consistent",
    sentence: {
      "zh-Hans": "{whole} 中的 {part} 为 {really}，写作 {percent}，相符。",
      "zh-Hant": "{whole} 中的 {part} 為 {really}，寫作 {percent}，相符。",
      en: "{part} of {whole} are {really}, written {percent}: they agree.",
    },
  },
  differs: {
    state: "wrong",
    sentence: {
      "zh-Hans": "{whole} 中的 {part} 为 {really}，却写作 {percent}。",
      "zh-Hant": "{whole} 中的 {part} 為 {really}，卻寫作 {percent}。",
      en: "{part} of {whole} are {really}, but {percent} is written.",
    },
  },
  none: {
    state: "wrong",
    sentence: {
      "zh-Hans":
        "{part} 占 {percent}，总数应为 {implied}，不是整数：{below} 为 {ofBelow}，{above} 为 {ofAbove}，都不写作 {percent}。",
      "zh-Hant":
        "{part} 占 {percent}，總數應為 {implied}，不是整數：{below} 為 {ofBelow}，{above} 為 {ofAbove}，都不寫作 {percent}。",
      en: "{part} at {percent} imply a whole of {implied}, which is no whole number: of {below} they are {ofBelow}, of {above} {ofAbove}, neither is written {percent}.",
    },
  },
  one: {
    state: "consistent",
    sentence: {
      "zh-Hans": "{part} 占 {percent}：总数只能是 {least}。",
      "zh-Hant": "{part} 占 {percent}：總數只能是 {least}。",
      en: "{part} at {percent}: the whole can only be {least}.",
    },
  },
  some: {
    state: "consistent",
    sentence: {
      "zh-Hans": "{part} 占 {percent}：总数在 {least} 至 {most} 之间。",
      "zh-Hant": "{part} 占 {percent}：總數在 {least} 至 {most} 之間。",
      en: "{part} at {percent}: the whole is {least} to {most}.",
    },
  },
} as const;
