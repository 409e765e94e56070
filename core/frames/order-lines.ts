import {
  assert,
  wholeColumn,
  wideColumn,
  type WholeColumn,
  type WideColumn,
} from "../units/index.ts";

/** Order lines as columns of one length: row i of every column is the same line. */
export interface OrderLines {
  readonly length: number;
  /** The Monday that names the line's order cycle, as a day number. */
  readonly cycle: WholeColumn<"day">;
  readonly retailer: WholeColumn<"retailer">;
  readonly sku: WholeColumn<"sku">;
  readonly requestedPacks: WholeColumn<"packs">;
  /** The most that the retailer could order; -1 where nothing was rationed. */
  readonly capPacks: WholeColumn<"packs">;
  readonly orderedPacks: WholeColumn<"packs">;
  readonly suppliedPacks: WholeColumn<"packs">;
  readonly packsPerCarton: WholeColumn<"packs/carton">;
  readonly amountCnyCents: WideColumn<"cny-cents">;
}

/** One order line as a row: how examples and readers of small files hold it. */
export type OrderLine = Readonly<Record<Exclude<keyof OrderLines, "length">, number>>;

/**
 * Turns rows into columns.
 *
 * @throws Bug when a carton is said to hold no pack
 */
export function orderLinesOf(rows: readonly OrderLine[]): OrderLines {
  assert(
    rows.every((row) => row.packsPerCarton > 0),
    "a carton holds at least one pack",
  );
  return {
    length: rows.length,
    cycle: wholeColumn(rows.map((row) => row.cycle)),
    retailer: wholeColumn(rows.map((row) => row.retailer)),
    sku: wholeColumn(rows.map((row) => row.sku)),
    requestedPacks: wholeColumn(rows.map((row) => row.requestedPacks)),
    capPacks: wholeColumn(rows.map((row) => row.capPacks)),
    orderedPacks: wholeColumn(rows.map((row) => row.orderedPacks)),
    suppliedPacks: wholeColumn(rows.map((row) => row.suppliedPacks)),
    packsPerCarton: wholeColumn(rows.map((row) => row.packsPerCarton)),
    amountCnyCents: wideColumn(rows.map((row) => row.amountCnyCents)),
  };
}
