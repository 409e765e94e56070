import type { Settings } from "../../units/index.ts";
import { candidatesOf } from "../bayes/candidates.ts";
import { evidenceModel } from "../bayes/evidence-model.ts";
import { selectTerms } from "../bayes/select-terms.ts";
import { codedOf, labelsOf } from "../coded.ts";
import { foldsOf } from "../folds.ts";
import type { Term } from "../bayes/term.ts";
import type { Learned, LeadMember, Training } from "../member.ts";

type Name = "pull" | "features" | "crosses" | "termsMost" | "gainLeast";

function selected(training: Training, settings: Settings<Name>): readonly Term[] {
  const candidates = candidatesOf(training, settings.features, settings.crosses);
  return selectTerms(training, candidates, settings);
}

/**
 * Log odds of every row by a model whose very terms were chosen without it: a choice among so many candidates
 * otherwise looks better than it is.
 */
function heldOutOf(training: Training, settings: Settings<Name>): Float64Array {
  const { features, rows, labels, folds, progress } = training;
  const heldOut = new Float64Array(rows.n);
  for (const [at, { seen, held }] of folds.entries()) {
    const seenLabels = labelsOf(labels, seen);
    const part: Training = {
      features,
      rows: codedOf(rows, seen),
      labels: seenLabels,
      folds: foldsOf(seenLabels, folds.length, at + 1),
    };
    const model = evidenceModel(part, selected(part, settings), settings.pull);
    const logOdds = model.logOdds(codedOf(rows, held));
    for (const [place, row] of held.entries()) heldOut[row] = logOdds[place] ?? 0;
    progress?.((at + 1) / (folds.length + 1));
  }
  return heldOut;
}

function learn(training: Training, settings: Settings<Name>): Learned {
  const heldOut = heldOutOf(training, settings);
  const terms = selected(training, settings);
  const crossCount = terms.filter(({ second }) => second !== null).length;
  training.progress?.(1);
  return {
    model: evidenceModel(training, terms, settings.pull),
    heldOut,
    chosen: { features: terms.length - crossCount, crosses: crossCount },
  };
}

/** Adds up the evidence of a few values and pairs of values, each counted by itself. */
export const naiveBayes: LeadMember<Name> = {
  titles: {
    "zh-Hans": "带交叉特征的朴素贝叶斯",
    "zh-Hant": "含交叉特徵的單純貝氏",
    en: "Naive Bayes with crossed features",
  },
  unit: "log-odds",
  formula:
    "level + sum over chosen features and crosses of log((takers + pull * share) / (others + pull * (1 - share))) - log(share / (1 - share))",
  source: "Elkan, Magical thinking in data mining: lessons from CoIL Challenge 2000, KDD (2001)",
  version: 1,
  parameters: {
    pull: {
      titles: { "zh-Hans": "收缩户数", "zh-Hant": "收縮戶數", en: "Rows of pull towards all" },
      unit: "count",
      min: 1,
      max: 1000,
      preset: 30,
    },
    features: {
      titles: { "zh-Hans": "候选特征数", "zh-Hant": "候選特徵數", en: "Features tried" },
      unit: "count",
      min: 1,
      max: 200,
      preset: 40,
    },
    crosses: {
      titles: { "zh-Hans": "候选交叉数", "zh-Hant": "候選交叉數", en: "Crosses tried" },
      unit: "count",
      min: 0,
      max: 200,
      preset: 60,
    },
    termsMost: {
      titles: { "zh-Hans": "最多入选项", "zh-Hant": "最多入選項", en: "Most terms taken" },
      unit: "count",
      min: 1,
      max: 60,
      preset: 15,
    },
    gainLeast: {
      titles: { "zh-Hans": "最小增益", "zh-Hant": "最小增益", en: "Least gain in AUC" },
      unit: "1",
      min: 0,
      max: 0.1,
      preset: 0.001,
    },
  },
  learn,
  examples: [
    {
      why: "a pair of values is counted as one: town kiosks take it, though neither towns nor kiosks do",
      given: {
        columns: {
          type: ["grocery", "grocery", "kiosk", "kiosk"],
          market: ["town", "village", "town", "village"],
        },
        labels: [0, 1, 1, 0],
        each: 20,
        asked: { type: ["kiosk", "kiosk"], market: ["village", "town"] },
      },
      expect: [1, 0],
    },
  ],
};
