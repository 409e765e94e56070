import type { Titles } from "../../units/index.ts";
import type { FieldCard } from "../evidence.ts";
import type { LicenceState } from "../licence-states.ts";

/** A total over another: added up first, divided last. */
export interface TargetParts {
  readonly numerator: number;
  readonly denominator: number;
}

/** What the facts say of one retailer and a register's SKUs in one month. */
export interface TargetMonth {
  readonly cyclesOrdered: number;
  /** Cycles in which anybody was supplied with these SKUs, since the retailer is on file. */
  readonly cyclesOffered: number;
  readonly cartons: number;
  /** Packs sold of those that were there or came (the house's sell-through ratio). */
  readonly sellThrough: TargetParts;
  /** Packs held against packs sold, week by week (the house's weekly stock-to-sales ratio). */
  readonly stockToSales: TargetParts;
}

/** A published score: whole hundredths of a point, and its grade. */
export interface TargetScore {
  readonly points: number;
  readonly grade: string;
}

/** What is known of one retailer besides its months. */
export interface TargetSubject {
  readonly retailer: number;
  readonly licenceState: LicenceState | null;
  readonly fiveDegree: TargetScore | null;
  readonly credit: TargetScore | null;
}

/** What a review looks at: null wherever there is nothing to divide by, or too little. */
export interface TargetEvidence extends TargetSubject {
  readonly cyclesOrdered: number;
  readonly cyclesOffered: number;
  readonly purchaseFrequency: number | null;
  readonly monthlyCartons: number;
  /** Cartons of the last half against those of the first one. */
  readonly growth: number | null;
  readonly sellThroughFirst: number | null;
  readonly sellThroughLast: number | null;
  readonly sellThroughChange: number | null;
  readonly stockToSalesFirst: number | null;
  readonly stockToSalesLast: number | null;
  readonly stockToSalesChange: number | null;
}

const card = (unit: string, hans: string, hant: string, en: string): FieldCard => ({
  titles: { "zh-Hans": hans, "zh-Hant": hant, en },
  unit,
});

/** The columns of the evidence table. */
export const targetFields = {
  purchaseFrequency: card("ratio", "购买频次", "購買頻次", "Purchase frequency"),
  monthlyCartons: card("cartons", "月均购进", "月均購進", "Bought a month"),
  growth: card("change", "购进变化", "購進變化", "Change of purchases"),
  sellThroughFirst: card("ratio", "动销比（前半）", "動銷比（前半）", "Sell-through, first half"),
  sellThroughLast: card("ratio", "动销比（后半）", "動銷比（後半）", "Sell-through, last half"),
  sellThroughChange: card("points", "动销比变化", "動銷比變化", "Change of sell-through"),
  stockToSalesFirst: card(
    "weeks",
    "存销比（前半）",
    "存銷比（前半）",
    "Stock-to-sales, first half",
  ),
  stockToSalesLast: card("weeks", "存销比（后半）", "存銷比（後半）", "Stock-to-sales, last half"),
  stockToSalesChange: card("weeks", "存销比变化", "存銷比變化", "Change of stock-to-sales"),
} as const satisfies Record<string, FieldCard>;

/** One column of the evidence table. */
export type TargetField = keyof typeof targetFields;

/** How the evidence is made, for people. */
export const targetEvidenceFormula: Titles = {
  "zh-Hans":
    "最近 5 或 6 个整月。购买频次 = 订购周数 ÷ 有货周数；动销比、存销比按月取本系统的同名指标，先把各月分子、分母相加再相除；前半、后半月数相同，五个月时中间一个月不计入任何一半。",
  "zh-Hant":
    "最近 5 或 6 個整月。購買頻次 = 訂購週數 ÷ 有貨週數；動銷比、存銷比按月取本系統的同名指標，先把各月分子、分母相加再相除；前半、後半月數相同，五個月時中間一個月不計入任何一半。",
  en: "The last 5 or 6 whole months. Purchase frequency = cycles ordered ÷ cycles on offer; sell-through and stock-to-sales are the house's indicators month by month, numerators and denominators added up before they are divided; both halves have as many months, and the middle one of five is in neither.",
};

/**
 * What the months of a window say.
 *
 * @param months the window, the oldest first
 * @param leastMonths a half with fewer months in which something was counted says nothing
 */
export function targetEvidence(
  subject: TargetSubject,
  months: readonly TargetMonth[],
  leastMonths: number,
): TargetEvidence {
  const half = Math.floor(months.length / 2);
  const halves = [months.slice(0, half), months.slice(months.length - half)] as const;
  const cyclesOrdered = sumOf(months, (month) => month.cyclesOrdered);
  const cyclesOffered = sumOf(months, (month) => month.cyclesOffered);
  const [before, after] = halves.map((own) => sumOf(own, ({ cartons }) => cartons));
  const sellThrough = halvesOf(halves, "sellThrough", leastMonths);
  const stockToSales = halvesOf(halves, "stockToSales", leastMonths);
  return {
    ...subject,
    cyclesOrdered,
    cyclesOffered,
    purchaseFrequency: cyclesOffered === 0 ? null : cyclesOrdered / cyclesOffered,
    monthlyCartons: sumOf(months, ({ cartons }) => cartons) / Math.max(1, months.length),
    growth: growthOf(before, after),
    sellThroughFirst: sellThrough.first,
    sellThroughLast: sellThrough.last,
    sellThroughChange: sellThrough.change,
    stockToSalesFirst: stockToSales.first,
    stockToSalesLast: stockToSales.last,
    stockToSalesChange: stockToSales.change,
  };
}

function growthOf(before = 0, after = 0): number | null {
  return before === 0 ? null : (after - before) / before;
}

type Measure = "sellThrough" | "stockToSales";

interface Halves {
  readonly first: number | null;
  readonly last: number | null;
  readonly change: number | null;
}

function halvesOf(
  halves: readonly (readonly TargetMonth[])[],
  name: Measure,
  least: number,
): Halves {
  const [first = null, last = null] = halves.map((half) => togetherOf(half, name, least));
  return { first, last, change: first === null || last === null ? null : last - first };
}

/** The months of a half as one; null where too few of them were counted. */
function togetherOf(half: readonly TargetMonth[], name: Measure, least: number): number | null {
  const counted = half.map((month) => month[name]).filter(({ denominator }) => denominator > 0);
  if (counted.length < Math.min(least, half.length) || counted.length === 0) return null;
  return sumOf(counted, (one) => one.numerator) / sumOf(counted, (one) => one.denominator);
}

function sumOf<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}
