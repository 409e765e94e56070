import type { ClaimCheck } from "../claim.ts";
import { figureOf, stated, sumOf, type Stated } from "../stated.ts";
import { listOf } from "../texts.ts";

/** The changes of one ratio in several members, and the direction that is claimed for all of them together. */
export interface DirectionClaim {
  readonly changes: readonly Stated[];
  readonly claimed: "up" | "down";
  /** What each member counts for; null when it is not said. */
  readonly weights: readonly Stated[] | null;
}

/** Asks with which weight ratios were put together before believing the direction of the whole. */
export const directionOfRatios: ClaimCheck<DirectionClaim> = {
  titles: {
    "zh-Hans": "多个比率的总体方向",
    "zh-Hant": "多個比率的總體方向",
    en: "Direction of several ratios together",
  },
  formula:
    "weights said: sign of Σ change × weight ÷ Σ weight; not said: only what holds for any weights, else cannot_tell",
  source:
    "City company's monthly report: sell-through is said to rise, of four SKUs -0.25, -0.25, +0.34, +0.19",
  version: 1,
  looksAt: {
    changes: {
      titles: { "zh-Hans": "各项变化", "zh-Hant": "各項變化", en: "Changes" },
      unit: "of the ratio",
      form: "figures",
    },
    claimed: {
      titles: { "zh-Hans": "所称总体方向", "zh-Hant": "所稱總體方向", en: "Direction claimed" },
      unit: "choice",
      form: "choice",
      choices: {
        up: { "zh-Hans": "上升", "zh-Hant": "上升", en: "up" },
        down: { "zh-Hans": "下降", "zh-Hant": "下降", en: "down" },
      },
      isInQuestion: true,
    },
    weights: {
      titles: { "zh-Hans": "权重", "zh-Hant": "權重", en: "Weights" },
      unit: "any, one per change",
      form: "figures",
      mayBeUnsaid: true,
    },
  },
  parameters: {},
  check: ({ changes, claimed, weights }) => {
    const sum = sumOf(changes);
    const decimals = sum.decimals + 2;
    const mean = weightedMean(changes, weights);
    const places = {
      all: { value: changes.length, written: "count" },
      fell: { value: changes.filter(({ value }) => value < 0).length, written: "count" },
      changes: listOf(changes.map((change) => figureOf(change, "signed"))),
      plain: { value: sum.value / Math.max(1, changes.length), written: "signed", decimals },
      mean: { value: mean ?? 0, written: "signed", decimals },
      claimed: directions[claimed],
    } as const;
    const way = claimed === "up" ? 1 : -1;
    if (changes.length === 0) return { ...findings.empty, places };
    if (changes.every(({ value }) => value * way > 0)) return { ...findings.anyway, places };
    if (changes.every(({ value }) => value * way <= 0)) return { ...findings.never, places };
    if (mean === null) return { ...findings.unweighted, places };
    return { ...(mean * way > 0 ? findings.holds : findings.differs), places };
  },
  examples: [
    {
      why: "2 of 4 fell; (-0.25 - 0.25 + 0.34 + 0.19) ÷ 4 = +0.0075 without weights, which decide",
      claim: {
        changes: ["-0.25", "-0.25", "+0.34", "+0.19"].map(stated),
        claimed: "up",
        weights: null,
      },
      expect: "cannot_tell",
      says: {
        "zh-Hans":
          "4 项中有 2 项下降（-0.25、-0.25、+0.34、+0.19），不加权平均为 +0.0075；总体是否上升取决于权重，须写明。",
        "zh-Hant":
          "4 項中有 2 項下降（-0.25、-0.25、+0.34、+0.19），不加權平均為 +0.0075；總體是否上升取決於權重，須寫明。",
        en: "2 of 4 fell (-0.25, -0.25, +0.34, +0.19), their unweighted mean is +0.0075; whether the whole went up depends on the weights, which must be stated.",
      },
    },
    {
      why: "most of it in the two that fell: (-0.25 × 3 - 0.25 × 3 + 0.34 + 0.19) ÷ 8 = -0.12",
      claim: {
        changes: ["-0.25", "-0.25", "+0.34", "+0.19"].map(stated),
        claimed: "up",
        weights: ["3", "3", "1", "1"].map(stated),
      },
      expect: "wrong",
    },
    {
      why: "most of it in the two that rose: (-0.25 - 0.25 + 0.34 × 3 + 0.19 × 3) ÷ 8 = +0.14",
      claim: {
        changes: ["-0.25", "-0.25", "+0.34", "+0.19"].map(stated),
        claimed: "up",
        weights: ["1", "1", "3", "3"].map(stated),
      },
      expect: "consistent",
    },
    {
      why: "four stock-out rates rose: no weight can change that",
      claim: {
        changes: ["2.89", "2.57", "0.54", "1.34"].map(stated),
        claimed: "up",
        weights: null,
      },
      expect: "consistent",
    },
    {
      why: "nothing rose, so the whole did not",
      claim: { changes: ["-5.43", "-7.78"].map(stated), claimed: "up", weights: null },
      expect: "wrong",
    },
  ],
};

