import type { RetailerData } from "../retailer/retailer-data.ts";

type Week = Pick<RetailerData["weeks"][number], "cycle" | "suppliedPacks" | "amountCnyCents">;

/** What was supplied in one month. */
export interface MonthSales {
  /** `2021-11`. */
  readonly month: string;
  readonly weeks: number;
  readonly suppliedPacks: number;
  readonly amountCnyCents: number;
}

/** Sums weeks by month, the newest first; a week belongs to the month of its Monday. */
export function byMonth(weeks: readonly Week[]): readonly MonthSales[] {
  const months = Map.groupBy(weeks, ({ cycle }) => cycle.slice(0, 7));
  return [...months]
    .map(([month, of]) => ({
      month,
      weeks: of.length,
      suppliedPacks: of.reduce((sum, { suppliedPacks }) => sum + suppliedPacks, 0),
      amountCnyCents: of.reduce((sum, { amountCnyCents }) => sum + amountCnyCents, 0),
    }))
    .toSorted((one, other) => (one.month < other.month ? 1 : -1));
}
