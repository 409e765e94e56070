import type { Settings } from "../../units/index.ts";
import { candidatesOf } from "../bayes/candidates.ts";
import { selectTerms } from "../bayes/select-terms.ts";
import { codedOf, labelsOf } from "../coded.ts";
import { foldsOf } from "../folds.ts";
import { cellsOf, countCells, evidenceOf, type Term } from "../bayes/term.ts";
import type { Learned, LeadMember, MemberModel, Training } from "../member.ts";
import { logOddsOf, shareOf } from "../odds.ts";

type Name = "pull" | "features" | "crosses" | "termsMost" | "gainLeast";

interface Counted {
  readonly term: Term;
  /** What each cell adds to the log odds. */
  readonly evidence: Float64Array;
  /** The mean of that over the training. */
  readonly mean: number;
}

function counted({ features, rows, labels }: Training, term: Term, pull: number): Counted {
  const cells = cellsOf(features, term, rows);
  const counts = countCells(cells, labels, term.cellCount);
  const evidence = evidenceOf(counts, shareOf(labels), pull);
  const sum = counts.rows.reduce((total, count, cell) => total + count * (evidence[cell] ?? 0), 0);
  return { term, evidence, mean: sum / rows.n };
}

function modelOf({ features }: Training, level: number, terms: readonly Counted[]): MemberModel {
  return {
    logOdds(asked) {
      const sums = new Float64Array(asked.n).fill(level);
      for (const { term, evidence } of terms) {
        const cells = cellsOf(features, term, asked);
        for (let row = 0; row < asked.n; row += 1)
          sums[row] = (sums[row] ?? 0) + (evidence[cells[row] ?? 0] ?? 0);
      }
      return sums;
    },
    explain(asked, row, into) {
      const groupAt = (at: number): number => features[at]?.groups[asked.bins[at]?.[row] ?? 0] ?? 0;
      for (const { term, evidence, mean } of terms) {
        const { first, second } = term;
        const times = second === null ? 1 : (features[second]?.groupCount ?? 1);
        const cell = groupAt(first) * times + (second === null ? 0 : groupAt(second));
        const added = (evidence[cell] ?? 0) - mean;
        const sharers = second === null ? [first] : [first, second];
        for (const at of sharers) into[at] = (into[at] ?? 0) + added / sharers.length;
      }
    },
  };
}

function selected(training: Training, settings: Settings<Name>): readonly Term[] {
  const candidates = candidatesOf(training, settings.features, settings.crosses);
  return selectTerms(training, candidates, settings);
}

function modelFrom(training: Training, terms: readonly Term[], pull: number): MemberModel {
  const level = logOddsOf(shareOf(training.labels));
  return modelOf(
    training,
    level,
    terms.map((term) => counted(training, term, pull)),
  );
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
    const model = modelFrom(part, selected(part, settings), settings.pull);
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
    model: modelFrom(training, terms, settings.pull),
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
