import type { BoardLimit } from "./estimator.ts";

/** Knows what consumers usually come for, and the season: what is left is the chance of the weeks. */
export const usualRate: BoardLimit = {
  titles: {
    "zh-Hans": "下限：已知真实速率",
    "zh-Hant": "下限：已知真實速率",
    en: "Floor: knows the rate",
  },
  knows:
    "the true rate of every cell, the season and every change of owner; not the chance of the weeks",
  estimate: ({ usual }) => usual,
};
