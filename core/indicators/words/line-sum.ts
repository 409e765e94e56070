import { cellOf } from "../../units/index.ts";
import type { OrderLines } from "../../frames/index.ts";

/**
 * What one retailer's order lines add up to, said twice: for a frame of columns and for the facts table.
 * `offsets` names the periods whose lines count: 0 the measured one, 1 the one before.
 */
export interface LineSum {
  readonly offsets: readonly number[];
  /** What one line adds; whole, so that the order of rows can never show in a total. */
  readonly of: (lines: OrderLines, row: number) => number;
  /** The same over the columns of `order_line`. */
  readonly sql: string;
}

/** Packs of one kind, in one period. */
export function packsIn(kind: "ordered" | "supplied", offset: number): LineSum {
  const name = `${kind}Packs` as const;
  return {
    offsets: [offset],
    of: (lines, row) => cellOf(lines[name], row),
    sql: `${kind}_packs`,
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
    offsets: [offset],
    of: (lines, row) => {
      const packs = cellOf(lines.suppliedPacks, row);
      return packs > 0 ? packs * (partsPerCarton / cellOf(lines.packsPerCarton, row)) : 0;
    },
    sql: `if(supplied_packs > 0, supplied_packs * (${partsPerCarton} / packs_per_carton), 0)`,
  };
}

/** Invoiced amount in one period, CNY cents; returned lines are left out. */
export function amountIn(offset: number): LineSum {
  return {
    offsets: [offset],
    of: (lines, row) =>
      cellOf(lines.suppliedPacks, row) > 0 ? cellOf(lines.amountCnyCents, row) : 0,
    sql: "if(supplied_packs > 0, amount_cny_cents, 0)",
  };
}
