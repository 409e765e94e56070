import { Session } from "chdb";

/** One row of the facts; a column that a row leaves out is 0 or empty. */
export type FactsRecord = Readonly<Record<string, string | number>>;

/** The facts as they shall be. */
export interface FactsContent {
  readonly orderLines: readonly FactsRecord[];
  readonly observations?: readonly FactsRecord[];
  readonly warehouseWeeks?: readonly FactsRecord[];
}

/** The real engine, in memory, with a table of order lines, one of observations and one of the wholesaler's own weeks. */
export interface Engine {
  /** Replaces the tables' rows and asks. */
  readonly askOf: (content: FactsContent, sql: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => void;
}

const goods = `price_class UInt8, category LowCardinality(String), wholesale_cny_cents_per_carton Int64,
  guidance_cny_cents_per_carton Int64 default -1, supply_state LowCardinality(String)`;
const place = `cycle Date, retailer UInt32, sku UInt32, line UInt32, area UInt32, department UInt32, target UInt8,
  business_type LowCardinality(String), ${goods}`;

const tables = {
  order_line: `${place}, requested_packs Int32, cap_packs Int32, ordered_packs Int32, supplied_packs Int32,
    packs_per_carton UInt16, amount_cny_cents Int64, channel LowCardinality(String), import_id UInt32`,
  observation: `${place}, stock_packs Int32, sold_packs Int32, price_cny_cents_per_carton Int32, stock_out_days Int8, import_id UInt32`,
  warehouse_week: `cycle Date, sku UInt32, ${goods}, packs_per_carton UInt16, stock_packs Int32, stock_out_days Int8,
    ordering_days Int8, planned_packs Int32`,
};

/** Opens the engine inside this process. */
export async function openEngine(): Promise<Engine> {
  const session = new Session();
  for (const [table, columns] of Object.entries(tables))
    await session.queryAsync(
      `create table ${table} (${columns}) engine MergeTree order by (sku, cycle)`,
    );
  const fill = async (table: string, rows: readonly FactsRecord[]): Promise<void> => {
    await session.queryAsync(`truncate table ${table}`);
    if (rows.length > 0) await session.insert({ table, values: rows.map((row) => ({ ...row })) });
  };
  return {
    askOf: async ({ orderLines, observations = [], warehouseWeeks = [] }, sql) => {
      await fill("order_line", orderLines);
      await fill("observation", observations);
      await fill("warehouse_week", warehouseWeeks);
      const answer = await session.queryAsync(sql, { format: "JSONCompact" });
      const { meta, data } = answer.json<CompactAnswer>();
      return data.map((row) => Object.fromEntries(row.map((cell, at) => [meta[at]?.name, cell])));
    },
    close: () => session.close(),
  };
}

interface CompactAnswer {
  readonly meta: readonly { readonly name: string }[];
  readonly data: readonly (readonly unknown[])[];
}
