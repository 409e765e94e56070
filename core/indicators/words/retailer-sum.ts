import type { LineSum } from "./line-sum.ts";

/** What all retailers add up to; each retailer contributes by its own line sums. */
export interface RetailerSum {
  readonly sums: readonly LineSum[];
  /** What one retailer adds, given its line sums in the order of `sums`. */
  readonly of: (totals: readonly number[]) => number;
  /** The same over the columns that hold its line sums. */
  readonly sql: (columns: readonly string[]) => string;
  /** The grand total is divided by this once, at the end. */
  readonly per: number;
}

/** Adds up one line sum over everybody. */
export function totalOver(sum: LineSum, per = 1): RetailerSum {
  return {
    sums: [sum],
    of: ([total = 0]) => total,
    sql: ([column = "0"]) => column,
    per,
  };
}

/** Counts the retailers whose every one of these line sums is above zero. */
export function retailersWith(...sums: readonly LineSum[]): RetailerSum {
  return {
    sums,
    of: (totals) => Number(totals.every((total) => total > 0)),
    sql: (columns) => `(${columns.map((column) => `${column} > 0`).join(" and ")})`,
    per: 1,
  };
}

/** Counts the retailers of whom at least one of these line sums is above zero. */
export function retailersWithAny(...sums: readonly LineSum[]): RetailerSum {
  return {
    sums,
    of: (totals) => Number(totals.some((total) => total > 0)),
    sql: (columns) => `(${columns.map((column) => `${column} > 0`).join(" or ")})`,
    per: 1,
  };
}
