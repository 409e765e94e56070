import type { Frames } from "../../frames/index.ts";
import { cellOf, type Cycle } from "../../units/index.ts";
import type { Period } from "../measuring/period.ts";

/** How many periods back rows lie, or a year back whatever the period's length is. */
export type Offset = number | "year";

/** Where a sum finds its rows. */
export type Source = keyof Frames;

/**
 * What one retailer's rows of one kind add up to, said twice: for frames of columns and for the facts.
 * `offsets` names the periods whose rows count: 0 the measured one, 1 the one before.
 */
export interface LineSum {
  readonly source: Source;
  readonly offsets: readonly Offset[];
  /** The cycles whose rows count, where they are no whole periods back: then `offsets` says nothing. */
  readonly window?: (period: Period) => readonly Cycle[];
  /** Only the last cycle of each period counts: a level at its close, not a flow. */
  readonly atClose?: true;
  /** What one row adds; whole, so that the order of rows can never show in a total. */
  readonly of: (frames: Frames, row: number) => number;
  /** The same over the columns of the facts. */
  readonly sql: string;
}

/** The measured period and those before it, k in all. */
export function lastPeriods(k: number): readonly number[] {
  return Array.from({ length: k }, (_, offset) => offset);
}

/** The k periods before the measured one. */
export function periodsBefore(k: number): readonly number[] {
  return lastPeriods(k).map((offset) => offset + 1);
}

/** Packs of one kind, in one period. */
export function packsIn(kind: "requested" | "ordered" | "supplied", offset: Offset): LineSum {
  const name = `${kind}Packs` as const;
  return {
    source: "orderLines",
    offsets: [offset],
    of: ({ orderLines }, row) => cellOf(orderLines[name], row),
    sql: `${kind}_packs`,
  };
}

/** How many lines ask for something, order something or bring something. */
export function linesWith(
  kind: "requested" | "ordered" | "supplied",
  offsets: readonly Offset[],
): LineSum {
  const name = `${kind}Packs` as const;
  return {
    source: "orderLines",
    offsets,
    of: ({ orderLines }, row) => Number(cellOf(orderLines[name], row) > 0),
    sql: `${kind}_packs > 0`,
  };
}

/**
 * Parts of one carton: a number that nearly every pack count per carton divides (2, 3, 5, 6, 8, 10, 12, 20, 24, 25, 48, 50, ...),
 * so that cartons of different sizes are added as whole numbers, exactly and in any order.
 */
export const partsPerCarton = 3_603_600;

/** Supplied cartons in one period, counted in parts of a carton; returned lines are left out. */
export function cartonPartsIn(offset: number): LineSum {
  return {
    source: "orderLines",
    offsets: [offset],
    of: ({ orderLines }, row) => {
      const packs = cellOf(orderLines.suppliedPacks, row);
      return packs > 0 ? packs * (partsPerCarton / cellOf(orderLines.packsPerCarton, row)) : 0;
    },
    sql: `if(supplied_packs > 0, supplied_packs * (${partsPerCarton} / packs_per_carton), 0)`,
  };
}

/** Invoiced amount in one period, CNY cents; returned lines are left out. */
export function amountIn(offset: number): LineSum {
  return {
    source: "orderLines",
    offsets: [offset],
    of: ({ orderLines }, row) =>
      cellOf(orderLines.suppliedPacks, row) > 0 ? cellOf(orderLines.amountCnyCents, row) : 0,
    sql: "if(supplied_packs > 0, amount_cny_cents, 0)",
  };
}
