import type { ClaimCheck } from "../claim.ts";
import { roundingSteps } from "../parameters.ts";
import { figureOf, isWithin, roundedOff, stated, type Stated } from "../stated.ts";

/** What parts amount to now, how much each grew, and what all of them amounted to before. */
export interface GrowthClaim {
  readonly parts: readonly Stated[];
  /** The growth of each part, in percent. */
  readonly growthPercents: readonly Stated[];
  readonly totalBefore: Stated;
}

/** Rebuilds the time before from the parts of now and their growth, and holds it against the stated total. */
export const growthRebuildsBase: ClaimCheck<GrowthClaim, "roundingSteps"> = {
  titles: {
    "zh-Hans": "由增幅还原上期",
    "zh-Hant": "由增幅還原上期",
    en: "Base rebuilt from growth",
  },
  formula:
    "|totalBefore - Σ part ÷ (1 + growth)| <= what the rounding of every part, growth and the total can move: consistent where it shows the same figure, else rounding; more: wrong",
  source:
    "Area sales analysis: 1,008.08 rebuilt from five classes, 977.87 + 30.26 = 1,008.13 stated",
  version: 1,
  looksAt: {
    parts: {
      titles: { "zh-Hans": "本期分项", "zh-Hant": "本期分項", en: "Parts now" },
      unit: "any",
      form: "figures",
    },
    growthPercents: {
      titles: { "zh-Hans": "各分项增幅", "zh-Hant": "各分項增幅", en: "Growth of each part" },
      unit: "percent",
      form: "figures",
    },
    totalBefore: {
      titles: { "zh-Hans": "上期合计", "zh-Hant": "上期合計", en: "Total before" },
      unit: "of the parts",
      form: "figure",
      isInQuestion: true,
    },
  },
  parameters: { roundingSteps },
  check: ({ parts, growthPercents, totalBefore }, settings) => {
    const bases = parts.map((part, at) => baseOf(part, growthPercents[at], settings.roundingSteps));
    const value = bases.reduce((sum, base) => sum + base.value, 0);
    const ownError = roundedOff(totalBefore, settings.roundingSteps);
    const allowed = bases.reduce((sum, base) => sum + base.error, ownError);
    const difference = Math.abs(totalBefore.value - value);
    const { decimals } = totalBefore;
    const places = {
      rebuilt: figureOf({ value, decimals }, "count"),
      total: figureOf(totalBefore, "count"),
      difference: figureOf({ value: difference, decimals }, "count"),
      allowed: figureOf({ value: allowed, decimals }, "count"),
    };
    const isWhole = parts.length > 0 && parts.length === growthPercents.length;
    if (!isWhole || !Number.isFinite(value)) return { ...findings.incomplete, places };
    if (isWithin(difference, ownError)) return { ...findings.same, places };
    return { ...(isWithin(difference, allowed) ? findings.rounds : findings.differs), places };
  },
  examples: [
    {
      why: "75.47 ÷ 1.4918 + 236.39 ÷ 1.2135 + 211.98 ÷ 0.9805 + 392.78 ÷ 0.9251 + 61.22 ÷ 0.50218 = 1,008.08; ten rounded figures can move it by 0.07",
      claim: {
        parts: ["75.47", "236.39", "211.98", "392.78", "61.22"].map(stated),
        growthPercents: ["+49.18", "+21.35", "-1.95", "-7.49", "-49.782"].map(stated),
        totalBefore: stated("1008.13"),
      },
      expect: "rounding",
      says: {
        "zh-Hans":
          "由本期与增幅还原的上期合计为 1,008.08，写明的是 1,008.13，相差 0.05，在舍入误差 0.08 以内。",
        "zh-Hant":
          "由本期與增幅還原的上期合計為 1,008.08，寫明的是 1,008.13，相差 0.05，在捨入誤差 0.08 以內。",
        en: "Rebuilt from now and its growth the total before is 1,008.08, stated is 1,008.13: 0.05 apart, within the rounding of 0.08.",
      },
    },
    {
      why: "132 and 74 after +32 % and -26 %: 100 + 100",
      claim: {
        parts: [stated("132"), stated("74")],
        growthPercents: [stated("32"), stated("-26")],
        totalBefore: stated("200"),
      },
      expect: "consistent",
    },
    {
      why: "the same parts with 210 before: 10 apart, rounding moves 1.7",
      claim: {
        parts: [stated("132"), stated("74")],
        growthPercents: [stated("32"), stated("-26")],
        totalBefore: stated("210"),
      },
      expect: "wrong",
    },
    {
      why: "a fall of 100 % cannot be rebuilt: 0 ÷ 0",
      claim: {
        parts: [stated("0")],
        growthPercents: [stated("-100")],
        totalBefore: stated("50"),
      },
      expect: "cannot_tell",
    },
    {
      why: "one growth rate for two parts",
      claim: {
        parts: [stated("132"), stated("74")],
        growthPercents: [stated("32")],
        totalBefore: stated("200"),
      },
      expect: "cannot_tell",
    },
  ],
};

interface Base {
  readonly value: number;
  /** The most by which rounding of the part and of its growth can have moved it. */
  readonly error: number;
}

function baseOf(part: Stated, growth: Stated | undefined, steps: number): Base {
  if (growth === undefined) return { value: NaN, error: 0 };
  const factor = 1 + growth.value / 100;
  if (factor <= 0) return { value: NaN, error: 0 };
  const value = part.value / factor;
  const byPart = roundedOff(part, steps) / factor;
  const byGrowth = (Math.abs(value) / factor) * (roundedOff(growth, steps) / 100);
  return { value, error: byPart + byGrowth };
}

const findings = {
  same: {
    state: "consistent",
    sentence: {
      "zh-Hans": "由本期与增幅还原的上期合计为 {rebuilt}，与写明的 {total} 一致。",
      "zh-Hant": "由本期與增幅還原的上期合計為 {rebuilt}，與寫明的 {total} 一致。",
      en: "Rebuilt from now and its growth the total before is {rebuilt}, as the stated {total}.",
    },
  },
  rounds: {
    state: "rounding",
    sentence: {
      "zh-Hans":
        "由本期与增幅还原的上期合计为 {rebuilt}，写明的是 {total}，相差 {difference}，在舍入误差 {allowed} 以内。",
      "zh-Hant":
        "由本期與增幅還原的上期合計為 {rebuilt}，寫明的是 {total}，相差 {difference}，在捨入誤差 {allowed} 以內。",
      en: "Rebuilt from now and its growth the total before is {rebuilt}, stated is {total}: {difference} apart, within the rounding of {allowed}.",
    },
  },
  differs: {
    state: "wrong",
    sentence: {
      "zh-Hans":
        "由本期与增幅还原的上期合计为 {rebuilt}，却写为 {total}，相差 {difference}（舍入误差至多 {allowed}）。",
      "zh-Hant":
        "由本期與增幅還原的上期合計為 {rebuilt}，卻寫為 {total}，相差 {difference}（捨入誤差至多 {allowed}）。",
      en: "Rebuilt from now and its growth the total before is {rebuilt}, but {total} is stated: {difference} apart (rounding moves at most {allowed}).",
    },
  },
  incomplete: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans": "上期合计 {total} 无法还原：须为每个分项写明增幅，且不能是 -100%。",
      "zh-Hant": "上期合計 {total} 無法還原：須為每個分項寫明增幅，且不能是 -100%。",
      en: "The total before, {total}, cannot be rebuilt: every part needs its growth, above -100%.",
    },
  },
} as const;
