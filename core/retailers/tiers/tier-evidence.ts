import { wholeColumn, wideColumn, type WholeColumn, type WideColumn } from "../../units/index.ts";

/** What is known of one retailer in the reference period. */
export interface TierFacts {
  readonly retailer: number;
  /** The tier that it has; 0 where it has none yet. */
  readonly previousTier: number;
  /** Cycles since its first day on file, festival weeks and all. */
  readonly cyclesOnFile: number;
  /** Cycles of the period that count for it: on file, and not frozen. */
  readonly cycles: number;
  /** Delivered in the cycles that count. */
  readonly cartons: number;
  readonly amountCnyCents: number;
  /** Cartons of price classes 1 and 2 among them. */
  readonly upperCartons: number;
  /** 1 where the licence was in force on every day of the period, 0 otherwise. */
  readonly inForce: number;
  readonly businessType: string;
  readonly marketType: string;
  readonly sizeClass: string;
}

/** The same of many retailers: row i of every column is the same retailer. */
export interface TierEvidence {
  readonly retailer: WholeColumn<"retailer">;
  readonly previousTier: WholeColumn<"tier">;
  readonly cyclesOnFile: WholeColumn<"cycles">;
  readonly cycles: WholeColumn<"cycles">;
  readonly cartons: WideColumn<"cartons">;
  readonly amountCnyCents: WideColumn<"cny-cents">;
  readonly upperCartons: WideColumn<"cartons">;
  readonly inForce: WholeColumn<"flag">;
  readonly businessType: readonly string[];
  readonly marketType: readonly string[];
  readonly sizeClass: readonly string[];
}

/** Turns rows into columns. */
export function evidenceOf(rows: readonly TierFacts[]): TierEvidence {
  return {
    retailer: wholeColumn(rows.map((row) => row.retailer)),
    previousTier: wholeColumn(rows.map((row) => row.previousTier)),
    cyclesOnFile: wholeColumn(rows.map((row) => row.cyclesOnFile)),
    cycles: wholeColumn(rows.map((row) => row.cycles)),
    cartons: wideColumn(rows.map((row) => row.cartons)),
    amountCnyCents: wideColumn(rows.map((row) => row.amountCnyCents)),
    upperCartons: wideColumn(rows.map((row) => row.upperCartons)),
    inForce: wholeColumn(rows.map((row) => row.inForce)),
    businessType: rows.map((row) => row.businessType),
    marketType: rows.map((row) => row.marketType),
    sizeClass: rows.map((row) => row.sizeClass),
  };
}
