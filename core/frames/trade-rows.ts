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
  /** The county department above the line; 0 where there is none. */
  readonly department: WholeColumn<"department">;
  /** 1 where the retailer was one of those that precision SKUs are meant for. */
  readonly target: WholeColumn<"target">;
  /** Its business type, by its place among `businessTypes` counted from 1; 0 where it is not known. */
  readonly businessType: WholeColumn<"business-type">;
  readonly priceClass: WholeColumn<"price-class">;
}

/** What a row may leave out, because few questions read it. */
type MayBeLeftOut =
  | "department"
  | "target"
  | "businessType"
  | "channel"
  | "guidanceCnyCentsPerCarton"
  | "wholesaleCnyCentsPerCarton";

/** One row of such columns: how examples and readers of small files hold it. */
export type RowOf<Columns extends TradeRows> = Readonly<
  Record<Exclude<keyof Columns, "length" | MayBeLeftOut>, number> &
    Partial<Record<Extract<keyof Columns, MayBeLeftOut>, number>>
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
    department: wholeColumn(rows.map((row) => row.department ?? 0)),
    target: wholeColumn(rows.map((row) => row.target ?? 0)),
    businessType: wholeColumn(rows.map((row) => row.businessType ?? 0)),
    priceClass: wholeColumn(rows.map((row) => row.priceClass)),
  };
}
