import type { LineSum } from "./line-sum.ts";

/**
 * What one retailer's SKUs add up to, where each SKU is first judged by itself: an opening count can only be set
 * against the closing count of the same SKU.
 */
export interface PairSum {
  readonly lineSums: readonly LineSum[];
  /** What one SKU of one retailer adds, given its line sums in the order of `lineSums`; whole. */
  readonly of: (totals: readonly number[], cycles: number) => number;
  /** The same over the columns that hold its line sums; `cycles` is the length of the measured period. */
  readonly sql: (columns: readonly string[], cycles: number) => string;
}

/** What a retailer adds up to: its rows as they are, or SKU by SKU. */
export type Addend = LineSum | PairSum;

/** The line sums that an addend is made of. */
export function lineSumsIn(addend: Addend): readonly LineSum[] {
  return "lineSums" in addend ? addend.lineSums : [addend];
}

/** Which SKUs of a retailer count, and what they add. */
interface PairTerms {
  /** Every one of these is above zero. */
  readonly where: readonly LineSum[];
  /** Every one of these, which count rows, found one in each cycle of the measured period. */
  readonly everyCycle?: readonly LineSum[];
  readonly plus?: readonly LineSum[];
  readonly minus?: readonly LineSum[];
}

/** Adds up terms over the SKUs that count; without any term it counts those SKUs. */
export function pairTotal({ where, everyCycle = [], plus = [], minus = [] }: PairTerms): PairSum {
  const lineSums = [...where, ...everyCycle, ...plus, ...minus];
  const isCount = plus.length + minus.length === 0;
  const split = <T>(columns: readonly T[]): readonly (readonly T[])[] => {
    const ends = [where, everyCycle, plus, minus].map((sums) => sums.length);
    let start = 0;
    return ends.map((length) => columns.slice(start, (start += length)));
  };
  return {
    lineSums,
    of: (totals, cycles) => {
      const [asked = [], every = [], added = [], taken = []] = split(totals);
      const counts = asked.every((n) => n > 0) && every.every((n) => n >= cycles);
      if (!counts) return 0;
      return isCount ? 1 : sumOf(added) - sumOf(taken);
    },
    sql: (columns, cycles) => {
      const [asked = [], every = [], added = [], taken = []] = split(columns);
      const conditions = [
        ...asked.map((column) => `${column} > 0`),
        ...every.map((column) => `${column} >= ${cycles}`),
      ];
      const terms = isCount ? "1" : `0${signed("+", added)}${signed("-", taken)}`;
      return `if(${conditions.join(" and ")}, ${terms}, 0)`;
    },
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function signed(sign: string, columns: readonly string[]): string {
  return columns.map((column) => ` ${sign} ${column}`).join("");
}
