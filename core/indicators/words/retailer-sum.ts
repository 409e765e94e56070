import type { LineSum } from "./line-sum.ts";
import type { Addend } from "./pair-sum.ts";

/** A total without anybody's own total: rows added up, or retailers counted by the rows that they have. */
export type Flat =
  | { readonly is: "total"; readonly sum: LineSum }
  | { readonly is: "count"; readonly terms: readonly FlatCount[] };

/** Retailers that have a row above zero of any of these sums, counted or taken away again. */
export interface FlatCount {
  readonly times: 1 | -1;
  readonly anyOf: readonly LineSum[];
}

/** What all retailers (or all lines, all areas) add up to; each contributes by its own sums. */
export interface RetailerSum {
  readonly sums: readonly Addend[];
  /** What one retailer adds, given its sums in the order of `sums`. */
  readonly of: (totals: readonly number[]) => number;
  /** The same over the columns that hold its sums. */
  readonly sql: (columns: readonly string[]) => string;
  /** What it comes to without anybody's total, where that can be said. */
  readonly flat?: Flat;
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
    ...("lineSums" in sum ? {} : { flat: { is: "total", sum } }),
    per,
  };
}

/** Counts the retailers whose every one of these sums is above zero. */
export function retailersWith(...sums: readonly Addend[]): RetailerSum {
  return {
    sums,
    of: (totals) => Number(totals.every((total) => total > 0)),
    sql: (columns) => `(${columns.map((column) => `${column} > 0`).join(" and ")})`,
    ...counted(sums, (plain) => eachOf(plain)),
    per: 1,
  };
}

/** Counts the retailers of whom at least one of these sums is above zero. */
export function retailersWithAny(...sums: readonly Addend[]): RetailerSum {
  return {
    sums,
    of: (totals) => Number(totals.some((total) => total > 0)),
    sql: (columns) => `(${columns.map((column) => `${column} > 0`).join(" or ")})`,
    ...counted(sums, (plain) => [{ times: 1, anyOf: plain }]),
    per: 1,
  };
}

/** Counts the retailers of whom the first sum is above zero and the second, row by row a part of it, just as large. */
export function retailersWithAll(whole: Addend, part: Addend): RetailerSum {
  return {
    sums: [whole, part],
    of: ([all = 0, some = 0]) => Number(all > 0 && some === all),
    sql: ([all = "0", some = "0"]) => `(${all} > 0 and ${some} = ${all})`,
    ...counted([whole, part], ([all, some]) =>
      all === undefined || some === undefined
        ? null
        : [
            { times: 1, anyOf: [all] },
            { times: -1, anyOf: [missing(all, some)] },
          ],
    ),
    per: 1,
  };
}

/** What is judged SKU by SKU has no flat form. */
function counted(
  addends: readonly Addend[],
  termsOf: (plain: readonly LineSum[]) => readonly FlatCount[] | null,
): Pick<RetailerSum, "flat"> {
  const plain = addends.flatMap((addend) => ("lineSums" in addend ? [] : [addend]));
  const terms = plain.length < addends.length ? null : termsOf(plain);
  return terms === null ? {} : { flat: { is: "count", terms } };
}

/** Who has every one of at most two: |A and B| = |A| + |B| - |A or B|. */
function eachOf(plain: readonly LineSum[]): readonly FlatCount[] | null {
  const each = plain.map((sum) => ({ times: 1, anyOf: [sum] }) as const);
  if (plain.length === 1) return each;
  return plain.length === 2 ? [...each, { times: -1, anyOf: plain }] : null;
}

/** Rows that add to the whole and not to its part; the part never adds where the whole does not. */
function missing(whole: LineSum, part: LineSum): LineSum {
  return {
    ...whole,
    of: (frames, row) => whole.of(frames, row) - part.of(frames, row),
    sql: `(${whole.sql}) > (${part.sql})`,
  };
}
