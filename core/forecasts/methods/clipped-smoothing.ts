import { normalQuantile } from "../normal-quantile.ts";
import type { Follower, ForecastMethod } from "../method.ts";
import type { Settings } from "../../units/index.ts";

type Name = "smoothing" | "sizeSmoothing" | "clip";

/** Follows the mean of all cycles, the share of cycles with an order, and the size of an order. */
function follow({ smoothing, sizeSmoothing, clip }: Settings<Name>): Follower {
  const kept = 1 - smoothing;
  let [level, share, weight] = [0, 0, 0];
  let [orders, sizePacks, logSize, logSquare] = [0, 0, 0, 0];

  return {
    observe(quietCycles, packs) {
      const faded = kept ** (quietCycles + 1);
      const counted = orders === 0 ? packs : Math.min(packs, clip * sizePacks);
      orders += 1;
      const step = Math.max(sizeSmoothing, 1 / orders);
      const log = Math.log(packs);
      sizePacks += step * (counted - sizePacks);
      logSize += step * (log - logSize);
      logSquare += step * (log * log - logSquare);
      level = level * faded + smoothing * counted;
      share = share * faded + smoothing;
      weight = orders === 1 ? smoothing : weight * faded + (1 - faded);
    },
    meanPacks(quietCycles) {
      const faded = kept ** quietCycles;
      return (level * faded) / (weight * faded + (1 - faded));
    },
    quantilePacks(quietCycles, probability) {
      const faded = kept ** quietCycles;
      const ordering = Math.min(1, (share * faded) / (weight * faded + (1 - faded)));
      const within = (probability - (1 - ordering)) / ordering;
      if (within <= 0) return 0;
      const spread = Math.sqrt(Math.max(0, logSquare - logSize * logSize));
      return Math.exp(logSize + (spread < 1e-6 ? 0 : spread * normalQuantile(within)));
    },
  };
}

/** Exponential smoothing in which a rare bulk order counts as a few ordinary ones. */
export const clippedSmoothing: ForecastMethod<Name> = {
  titles: {
    "zh-Hans": "截尾指数平滑",
    "zh-Hant": "截尾指數平滑",
    en: "Clipped exponential smoothing",
  },
  unit: "packs/cycle",
  formula:
    "mean = Σ (1−a)^i · min(y, clip · size) ÷ Σ (1−a)^i over the i = 0, 1, … cycles since the first order; size = smoothed mean of the clipped orders; interval = no order with the smoothed share of quiet cycles, else a log-normal size",
  source:
    "Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed. (2021), 8.1; Gelper, Fried & Croux, Robust forecasting with exponential and Holt-Winters smoothing (2010)",
  version: 1,
  parameters: {
    smoothing: {
      titles: { "zh-Hans": "平滑系数", "zh-Hant": "平滑係數", en: "Weight of the newest cycle" },
      unit: "ratio",
      min: 0.01,
      max: 0.5,
      preset: 0.06,
    },
    sizeSmoothing: {
      titles: {
        "zh-Hans": "单次订量平滑系数",
        "zh-Hant": "單次訂量平滑係數",
        en: "Weight of the newest order in the usual size",
      },
      unit: "ratio",
      min: 0.01,
      max: 0.5,
      preset: 0.1,
    },
    clip: {
      titles: {
        "zh-Hans": "单次订量上限倍数",
        "zh-Hant": "單次訂量上限倍數",
        en: "Largest counted order, in usual orders",
      },
      unit: "ratio",
      min: 1,
      max: 100,
      preset: 4,
    },
  },
  cyclesMin: 13,
  ordersMin: 4,
  follow,
  examples: [
    {
      why: "thirteen cycles of 10 packs: every weighted mean of 10 is 10",
      given: { history: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10] },
      expect: 10,
    },
    {
      why: "10 packs every other cycle: Σ 0.94^(2i) ÷ Σ 0.94^j = (1−0.94^14)/(1−0.94²) ÷ (1−0.94^13)/(1−0.94) = 0.5405 of 10",
      given: { history: [10, 0, 10, 0, 10, 0, 10, 0, 10, 0, 10, 0, 10] },
      expect: 5.405,
    },
    {
      why: "a last order of 1,000 counts as 4 × 10 = 40: (40 × 0.06 + 10 × (0.94 − 0.94^13)) ÷ (1 − 0.94^13) = 13.2571",
      given: { history: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 1000] },
      expect: 13.257,
    },
    {
      why: "three orders are too few to tell a habit from chance",
      given: { history: [5, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 5] },
      expect: null,
    },
  ],
};
