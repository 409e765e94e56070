import type { Parameter, Settings, Titles } from "../../units/index.ts";
import { rankingExamples } from "./examples.ts";
import { scoresOf, type Weights } from "./scores.ts";
import { sharedParameters, type SharedName } from "./shared-parameters.ts";
import type { TierEvidence } from "./tier-evidence.ts";
import type { TierLadder, TierScheme } from "./tier-scheme.ts";

type Name = "tiers" | `${keyof Weights}Weight`;

function weight(hans: string, hant: string, en: string, preset: number): Parameter {
  const titles: Titles = { "zh-Hans": hans, "zh-Hant": hant, en };
  return { titles, unit: "ratio", min: 0, max: 1, preset };
}

/** Tiers by rank: retailers in the order of their scores, cut into tiers of as many each. */
export const ranking: TierScheme<Name> = {
  titles: { "zh-Hans": "相对排名", "zh-Hant": "相對排名", en: "Ranking" },
  formula: {
    "zh-Hans":
      "得分 = 100 × Σ 权重 × 少于您的其他户占比 ÷ Σ 权重；按得分排序，各档户数相等，同分同档",
    "zh-Hant":
      "得分 = 100 × Σ 權重 × 少於您的其他戶占比 ÷ Σ 權重；依得分排序，各檔戶數相等，同分同檔",
    en: "score = 100 × Σ weight × share of the others that have less ÷ Σ weight; sorted, cut into tiers of as many retailers each, equals together",
  },
  source: {
    "zh-Hans": "各市做法：按购进数量、金额和经营能力打分排序，权重由本市确定",
    "zh-Hant": "各市做法：依購進數量、金額和經營能力評分排序，權重由本市決定",
    en: "Practice of several cities: scores from quantity, amount and ability, with weights of the city's own, sorted",
  },
  version: 1,
  parameters: {
    tiers: {
      titles: { "zh-Hans": "档位数", "zh-Hant": "檔位數", en: "Tiers" },
      unit: "tiers",
      min: 2,
      max: 30,
      preset: 30,
    },
    volumeWeight: weight("销量权重", "銷量權重", "Weight of volume", 0.3),
    amountWeight: weight("金额权重", "金額權重", "Weight of amount", 0.4),
    priceWeight: weight("均价权重", "均價權重", "Weight of the mean price", 0.1),
    upperShareWeight: weight("一二类占比权重", "一二類占比權重", "Weight of classes 1 and 2", 0.1),
    inForceWeight: weight("守法经营权重", "守法經營權重", "Weight of compliance", 0.1),
    ...sharedParameters(0.01, 0.15),
  },
  boundLists: {},
  standsAlone: false,
  levers: ["volume", "price", "upperShare"],
  proposeBounds: () => ({}),
  ladderOf,
  examples: rankingExamples,
};

function ladderOf(evidence: TierEvidence, settings: Settings<Name | SharedName>): TierLadder {
  const { tiers } = settings;
  const scores = scoresOf(evidence, {
    volume: settings.volumeWeight,
    amount: settings.amountWeight,
    price: settings.priceWeight,
    upperShare: settings.upperShareWeight,
    inForce: settings.inForceWeight,
  });
  const n = scores.all;
  const tierAbove = (ahead: number): number => tiers - Math.floor((ahead * tiers) / n);
  const leastOf = (tier: number): number | null =>
    scores.at(Math.ceil(((tiers - tier + 1) * n) / tiers) - 1);
  return {
    tiers,
    tierAt: (row, higher) => tierAbove(scores.aheadOf(row, higher * 100)),
    partsAt: (row) => {
      const tier = tierAbove(scores.aheadOf(row, 0));
      const edges = {
        from: tier === 1 ? null : leastOf(tier),
        to: tier === tiers ? null : leastOf(tier + 1),
      };
      return [...scores.partsOf(row), { ...scores.partOf(row), band: tier, ...edges }];
    },
    startOf: (tier) => {
      const least = tier > tiers || tier < 2 ? null : leastOf(tier);
      return least === null ? [] : [{ input: "score", least }];
    },
  };
}
