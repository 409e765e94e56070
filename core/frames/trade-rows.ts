import { wholeColumn, type WholeColumn } from "../units/index.ts";

/** What rows of every kind say: when, who, what, and where the retailer belonged in that cycle. */
export interface TradeRows {
  readonly length: number;
  /** The Monday that names the row's order cycle, as a day number. */
  readonly cycle: WholeColumn<"day">;
  readonly retailer: WholeColumn<"retailer">;
  readonly sku: WholeColumn<"sku">;
  readonly line: WholeColumn<"line">;
  readonly area: WholeColumn<"area">;
  readonly priceClass: WholeColumn<"price-class">;
}

/** One row of such columns: how examples and readers of small files hold it. */
export type RowOf<Columns extends TradeRows> = Readonly<
  Record<Exclude<keyof Columns, "length">, number>
>;

/** Turns what rows of every kind say into columns. */
export function tradeRowsOf(rows: readonly RowOf<TradeRows>[]): TradeRows {
  return {
    length: rows.length,
    cycle: wholeColumn(rows.map((row) => row.cycle)),
    retailer: wholeColumn(rows.map((row) => row.retailer)),
    sku: wholeColumn(rows.map((row) => row.sku)),
    line: wholeColumn(rows.map((row) => row.line)),
    area: wholeColumn(rows.map((row) => row.area)),
    priceClass: wholeColumn(rows.map((row) => row.priceClass)),
  };
}
