import type { Settings } from "../../units/index.ts";
import { boost, type Boosted } from "../boosting/boost.ts";
import { countTrees } from "../boosting/count-trees.ts";
import { addTree, explainTree } from "../boosting/tree.ts";
import type { Learned, LeadMember, MemberModel, Training } from "../member.ts";

type Name =
  | "treesMost"
  | "bags"
  | "shrinkage"
  | "rowShare"
  | "featureShare"
  | "rowsLeast"
  | "penalty";

/** The mean of several boostings. */
function modelOf(bags: readonly Boosted[]): MemberModel {
  const level = bags.reduce((sum, bag) => sum + bag.level, 0) / bags.length;
  return {
    logOdds(asked) {
      const sums = new Float64Array(asked.n);
      for (const { trees } of bags) for (const tree of trees) addTree(tree, asked, sums);
      return sums.map((sum) => level + sum / bags.length);
    },
    explain(asked, row, into) {
      const moved = new Float64Array(into.length);
      for (const { trees } of bags) for (const tree of trees) explainTree(tree, asked, row, moved);
      for (const [at, sum] of moved.entries()) into[at] = (into[at] ?? 0) + sum / bags.length;
    },
  };
}

/** From this many rows on, one bag in each fold is steady enough. */
const rowsOfOneBag = 15_000;

function learn(training: Training, settings: Settings<Name>): Learned {
  const { features, rows, labels, progress } = training;
  const bagsInFolds = Math.max(1, Math.min(settings.bags, Math.round(rowsOfOneBag / rows.n)));
  const { trees, heldOut } = countTrees(training, settings, settings.treesMost, bagsInFolds);
  const bags = Array.from({ length: settings.bags }, (_, bag) => {
    const boosted = boost(features, rows, labels, settings, bag + 1);
    for (let tree = 0; tree < trees; tree += 1) boosted.grow();
    return boosted;
  });
  progress?.(1);
  return { model: modelOf(bags), heldOut, chosen: { trees } };
}

/** Many small decision trees, each correcting what those before it missed. */
export const boostedTrees: LeadMember<Name> = {
  titles: { "zh-Hans": "梯度提升树", "zh-Hant": "梯度提升樹", en: "Gradient boosted trees" },
  unit: "log-odds",
  formula:
    "level + mean over bags of the sum of trees of depth 3; each leaf is -shrinkage * slope / (curvature + penalty) of the logistic loss",
  source: "Friedman, Annals of Statistics 29 (2001) and Computational Statistics 38 (2002)",
  version: 1,
  parameters: {
    treesMost: {
      titles: { "zh-Hans": "最多棵数", "zh-Hant": "最多棵數", en: "Most trees" },
      unit: "count",
      min: 20,
      max: 2000,
      preset: 500,
    },
    bags: {
      titles: { "zh-Hans": "袋数", "zh-Hant": "袋數", en: "Bags" },
      unit: "count",
      min: 1,
      max: 20,
      preset: 3,
    },
    shrinkage: {
      titles: { "zh-Hans": "步长", "zh-Hant": "步長", en: "Shrinkage" },
      unit: "1",
      min: 0.001,
      max: 1,
      preset: 0.03,
    },
    rowShare: {
      titles: { "zh-Hans": "每棵树的行比例", "zh-Hant": "每棵樹的列比例", en: "Rows of a tree" },
      unit: "1",
      min: 0.05,
      max: 1,
      preset: 0.5,
    },
    featureShare: {
      titles: {
        "zh-Hans": "每棵树的特征比例",
        "zh-Hant": "每棵樹的特徵比例",
        en: "Features of a tree",
      },
      unit: "1",
      min: 0.05,
      max: 1,
      preset: 0.4,
    },
    rowsLeast: {
      titles: { "zh-Hans": "叶的最少行数", "zh-Hant": "葉的最少列數", en: "Fewest rows of a leaf" },
      unit: "count",
      min: 1,
      max: 10_000,
      preset: 8,
    },
    penalty: {
      titles: { "zh-Hans": "叶值惩罚", "zh-Hant": "葉值懲罰", en: "Penalty on leaves" },
      unit: "1",
      min: 0.01,
      max: 1000,
      preset: 0.5,
    },
  },
  learn,
  examples: [
    {
      why: "what counts is a range in the middle, which no slope could say",
      given: {
        columns: { brands: ["10", "30", "50", "70", "90"] },
        labels: [0, 0, 1, 0, 0],
        each: 60,
        asked: { brands: ["85", "52"] },
      },
      expect: [1, 0],
    },
  ],
};
