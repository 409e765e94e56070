import type { Titles } from "../units/index.ts";

interface Measured {
  readonly titles: Titles;
  readonly unit: string;
}

/** What was asked for within the cap. */
export const orderedPacks: Measured = {
  titles: { "zh-Hans": "订购量", "zh-Hant": "訂購量", en: "Ordered" },
  unit: "packs",
};

/** What was delivered. */
export const suppliedPacks: Measured = {
  titles: { "zh-Hans": "供应量", "zh-Hant": "供應量", en: "Supplied" },
  unit: "packs",
};

/** What was counted at the close of the cycle before. */
export const openingPacks: Measured = {
  titles: { "zh-Hans": "期初库存", "zh-Hant": "期初庫存", en: "Opening stock" },
  unit: "packs",
};

/** What was counted at the close of the cycle. */
export const closingPacks: Measured = {
  titles: { "zh-Hans": "期末库存", "zh-Hant": "期末庫存", en: "Closing stock" },
  unit: "packs",
};

/** What is said to be sold to consumers. */
export const soldPacks: Measured = {
  titles: { "zh-Hans": "销量", "zh-Hant": "銷量", en: "Sold" },
  unit: "packs",
};
