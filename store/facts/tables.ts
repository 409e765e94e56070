/** A column's name with its ClickHouse type. */
export type Column = readonly [name: string, type: string];

/** Whom a row of facts may be about: what the books keep a dated history of. */
export type FactSubject = "retailer" | "sku";

/** One table of facts: what is known about its subjects in one cycle. */
export interface FactTable {
  readonly name: "order_line" | "observation" | "warehouse_week";
  /** Whom a row is about; with the cycle they are its key. */
  readonly subjects: readonly FactSubject[];
  /** What a file or a person says. */
  readonly measures: readonly Column[];
  /** Where it comes from. */
  readonly origin: readonly Column[];
}

/** What the retailer was in that cycle. */
const retailerColumns: readonly Column[] = [
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
const skuColumns: readonly Column[] = [
  ["price_class", "UInt8"],
  ["brand", "LowCardinality(String)"],
  ["packs_per_carton", "UInt16"],
  ["category", "LowCardinality(String)"],
  ["wholesale_cny_cents_per_carton", "Int64"],
  ["guidance_cny_cents_per_carton", "Int64"],
  ["supply_state", "LowCardinality(String)"],
];

/** What each subject was in that cycle. */
export const subjectColumns: Readonly<Record<FactSubject, readonly Column[]>> = {
  retailer: retailerColumns,
  sku: skuColumns,
};

const ofImport: readonly Column[] = [
  ["import_id", "UInt32"],
  ["row_number", "UInt32"],
];

/**
 * Order lines: asked for, allowed, ordered, delivered. A cap of -1 says that the SKU was not rationed, an empty channel
 * that nobody wrote down how the order was placed.
 */
export const orderLine: FactTable = {
  name: "order_line",
  subjects: ["retailer", "sku"],
  measures: [
    ["requested_packs", "Int32"],
    ["cap_packs", "Int32"],
    ["ordered_packs", "Int32"],
    ["supplied_packs", "Int32"],
    ["amount_cny_cents", "Int64"],
    ["channel", "LowCardinality(String)"],
  ],
  origin: ofImport,
};

/** Observations: counted, sold, seen in the shop; -1 where nothing was recorded. */
export const observation: FactTable = {
  name: "observation",
  subjects: ["retailer", "sku"],
  measures: [
    ["stock_packs", "Int32"],
    ["sold_packs", "Int32"],
    ["price_cny_cents_per_carton", "Int32"],
    ["stock_out_days", "Int8"],
    ["method", "LowCardinality(String)"],
  ],
  origin: [...ofImport, ["outbox_id", "UInt64"]],
};

/** The wholesaler's own weeks: what the warehouse held, and what was planned to be placed; -1 where nothing was recorded. */
export const warehouseWeek: FactTable = {
  name: "warehouse_week",
  subjects: ["sku"],
  measures: [
    ["stock_packs", "Int32"],
    ["stock_out_days", "Int8"],
    ["ordering_days", "Int8"],
    ["planned_packs", "Int32"],
  ],
  origin: ofImport,
};

/** Every table of facts. */
export const factTables: readonly FactTable[] = [orderLine, observation, warehouseWeek];

function keyColumns({ subjects }: FactTable): readonly Column[] {
  return [["cycle", "Date"], ...subjects.map((subject): Column => [subject, "UInt32"])];
}

/** The columns that a file or the outbox fills; the rest is looked up as of the cycle. */
export function baseColumns(table: FactTable): readonly Column[] {
  return [...keyColumns(table), ...table.measures, ...table.origin];
}

/** All columns of a table. */
export function allColumns(table: FactTable): readonly Column[] {
  const asOf = table.subjects.flatMap((subject) => subjectColumns[subject]);
  return [...baseColumns(table), ...asOf];
}

/** The columns of a table's key, as SQL lists them. */
export function keyOf(table: FactTable): string {
  return listed(keyColumns(table));
}

/** The condition that two rows, by their aliases, have the same key. */
export function sameKey(table: FactTable, one: string, other: string): string {
  return keyColumns(table)
    .map(([name]) => `${one}.${name} = ${other}.${name}`)
    .join(" and ");
}

/** Column names as SQL lists them, each with a table's alias in front where one is given. */
export function listed(columns: readonly Column[], alias = ""): string {
  return columns.map(([name]) => (alias === "" ? name : `${alias}.${name}`)).join(", ");
}

/** Names alone. */
export function namesOf(columns: readonly Column[]): string[] {
  return columns.map(([name]) => name);
}
