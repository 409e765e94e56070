import type { Settings } from "../../units/index.ts";
import { bandOf, edgesOf, proposedBounds } from "./bands.ts";
import { absoluteExamples } from "./examples.ts";
import { sharedParameters, type SharedName } from "./shared-parameters.ts";
import type { TierEvidence } from "./tier-evidence.ts";
import { measuresAt, type TierInput } from "./tier-measures.ts";
import type { TierBounds, TierLadder, TierPart, TierScheme, TierStart } from "./tier-scheme.ts";

type Name = "volumeBands" | "priceBands";

/** Tiers by fixed intervals: bands of volume, and inside each of them bands of the mean price. */
export const absoluteInterval: TierScheme<Name> = {
  titles: { "zh-Hans": "绝对区间", "zh-Hant": "絕對區間", en: "Absolute intervals" },
  formula: {
    "zh-Hans": "档位 =（销量段 − 1）× 价格段数 + 价格段；各段界限事先公布，固定不变",
    "zh-Hant": "檔位 =（銷量段 − 1）× 價格段數 + 價格段；各段界限事先公布，固定不變",
    en: "tier = (volume band − 1) × price bands + price band; the bounds are published beforehand and stay",
  },
  source: {
    "zh-Hans": "某市做法：10 个销量段 × 3 个均价段 = 30 档，每季度评定一次",
    "zh-Hant": "某市做法：10 個銷量段 × 3 個均價段 = 30 檔，每季評定一次",
    en: "Practice of one city: 10 bands of volume x 3 bands of the mean price = 30, graded quarterly",
  },
  version: 1,
  parameters: {
    volumeBands: {
      titles: { "zh-Hans": "销量段数", "zh-Hant": "銷量段數", en: "Volume bands" },
      unit: "bands",
      min: 1,
      max: 30,
      preset: 10,
    },
    priceBands: {
      titles: { "zh-Hans": "价格段数", "zh-Hant": "價格段數", en: "Price bands" },
      unit: "bands",
      min: 1,
      max: 10,
      preset: 3,
    },
    ...sharedParameters(0.05, 0.3),
  },
  boundLists: {
    volume: {
      titles: { "zh-Hans": "销量界限", "zh-Hant": "銷量界限", en: "Volume bounds" },
      unit: "cartons",
    },
    price: {
      titles: { "zh-Hans": "均价界限", "zh-Hant": "均價界限", en: "Mean price bounds" },
      unit: "cny-cents/carton",
    },
  },
  standsAlone: true,
  levers: ["volume", "price"],
  proposeBounds,
  ladderOf,
  examples: absoluteExamples,
};

/** Of those who bought anything. */
function proposeBounds(
  evidence: TierEvidence,
  { volumeBands, priceBands }: Settings<Name>,
): TierBounds {
  const all = Array.from(evidence.retailer, (_, row) => measuresAt(evidence, row));
  const volumes = all.map(({ volume }) => volume).filter((volume) => volume > 0);
  const prices = all.flatMap(({ price }) => (price === null ? [] : [price]));
  return {
    volume: proposedBounds(volumes, volumeBands, 1),
    price: proposedBounds(prices, priceBands, 100),
  };
}

function ladderOf(
  evidence: TierEvidence,
  _settings: Settings<Name | SharedName>,
  { volume = [], price = [] }: TierBounds,
): TierLadder {
  const priceBands = price.length + 1;
  const tiers = (volume.length + 1) * priceBands;
  return {
    tiers,
    tierAt: (row, higher) => {
      const own = measuresAt(evidence, row);
      const volumeBand = bandOf(own.volume, volume, higher);
      return (volumeBand - 1) * priceBands + bandOf(own.price ?? 0, price, higher);
    },
    partsAt: (row) => {
      const own = measuresAt(evidence, row);
      return [part("volume", own.volume, volume), part("price", own.price, price)];
    },
    startOf: (tier) => (tier > tiers ? [] : startOf(tier, volume, price)),
  };
}

function part(input: TierInput, value: number | null, bounds: readonly number[]): TierPart {
  const band = bandOf(value ?? 0, bounds);
  return { input, value, band, ...edgesOf(band, bounds), outdoes: null, weight: null };
}

function startOf(
  tier: number,
  volume: readonly number[],
  price: readonly number[],
): readonly TierStart[] {
  const priceBands = price.length + 1;
  const starts = [
    { input: "volume", least: volume[Math.ceil(tier / priceBands) - 2] },
    { input: "price", least: price[((tier - 1) % priceBands) - 1] },
  ] as const;
  return starts.flatMap(({ input, least }) => (least === undefined ? [] : [{ input, least }]));
}
