import type { ClaimCheck } from "../claim.ts";
import { roundingSteps } from "../parameters.ts";
import {
  differenceOf,
  figureOf,
  isWithin,
  roundedOff,
  stated,
  sumOf,
  type Stated,
} from "../stated.ts";
import { sumText } from "../texts.ts";

/** A whole and the parts that it is said to be made of. */
export interface BreakdownClaim {
  readonly total: Stated;
  readonly parts: readonly Stated[];
  /** Counted things are exact; measured ones were rounded when they were written down. */
  readonly figures: "counted" | "rounded";
}

/** Adds up the parts of a breakdown and holds the sum against its total. */
export const breakdownAddsUp: ClaimCheck<BreakdownClaim, "roundingSteps"> = {
  titles: { "zh-Hans": "分项与合计", "zh-Hant": "分項與合計", en: "Breakdown against its total" },
  formula:
    "|total - Σ parts| = 0: consistent; <= roundingSteps × Σ last decimals of all figures, counted things 0: rounding; else wrong",
  source: "Pilot report (12 outlets, 2+5+2+1+1) and area sales analysis (five price classes)",
  version: 1,
  looksAt: {
    total: {
      titles: { "zh-Hans": "合计", "zh-Hant": "合計", en: "Total" },
      unit: "any",
      form: "figure",
      isInQuestion: true,
    },
    parts: {
      titles: { "zh-Hans": "分项", "zh-Hant": "分項", en: "Parts" },
      unit: "of the total",
      form: "figures",
    },
    figures: {
      titles: { "zh-Hans": "数字的来历", "zh-Hant": "數字的來歷", en: "What the figures are" },
      unit: "choice",
      form: "choice",
      choices: {
        counted: { "zh-Hans": "逐一数出", "zh-Hant": "逐一數出", en: "Counted" },
        rounded: { "zh-Hans": "经过舍入", "zh-Hant": "經過捨入", en: "Rounded" },
      },
    },
  },
  parameters: { roundingSteps },
  check: ({ total, parts, figures }, settings) => {
    const added = sumOf(parts);
    const residue = differenceOf(total, added);
    const allowed = figures === "counted" ? 0 : toleranceOf([total, ...parts], settings);
    const places = {
      parts: sumText(parts.map((part) => figureOf(part, "count"))),
      added: figureOf(added, "count"),
      total: figureOf(total, "count"),
      residue: figureOf({ ...residue, value: Math.abs(residue.value) }, "count"),
      allowed: figureOf(
        { value: allowed, decimals: allowed === 0 ? 0 : residue.decimals + 1 },
        "count",
      ),
    };
    if (parts.length === 0) return { ...findings.empty, places };
    if (residue.value === 0) return { ...findings.adds, places };
    const isRounding = isWithin(residue.value, allowed);
    return { ...(isRounding ? findings.rounds : findings.differs), places };
  },
  examples: [
    {
      why: "12 pilot outlets by business type: 2 + 5 + 2 + 1 + 1 = 11, one is missing",
      claim: {
        total: stated("12"),
        parts: ["2", "5", "2", "1", "1"].map(stated),
        figures: "counted",
      },
      expect: "wrong",
      says: {
        "zh-Hans": "各分项相加 2 + 5 + 2 + 1 + 1 = 11，合计却写为 12，相差 1（允许 0）。",
        "zh-Hant": "各分項相加 2 + 5 + 2 + 1 + 1 = 11，合計卻寫為 12，相差 1（允許 0）。",
        en: "The parts 2 + 5 + 2 + 1 + 1 = 11, but the total says 12: 1 apart (0 allowed).",
      },
    },
    {
      why: "the same 12 by size: 6 + 6",
      claim: { total: stated("12"), parts: [stated("6"), stated("6")], figures: "counted" },
      expect: "consistent",
    },
    {
      why: "five price classes add to 977.84 of 977.87 big cases: 0.03 is what six figures rounded to 0.01 may lose, 6 × 0.005",
      claim: {
        total: stated("977.87"),
        parts: ["75.47", "236.39", "211.98", "392.78", "61.22"].map(stated),
        figures: "rounded",
      },
      expect: "rounding",
      says: {
        "zh-Hans":
          "各分项相加 75.47 + 236.39 + 211.98 + 392.78 + 61.22 = 977.84，合计写为 977.87，相差 0.03，在舍入误差 0.030 以内。",
        "zh-Hant":
          "各分項相加 75.47 + 236.39 + 211.98 + 392.78 + 61.22 = 977.84，合計寫為 977.87，相差 0.03，在捨入誤差 0.030 以內。",
        en: "The parts 75.47 + 236.39 + 211.98 + 392.78 + 61.22 = 977.84, the total says 977.87: 0.03 apart, within the rounding of 0.030.",
      },
    },
    {
      why: "a hundredth more is no rounding: 977.88 - 977.84 = 0.04",
      claim: {
        total: stated("977.88"),
        parts: ["75.47", "236.39", "211.98", "392.78", "61.22"].map(stated),
        figures: "rounded",
      },
      expect: "wrong",
    },
    {
      why: "a total without parts",
      claim: { total: stated("12"), parts: [], figures: "counted" },
      expect: "cannot_tell",
    },
  ],
};

function toleranceOf(
  figures: readonly Stated[],
  { roundingSteps: steps }: { readonly roundingSteps: number },
): number {
  return figures.reduce((sum, figure) => sum + roundedOff(figure, steps), 0);
}

const findings = {
  adds: {
    state: "consistent",
    sentence: {
      "zh-Hans": "各分项相加 {parts} = {added}，与合计一致。",
      "zh-Hant": "各分項相加 {parts} = {added}，與合計一致。",
      en: "The parts {parts} = {added}, as the total says.",
    },
  },
  rounds: {
    state: "rounding",
    sentence: {
      "zh-Hans":
        "各分项相加 {parts} = {added}，合计写为 {total}，相差 {residue}，在舍入误差 {allowed} 以内。",
      "zh-Hant":
        "各分項相加 {parts} = {added}，合計寫為 {total}，相差 {residue}，在捨入誤差 {allowed} 以內。",
      en: "The parts {parts} = {added}, the total says {total}: {residue} apart, within the rounding of {allowed}.",
    },
  },
  differs: {
    state: "wrong",
    sentence: {
      "zh-Hans":
        "各分项相加 {parts} = {added}，合计却写为 {total}，相差 {residue}（允许 {allowed}）。",
      "zh-Hant":
        "各分項相加 {parts} = {added}，合計卻寫為 {total}，相差 {residue}（允許 {allowed}）。",
      en: "The parts {parts} = {added}, but the total says {total}: {residue} apart ({allowed} allowed).",
    },
  },
  empty: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans": "合计 {total} 没有列出分项，无法核对。",
      "zh-Hant": "合計 {total} 沒有列出分項，無法核對。",
      en: "The total {total} comes without parts: there is nothing to add up.",
    },
  },
} as const;
