import type { Titles } from "../../units/index.ts";
import type { ClaimCheck } from "../claim.ts";
import type { Stated } from "../stated.ts";

/** The units in which a quantity can be told. */
export type QuantityUnit = "pack" | "carton" | "case" | "bigCase";

/** An amount of money, the quantity that it is said to be for, and the sizes of what was sold. */
export interface UnitClaim {
  readonly amountYuan: Stated;
  readonly quantity: Stated;
  readonly unit: QuantityUnit;
  readonly packsPerCarton: number;
  readonly cartonsPerCase: number;
  readonly cartonsPerBigCase: number;
  /** The wholesale price of a carton, where one SKU is told of; null for a mixture. */
  readonly wholesaleYuanPerCarton: Stated | null;
}

/** What each unit is called. */
export const unitTitles: Readonly<Record<QuantityUnit, Titles>> = {
  pack: { "zh-Hans": "包", "zh-Hant": "包", en: "packs" },
  carton: { "zh-Hans": "条", "zh-Hant": "條", en: "cartons" },
  case: { "zh-Hans": "件", "zh-Hant": "件", en: "cases" },
  bigCase: { "zh-Hans": "箱", "zh-Hant": "箱", en: "large cases" },
};

/** What the claim states. */
export const unitClaimFields: ClaimCheck<UnitClaim>["looksAt"] = {
  amountYuan: {
    titles: { "zh-Hans": "金额", "zh-Hant": "金額", en: "Amount" },
    unit: "yuan",
    form: "figure",
  },
  quantity: {
    titles: { "zh-Hans": "数量", "zh-Hant": "數量", en: "Quantity" },
    unit: "of the unit",
    form: "figure",
  },
  unit: {
    titles: { "zh-Hans": "单位", "zh-Hant": "單位", en: "Unit" },
    unit: "choice",
    form: "choice",
    choices: unitTitles,
    isInQuestion: true,
  },
  packsPerCarton: {
    titles: { "zh-Hans": "每条包数", "zh-Hant": "每條包數", en: "Packs in a carton" },
    unit: "packs/carton",
    form: "count",
    least: 1,
  },
  cartonsPerCase: {
    titles: { "zh-Hans": "每件条数", "zh-Hant": "每件條數", en: "Cartons in a case" },
    unit: "cartons/case",
    form: "count",
    least: 1,
  },
  cartonsPerBigCase: {
    titles: { "zh-Hans": "每箱条数", "zh-Hant": "每箱條數", en: "Cartons in a large case" },
    unit: "cartons/large case",
    form: "count",
    least: 1,
  },
  wholesaleYuanPerCarton: {
    titles: { "zh-Hans": "批发价", "zh-Hant": "批發價", en: "Wholesale price" },
    unit: "yuan/carton",
    form: "figure",
    mayBeUnsaid: true,
  },
};
