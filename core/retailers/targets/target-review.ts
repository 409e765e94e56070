import { type Parameter, type Parameters, said, type Titles } from "../../units/index.ts";
import type { TargetEvidence } from "./target-evidence.ts";

const setting = (
  titles: Titles,
  unit: string,
  [min, max, preset]: readonly [number, number, number],
): Parameter => ({ titles, unit, min, max, preset });

/** What one criterion looks at, and which settings say what is weak and what is strong. */
interface TargetCriterionCard {
  readonly titles: Titles;
  readonly better: "more" | "less";
  readonly written: "percent" | "change" | "weeks" | "points";
  readonly valueOf: (evidence: TargetEvidence) => number | null;
  /** Between the two bounds nobody moves. */
  readonly weak: TargetSetting;
  readonly strong: TargetSetting;
}

/** What a review judges a retailer by: all from the retailer's own numbers. */
export const targetCriteria = {
  frequency: {
    titles: said("购买频次", "購買頻次", "purchase frequency"),
    better: "more",
    written: "percent",
    valueOf: ({ purchaseFrequency }) => purchaseFrequency,
    weak: "weakFrequency",
    strong: "strongFrequency",
  },
  sellThrough: {
    titles: said("动销比", "動銷比", "sell-through"),
    better: "more",
    written: "percent",
    valueOf: ({ sellThroughLast }) => sellThroughLast,
    weak: "weakSellThrough",
    strong: "strongSellThrough",
  },
  stockToSales: {
    titles: said("存销比", "存銷比", "stock-to-sales"),
    better: "less",
    written: "weeks",
    valueOf: ({ stockToSalesLast }) => stockToSalesLast,
    weak: "weakStockToSales",
    strong: "strongStockToSales",
  },
  cultivation: {
    titles: said("培育（购进变化）", "培育（購進變化）", "cultivation (change of purchases)"),
    better: "more",
    written: "change",
    valueOf: ({ growth }) => growth,
    weak: "weakGrowth",
    strong: "strongGrowth",
  },
  fiveDegree: {
    titles: said("五度评分", "五度評分", "five-degree score"),
    better: "more",
    written: "points",
    valueOf: ({ fiveDegree }) => (fiveDegree === null ? null : fiveDegree.points / 100),
    weak: "weakFiveDegree",
    strong: "strongFiveDegree",
  },
  integrity: {
    titles: said("诚信评分", "誠信評分", "integrity score"),
    better: "more",
    written: "points",
    valueOf: ({ credit }) => (credit === null ? null : credit.points / 100),
    weak: "weakIntegrity",
    strong: "strongIntegrity",
  },
} as const satisfies Record<string, TargetCriterionCard>;

/** One thing that a review judges by. */
export type TargetCriterion = keyof typeof targetCriteria;

/** The settings of a review. */
export type TargetSetting = keyof typeof parameters;

const parameters = {
  months: setting(said("评审月数", "評審月數", "Months reviewed"), "months", [5, 6, 6]),
  leastMonths: setting(
    said("每半段至少有数的月数", "每半段至少有數的月數", "Months counted in a half, least"),
    "months",
    [1, 3, 2],
  ),
  monthsInRow: setting(
    said("连续几次才算", "連續幾次才算", "Reviews in a row"),
    "months",
    [1, 4, 2],
  ),
  restDays: setting(said("变动后静置", "變動後靜置", "Rest after a move"), "days", [7, 366, 56]),
  weakCriteria: setting(
    said("调出所需的弱项数", "調出所需的弱項數", "Weak criteria to leave"),
    "criteria",
    [1, 6, 2],
  ),
  strongCriteria: setting(
    said("调入所需的强项数", "調入所需的強項數", "Strong criteria to enter"),
    "criteria",
    [1, 6, 2],
  ),
  margin: setting(
    said("解除观察需越过界限", "解除觀察需越過界限", "Past the bound to leave the watch"),
    "ratio",
    [0, 0.5, 0.1],
  ),
  weakFrequency: setting(
    said("频次弱于", "頻次弱於", "Frequency weak below"),
    "ratio",
    [0, 1, 0.3],
  ),
  strongFrequency: setting(
    said("频次强于", "頻次強於", "Frequency strong from"),
    "ratio",
    [0, 1, 0.6],
  ),
  weakSellThrough: setting(
    said("动销比弱于", "動銷比弱於", "Sell-through weak below"),
    "ratio",
    [0, 1, 0.5],
  ),
  strongSellThrough: setting(
    said("动销比强于", "動銷比強於", "Sell-through strong from"),
    "ratio",
    [0, 1, 0.7],
  ),
  weakStockToSales: setting(
    said("存销比弱于（高过）", "存銷比弱於（高過）", "Stock-to-sales weak above"),
    "weeks",
    [0, 52, 4],
  ),
  strongStockToSales: setting(
    said("存销比强于（不高过）", "存銷比強於（不高過）", "Stock-to-sales strong up to"),
    "weeks",
    [0, 52, 2],
  ),
  weakGrowth: setting(
    said("购进变化弱于", "購進變化弱於", "Change of purchases weak below"),
    "ratio",
    [-1, 1, -0.3],
  ),
  strongGrowth: setting(
    said("购进变化强于", "購進變化強於", "Change of purchases strong from"),
    "ratio",
    [-1, 1, 0.05],
  ),
  weakFiveDegree: setting(
    said("五度评分弱于", "五度評分弱於", "Five-degree score weak below"),
    "points",
    [0, 100, 60],
  ),
  strongFiveDegree: setting(
    said("五度评分强于", "五度評分強於", "Five-degree score strong from"),
    "points",
    [0, 100, 80],
  ),
  weakIntegrity: setting(
    said("诚信评分弱于", "誠信評分弱於", "Integrity score weak below"),
    "points",
    [0, 100, 60],
  ),
  strongIntegrity: setting(
    said("诚信评分强于", "誠信評分強於", "Integrity score strong from"),
    "points",
    [0, 100, 80],
  ),
} as const;

/** The monthly review of a target register. */
export const targetReview: {
  readonly titles: Titles;
  readonly formula: Titles;
  readonly source: Titles;
  readonly version: number;
  readonly parameters: Parameters<TargetSetting>;
} = {
  titles: said("目标客户评审", "目標客戶評審", "Review of target retailers"),
  formula: said(
    "连续几次评审都有足够弱项的，先转为观察，静置后仍弱且有人可替，才调出；连续几次有足够强项且没有弱项的调入；调出几户就调入几户，总数不变",
    "連續幾次評審都有足夠弱項的，先轉為觀察，靜置後仍弱且有人可替，才調出；連續幾次有足夠強項且沒有弱項的調入；調出幾戶就調入幾戶，總數不變",
    "weak on enough criteria in several reviews in a row: on watch first, and out when still weak after the rest and somebody can take the place; strong on enough criteria, weak on none, several times in a row: in; as many in as out, so the total stays",
  ),
  source: said(
    "某市公司月度报告：总数不变；动销很低、存销比高、培育能力弱的调出，反之调入；界限为本系统的提议",
    "某市公司月度報告：總數不變；動銷很低、存銷比高、培育能力弱的調出，反之調入；界限為本系統的提議",
    "A city company's monthly report: the total stays; out with very low sell-through, a high ratio and weak cultivation, in with the reverse; the bounds are this house's proposal",
  ),
  version: 1,
  parameters,
};
