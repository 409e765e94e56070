import type { Parameter } from "../units/index.ts";

/** The least price of a carton, over the SKU's wholesale price, that is still believed. */
export const leastOfWholesale: Parameter = {
  titles: {
    "zh-Hans": "单规格下限（批发价的倍数）",
    "zh-Hant": "單規格下限（批發價的倍數）",
    en: "Least price of one SKU over its wholesale price",
  },
  unit: "ratio",
  min: 0.01,
  max: 1,
  preset: 0.5,
};

/** The highest price of a carton, over the SKU's wholesale price, that is still believed. */
export const mostOfWholesale: Parameter = {
  titles: {
    "zh-Hans": "单规格上限（批发价的倍数）",
    "zh-Hant": "單規格上限（批發價的倍數）",
    en: "Highest price of one SKU over its wholesale price",
  },
  unit: "ratio",
  min: 1,
  max: 100,
  preset: 2,
};

/** The least mean price that the sales of a whole outlet or area may have. */
export const leastYuan: Parameter = {
  titles: { "zh-Hans": "混合均价下限", "zh-Hant": "混合均價下限", en: "Least price of a mixture" },
  unit: "yuan/carton",
  min: 1,
  max: 1000,
  preset: 20,
};

/** The highest mean price that the sales of a whole outlet or area may have. */
export const mostYuan: Parameter = {
  titles: {
    "zh-Hans": "混合均价上限",
    "zh-Hant": "混合均價上限",
    en: "Highest price of a mixture",
  },
  unit: "yuan/carton",
  min: 1,
  max: 10_000,
  preset: 300,
};
