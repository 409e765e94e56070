import type { LineSum } from "./line-sum.ts";
import type { Addend } from "./pair-sum.ts";

/** What all retailers (or all lines, all areas) add up to; each contributes by its own sums. */
export interface RetailerSum {
  readonly sums: readonly Addend[];
  /** What one retailer adds, given its sums in the order of `sums`. */
  readonly of: (totals: readonly number[]) => number;
  /** The same over the columns that hold its sums. */
  readonly sql: (columns: readonly string[]) => string;
  /** What it comes to without anybody's total: its rows added up, or those counted who have such a row of any of the sums. */
  readonly flat?: { readonly is: "total" | "count"; readonly sums: readonly LineSum[] };
  /** The grand total is divided by this once, at the end. */
  readonly per: number;
}

/** One total over another, e.g. packs per retailer; 0 where there is nothing to divide by. */
export interface Quotient {
  readonly of: RetailerSum;
  readonly over: RetailerSum;
}

/** Adds up one sum over everybody. */
export function totalOver(sum: Addend, per = 1): RetailerSum {
  return {
    sums: [sum],
    of: ([total = 0]) => total,
    sql: ([column = "0"]) => column,
    ...flatOf("total", [sum]),
    per,
  };
}

/** Counts the retailers whose every one of these sums is above zero. */
export function retailersWith(...sums: readonly Addend[]): RetailerSum {
  return {
    sums,
    of: (totals) => Number(totals.every((total) => total > 0)),
    sql: (columns) => `(${columns.map((column) => `${column} > 0`).join(" and ")})`,
    ...(sums.length === 1 ? flatOf("count", sums) : {}),
    per: 1,
  };
}

/** Counts the retailers of whom at least one of these sums is above zero. */
export function retailersWithAny(...sums: readonly Addend[]): RetailerSum {
  return {
    sums,
    of: (totals) => Number(totals.some((total) => total > 0)),
    sql: (columns) => `(${columns.map((column) => `${column} > 0`).join(" or ")})`,
    ...flatOf("count", sums),
    per: 1,
  };
}

/** Counts the retailers of whom the first sum is above zero and the second just as large. */
export function retailersWithAll(whole: Addend, part: Addend): RetailerSum {
  return {
    sums: [whole, part],
    of: ([all = 0, some = 0]) => Number(all > 0 && some === all),
    sql: ([all = "0", some = "0"]) => `(${all} > 0 and ${some} = ${all})`,
    per: 1,
  };
}

/** What is judged SKU by SKU has no flat form. */
function flatOf(is: "total" | "count", addends: readonly Addend[]): Pick<RetailerSum, "flat"> {
  const sums = addends.flatMap((addend) => ("lineSums" in addend ? [] : [addend]));
  return sums.length < addends.length ? {} : { flat: { is, sums } };
}
