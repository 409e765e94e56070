import type { Settings } from "../../units/index.ts";
import { codedOf, labelsOf } from "../coded.ts";
import type { Learned, LeadMember, MemberModel, Training } from "../member.ts";
import { logOddsOf, lossOf, shareOf } from "../odds.ts";
import { addedByBin, type Design, designOf, sumsOf } from "../ridge/design.ts";
import { fitRidge } from "../ridge/fit-ridge.ts";

type Name = "lambdaMost" | "lambdaSteps";

function startOf(design: Design, labels: Uint8Array): Float64Array {
  const start = new Float64Array(design.size);
  start[0] = logOddsOf(shareOf(labels));
  return start;
}

/** Penalties from strong to weak, three times less at each step. */
const pathOf = ({ lambdaMost, lambdaSteps }: Settings<Name>): number[] =>
  Array.from({ length: lambdaSteps }, (_, step) => lambdaMost / 3 ** step);

/** Log odds of every row under each penalty, by the fold that had not seen it. */
function heldOutPath(training: Training, path: readonly number[]): Float64Array[] {
  const { features, rows, labels, folds, progress } = training;
  const heldOut = path.map(() => new Float64Array(rows.n));
  for (const [at, { seen, held }] of folds.entries()) {
    const design = designOf(features, codedOf(rows, seen));
    const asked = designOf(features, codedOf(rows, held));
    const seenLabels = labelsOf(labels, seen);
    let weights = startOf(design, seenLabels);
    for (const [step, lambda] of path.entries()) {
      weights = fitRidge(design, seenLabels, lambda, weights);
      const sums = sumsOf(asked, weights);
      for (const [place, row] of held.entries()) {
        const column = heldOut[step];
        if (column !== undefined) column[row] = sums[place] ?? 0;
      }
    }
    progress?.((at + 1) / (folds.length + 1));
  }
  return heldOut;
}

/** The model of fitted weights; contributions are told against the mean row of the training. */
function modelOf({ features, rows }: Training, weights: Float64Array): MemberModel {
  const { begins } = designOf(features, rows);
  const added = features.map((feature, at) => {
    const byBin = addedByBin(feature, weights, begins[at] ?? 0);
    const bins = rows.bins[at] ?? new Uint8Array(0);
    const mean = bins.reduce((sum, bin) => sum + (byBin[bin] ?? 0), 0) / rows.n;
    return byBin.map((value) => value - mean);
  });
  return {
    logOdds: (asked) => sumsOf(designOf(features, asked), weights),
    explain(asked, row, into) {
      for (const [at, byBin] of added.entries())
        into[at] = (into[at] ?? 0) + (byBin[asked.bins[at]?.[row] ?? 0] ?? 0);
    },
  };
}

function learn(training: Training, settings: Settings<Name>): Learned {
  const { features, rows, labels, progress } = training;
  const path = pathOf(settings);
  const heldOut = heldOutPath(training, path);
  const losses = heldOut.map((logOdds) => lossOf(logOdds, labels));
  const best = losses.indexOf(Math.min(...losses));
  const design = designOf(features, rows);
  let weights = startOf(design, labels);
  for (const lambda of path.slice(0, best + 1)) weights = fitRidge(design, labels, lambda, weights);
  progress?.(1);
  return {
    model: modelOf(training, weights),
    heldOut: heldOut[best] ?? new Float64Array(rows.n),
    chosen: { lambda: path[best] ?? 0 },
  };
}

/** Linear in the log odds: every value has its own weight, and numbers a slope besides. */
export const ridge: LeadMember<Name> = {
  titles: { "zh-Hans": "岭逻辑回归", "zh-Hant": "嶺邏輯迴歸", en: "Ridge logistic regression" },
  unit: "log-odds",
  formula:
    "level + sum over features of (weight of the value's group + slope * rank of the value); least loss + lambda / 2 * squared weights",
  source: "le Cessie and van Houwelingen, Applied Statistics 41 (1992)",
  version: 1,
  parameters: {
    lambdaMost: {
      titles: { "zh-Hans": "最强惩罚", "zh-Hant": "最強懲罰", en: "Strongest penalty tried" },
      unit: "1",
      min: 1,
      max: 100_000,
      preset: 1000,
    },
    lambdaSteps: {
      titles: { "zh-Hans": "惩罚档数", "zh-Hant": "懲罰級數", en: "Penalties tried" },
      unit: "count",
      min: 1,
      max: 12,
      preset: 6,
    },
  },
  learn,
  examples: [
    {
      why: "two columns that each help are better together than either alone",
      given: {
        columns: {
          type: ["grocery", "grocery", "kiosk", "kiosk"],
          brands: ["9", "2", "9", "2"],
        },
        labels: [1, 1, 1, 0],
        each: 20,
        asked: { type: ["kiosk", "grocery"], brands: ["2", "9"] },
      },
      expect: [1, 0],
    },
  ],
};
