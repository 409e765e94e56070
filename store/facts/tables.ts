/** A column's name with its ClickHouse type. */
export type Column = readonly [name: string, type: string];

/** One table of facts: what is known about one retailer, one SKU and one cycle. */
export interface FactTable {
  readonly name: "order_line" | "observation";
  /** What a file or a person says. */
  readonly measures: readonly Column[];
  /** Where it comes from. */
  readonly origin: readonly Column[];
}

const keyColumns: readonly Column[] = [
  ["cycle", "Date"],
  ["retailer", "UInt32"],
  ["sku", "UInt32"],
];

/** What the retailer was in that cycle. */
export const retailerColumns: readonly Column[] = [
  ["line", "UInt32"],
  ["area", "UInt32"],
  ["department", "UInt32"],
  ["business_type", "LowCardinality(String)"],
  ["market_type", "LowCardinality(String)"],
  ["trade_area", "LowCardinality(String)"],
  ["size_class", "LowCardinality(String)"],
  ["tier", "UInt8"],
  ["target", "UInt8"],
];

/** What the SKU was in that cycle; a guidance price of -1 says that there was none. */
export const skuColumns: readonly Column[] = [
  ["price_class", "UInt8"],
  ["brand", "LowCardinality(String)"],
  ["packs_per_carton", "UInt16"],
  ["category", "LowCardinality(String)"],
  ["wholesale_cny_cents_per_carton", "Int64"],
  ["guidance_cny_cents_per_carton", "Int64"],
  ["supply_state", "LowCardinality(String)"],
];

/**
 * Order lines: asked for, allowed, ordered, delivered. A cap of -1 says that the SKU was not rationed, an empty channel
 * that nobody wrote down how the order was placed.
 */
export const orderLine: FactTable = {
  name: "order_line",
  measures: [
    ["requested_packs", "Int32"],
    ["cap_packs", "Int32"],
    ["ordered_packs", "Int32"],
    ["supplied_packs", "Int32"],
    ["amount_cny_cents", "Int64"],
    ["channel", "LowCardinality(String)"],
  ],
  origin: [
    ["import_id", "UInt32"],
    ["row_number", "UInt32"],
  ],
};

/** Observations: counted, sold, seen in the shop; -1 where nothing was recorded. */
export const observation: FactTable = {
  name: "observation",
  measures: [
    ["stock_packs", "Int32"],
    ["sold_packs", "Int32"],
    ["price_cny_cents_per_carton", "Int32"],
    ["stock_out_days", "Int8"],
    ["method", "LowCardinality(String)"],
  ],
  origin: [
    ["import_id", "UInt32"],
    ["row_number", "UInt32"],
    ["outbox_id", "UInt64"],
  ],
};

/** Every table of facts. */
export const factTables: readonly FactTable[] = [orderLine, observation];

/** The columns that a file or the outbox fills; the rest is looked up as of the cycle. */
export function baseColumns(table: FactTable): readonly Column[] {
  return [...keyColumns, ...table.measures, ...table.origin];
}

/** All columns of a table. */
export function allColumns(table: FactTable): readonly Column[] {
  return [...baseColumns(table), ...retailerColumns, ...skuColumns];
}

/** Column names as SQL lists them, each with a table's alias in front where one is given. */
export function listed(columns: readonly Column[], alias = ""): string {
  return columns.map(([name]) => (alias === "" ? name : `${alias}.${name}`)).join(", ");
}

/** Names alone. */
export function namesOf(columns: readonly Column[]): string[] {
  return columns.map(([name]) => name);
}