/** Null where the weights do not fit the changes or weigh nothing. */
function weightedMean(
  changes: readonly Stated[],
  weights: readonly Stated[] | null,
): number | null {
  if (weights === null || weights.length !== changes.length) return null;
  const whole = sumOf(weights).value;
  if (whole <= 0 || weights.some(({ value }) => value < 0)) return null;
  return changes.reduce((sum, { value }, at) => sum + value * (weights[at]?.value ?? 0), 0) / whole;
}

const directions = {
  up: { "zh-Hans": "上升", "zh-Hant": "上升", en: "up" },
  down: { "zh-Hans": "下降", "zh-Hant": "下降", en: "down" },
} as const;

const findings = {
  empty: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans": "没有列出各项变化，无法判断总体是否{claimed}。",
      "zh-Hant": "沒有列出各項變化，無法判斷總體是否{claimed}。",
      en: "No change is listed: whether the whole went {claimed} cannot be told.",
    },
  },
  anyway: {
    state: "consistent",
    sentence: {
      "zh-Hans": "{all} 项全部{claimed}（{changes}），无论权重如何总体都{claimed}。",
      "zh-Hant": "{all} 項全部{claimed}（{changes}），無論權重如何總體都{claimed}。",
      en: "All {all} went {claimed} ({changes}), and so does the whole, whatever the weights.",
    },
  },
  never: {
    state: "wrong",
    sentence: {
      "zh-Hans": "{all} 项中没有一项{claimed}（{changes}），总体不可能{claimed}。",
      "zh-Hant": "{all} 項中沒有一項{claimed}（{changes}），總體不可能{claimed}。",
      en: "None of {all} went {claimed} ({changes}): the whole cannot have gone {claimed}.",
    },
  },
  unweighted: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans":
        "{all} 项中有 {fell} 项下降（{changes}），不加权平均为 {plain}；总体是否{claimed}取决于权重，须写明。",
      "zh-Hant":
        "{all} 項中有 {fell} 項下降（{changes}），不加權平均為 {plain}；總體是否{claimed}取決於權重，須寫明。",
      en: "{fell} of {all} fell ({changes}), their unweighted mean is {plain}; whether the whole went {claimed} depends on the weights, which must be stated.",
    },
  },
  holds: {
    state: "consistent",
    sentence: {
      "zh-Hans":
        "{all} 项中有 {fell} 项下降（{changes}），按所写权重平均为 {mean}，总体{claimed}成立。",
      "zh-Hant":
        "{all} 項中有 {fell} 項下降（{changes}），按所寫權重平均為 {mean}，總體{claimed}成立。",
      en: "{fell} of {all} fell ({changes}); with the weights given their mean is {mean}: the whole went {claimed}.",
    },
  },
  differs: {
    state: "wrong",
    sentence: {
      "zh-Hans":
        "{all} 项中有 {fell} 项下降（{changes}），按所写权重平均为 {mean}，并非总体{claimed}。",
      "zh-Hant":
        "{all} 項中有 {fell} 項下降（{changes}），按所寫權重平均為 {mean}，並非總體{claimed}。",
      en: "{fell} of {all} fell ({changes}); with the weights given their mean is {mean}: the whole did not go {claimed}.",
    },
  },
} as const;
