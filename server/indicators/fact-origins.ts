import type { DrillRow } from "@dongxiao/contract";
import type { Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** One row of a table of facts, as the engine gives it. */
export type Fact = Readonly<Record<string, string | number>>;

/** The tables that rows are opened from. */
export type FactSource = keyof typeof measures;

/** A row that was found, and where. */
export interface FoundFact {
  readonly source: FactSource;
  readonly fact: Fact;
}

const keys = {
  orderLines: ["cycle", "retailer", "sku"],
  observations: ["cycle", "retailer", "sku"],
  warehouse: ["cycle", "sku"],
} as const;
const measures = {
  orderLines: [
    "requested_packs",
    "cap_packs",
    "ordered_packs",
    "supplied_packs",
    "amount_cny_cents",
    "packs_per_carton",
  ],
  observations: ["stock_packs", "sold_packs", "price_cny_cents_per_carton", "stock_out_days"],
  warehouse: ["stock_packs", "stock_out_days", "ordering_days", "planned_packs"],
} as const;
const origins = {
  orderLines: ["import_id", "row_number"],
  observations: ["import_id", "row_number", "outbox_id", "method"],
  warehouse: ["import_id", "row_number"],
} as const;
const shownAs = {
  orderLines: "order-line",
  observations: "observation",
  warehouse: "warehouse-week",
} as const;

/** Every table that rows are opened from. */
export const factSources = ["orderLines", "observations", "warehouse"] as const;

/** The columns that a row of a table is shown with. */
export function shownColumns(source: FactSource): readonly string[] {
  return [...keys[source], ...measures[source], ...origins[source]];
}

/** Rows as they cross the wire: named, with what was recorded and where it came from. */
export async function shownFacts(
  trx: Trx,
  found: readonly FoundFact[],
): Promise<readonly Omit<DrillRow, "adds">[]> {
  const named = await namesIn(
    trx,
    found.map(({ fact }) => fact),
  );
  return found.map(({ source, fact }) => ({
    source: shownAs[source],
    cycle: String(fact["cycle"]),
    retailer: named.retailers.get(Number(fact["retailer"])) ?? null,
    sku: named.skus.get(Number(fact["sku"]))?.code ?? "",
    skuName: named.skus.get(Number(fact["sku"]))?.name ?? "",
    values: Object.fromEntries(
      measures[source].map((column) => [column, recorded(column, fact[column])]),
    ),
    origin: named.originOf(fact),
  }));
}

/** -1 says that nothing was recorded, or that nothing was rationed. */
function recorded(column: string, value: string | number | undefined): string | number | null {
  return value === undefined || (value === -1 && column !== "amount_cny_cents") ? null : value;
}

interface Names {
  readonly retailers: ReadonlyMap<number, string>;
  readonly skus: ReadonlyMap<number, { readonly code: string; readonly name: string }>;
  readonly originOf: (fact: Fact) => DrillRow["origin"];
}

async function namesIn(trx: Trx, facts: readonly Fact[]): Promise<Names> {
  const idsIn = (column: string): number[] => [
    ...new Set(facts.map((fact) => Number(fact[column] ?? 0))),
  ];
  const retailers = await sql<{ id: number; code: string }>`
    select id, licence_code as code from retailer where id = any(${idsIn("retailer")})`.execute(
    trx,
  );
  const skus = await sql<{ id: number; code: string; name: string }>`
    select distinct on (k.id) k.id, k.code, s.name from sku k join sku_span s on s.sku_id = k.id
    where k.id = any(${idsIn("sku")}) order by k.id, lower(s.during) desc`.execute(trx);
  const imports = await sql<{ id: number; file: string; at: string; by: string | null }>`
    select b.id, b.file_name as file, b.started_at as at, p.name as by
    from import_batch b left join person p on p.id = b.started_by
    where b.id = any(${idsIn("import_id")})`.execute(trx);
  const counts = facts.filter((fact) => Number(fact["outbox_id"] ?? 0) > 0);
  const records = await recordsOf(trx, counts);
  const files = new Map(imports.rows.map((row) => [row.id, row]));
  return {
    retailers: new Map(retailers.rows.map(({ id, code }) => [id, code])),
    skus: new Map(skus.rows.map((row) => [row.id, row])),
    originOf: (fact) => {
      const record = records.get(keyOf(fact));
      if (record !== undefined && Number(fact["outbox_id"] ?? 0) > 0)
        return { ...nowhere, ...record, method: String(fact["method"] ?? "") };
      const file = files.get(Number(fact["import_id"]));
      if (file === undefined) return nowhere;
      return {
        importId: file.id,
        fileName: file.file,
        rowNumber: Number(fact["row_number"]),
        recordedBy: file.by,
        recordedAt: file.at,
        method: fact["method"] === undefined ? null : String(fact["method"]),
      };
    },
  };
}

const nowhere: DrillRow["origin"] = {
  importId: null,
  fileName: null,
  rowNumber: null,
  recordedBy: null,
  recordedAt: null,
  method: null,
};

const keyOf = (fact: Fact): string => `${fact["cycle"]} ${fact["retailer"]} ${fact["sku"]}`;

/** Who counted what was recorded in the shop, by cycle, retailer and SKU; the newest record counts. */
async function recordsOf(
  trx: Trx,
  counts: readonly Fact[],
): Promise<ReadonlyMap<string, { recordedBy: string | null; recordedAt: string }>> {
  if (counts.length === 0) return new Map();
  const idsOf = (column: string): number[] => counts.map((fact) => Number(fact[column]));
  const { rows } = await sql<{
    cycle: string;
    retailer: number;
    sku: number;
    by: string | null;
    at: string;
  }>`
    select o.cycle::text as cycle, o.retailer_id as retailer, o.sku_id as sku, p.name as by, o.recorded_at as at
    from observation o left join person p on p.id = o.recorded_by
    where o.retailer_id = any(${idsOf("retailer")}) and o.sku_id = any(${idsOf("sku")})
    order by o.id`.execute(trx);
  return new Map(
    rows.map(({ by, at, ...row }) => [keyOf(row), { recordedBy: by, recordedAt: at }]),
  );
}
