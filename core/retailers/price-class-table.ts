import {
  perOf,
  quantityOf,
  ratioOf,
  standardCartonsPerBigCase,
  type BigCases,
  type CnyCents,
  type Quantity,
  type Ratio,
} from "../units/index.ts";
import type { PriceClass } from "./price-class.ts";

/** What was sold of one price class, or of a part or the whole of them, now and a year before. */
export interface ClassSales {
  readonly now: BigCases;
  readonly before: BigCases;
  /** Null when only volumes are known. */
  readonly amountCnyCents: CnyCents | null;
}

/** One line of the table. */
export interface ClassTableLine extends ClassSales {
  /** (now - before) ÷ before; null when there was nothing before. */
  readonly growth: Ratio | null;
  /** Of the whole volume. */
  readonly share: Ratio | null;
  readonly shareBefore: Ratio | null;
  /** share - shareBefore; 0.01 is one percentage point. */
  readonly shareChange: Ratio | null;
  /** CNY cents per standard carton of 200 sticks. */
  readonly meanPerStandardCarton: Quantity<"cny-cents/standard-carton"> | null;
  readonly meanPerBigCase: Quantity<"cny-cents/big-cases"> | null;
}

/** The classes, their total, and what the figures as written miss of each other. */
export interface PriceClassTable {
  readonly classes: readonly (ClassTableLine & { readonly priceClass: PriceClass })[];
  readonly total: ClassTableLine;
  /** The total as written, less the classes as written: what rounding has lost. */
  readonly residue: { readonly now: BigCases; readonly before: BigCases };
}

/** One class with its sales. */
export interface ClassRow extends ClassSales {
  readonly priceClass: PriceClass;
}

/**
 * The structure of sales by price class: volume, growth, share and its change, mean price (结构分析).
 * Shares are of the total, not of the sum of the classes as written, so that the table agrees with the total it prints.
 *
 * @param rows one per class, in the order in which they shall stand; volumes come from the SKUs' own sizes
 * @param options.total the whole, where it is known apart from the classes; their sum when left out
 * @param options.decimals with how many digits volumes are written; the residue is told in them
 * @returns lines whose ratios are null where there is nothing to divide by
 * @see Area sales analysis of a representative's annual summary: five classes, total, mean price
 */
export function priceClassTable(
  rows: readonly ClassRow[],
  { total, decimals = 2 }: { readonly total?: ClassSales; readonly decimals?: number } = {},
): PriceClassTable {
  const whole = total ?? sumOf(rows);
  return {
    classes: rows.map((row) => ({ ...structureOf(row, whole), priceClass: row.priceClass })),
    total: structureOf(whole, whole),
    residue: tableResidue(whole, rows, decimals),
  };
}

/**
 * One line by itself, e.g. what of a whole comes from the own province.
 *
 * @param part what is told of
 * @param whole what its shares are of
 * @returns ratios that are null where there is nothing to divide by
 */
export function structureOf(part: ClassSales, whole: ClassSales): ClassTableLine {
  const { now, before, amountCnyCents } = part;
  const [share, shareBefore] = [ratioOf(now, whole.now), ratioOf(before, whole.before)];
  const perBigCase = amountCnyCents === null ? null : perOf(amountCnyCents, now);
  return {
    now,
    before,
    amountCnyCents,
    growth: ratioOf(quantityOf(now - before, "big-cases"), before),
    share,
    shareBefore,
    shareChange:
      share === null || shareBefore === null ? null : quantityOf(share - shareBefore, "ratio"),
    meanPerStandardCarton:
      perBigCase === null
        ? null
        : quantityOf(perBigCase / standardCartonsPerBigCase, "cny-cents/standard-carton"),
    meanPerBigCase: perBigCase,
  };
}

function sumOf(rows: readonly ClassSales[]): ClassSales {
  const sum = (of: (row: ClassSales) => number): number =>
    rows.reduce((whole, row) => whole + of(row), 0);
  return {
    now: quantityOf(
      sum(({ now }) => now),
      "big-cases",
    ),
    before: quantityOf(
      sum(({ before }) => before),
      "big-cases",
    ),
    amountCnyCents: rows.some(({ amountCnyCents }) => amountCnyCents === null)
      ? null
      : quantityOf(
          sum(({ amountCnyCents }) => amountCnyCents ?? 0),
          "cny-cents",
        ),
  };
}

/**
 * What the lines of a table as written miss of its total as written: what rounding has lost, and what no line holds.
 *
 * @param decimals with how many digits volumes are written
 */
export function tableResidue(
  whole: Pick<ClassSales, "now" | "before">,
  rows: readonly Pick<ClassSales, "now" | "before">[],
  decimals = 2,
): PriceClassTable["residue"] {
  return {
    now: residueOf(
      whole.now,
      rows.map(({ now }) => now),
      decimals,
    ),
    before: residueOf(
      whole.before,
      rows.map(({ before }) => before),
      decimals,
    ),
  };
}

/** Counted in the last digit written, so that no dust of binary fractions remains. */
function residueOf(whole: number, parts: readonly number[], decimals: number): BigCases {
  const scale = 10 ** decimals;
  const written = (value: number): number => Math.round(value * scale);
  const sum = parts.reduce((steps, part) => steps + written(part), 0);
  return quantityOf((written(whole) - sum) / scale, "big-cases");
}
