import { Session } from "chdb";

/** One row of `order_line`, as the facts hold it. */
export interface FactsLine {
  readonly cycle: string;
  readonly retailer: number;
  readonly sku: number;
  readonly line: number;
  readonly area: number;
  readonly business_type: string;
  readonly price_class: number;
  readonly requested_packs: number;
  readonly cap_packs: number;
  readonly ordered_packs: number;
  readonly supplied_packs: number;
  readonly packs_per_carton: number;
  readonly amount_cny_cents: number;
}

/** The real engine, in memory, with one table of order lines. */
export interface Engine {
  /** Replaces the table's rows and asks. */
  readonly askOf: (rows: readonly FactsLine[], sql: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => void;
}

/** Opens the engine inside this process. */
export async function openEngine(): Promise<Engine> {
  const session = new Session();
  await session.queryAsync(
    `create table order_line (
      cycle Date, retailer UInt32, sku UInt32, line UInt32, area UInt32,
      business_type LowCardinality(String), price_class UInt8,
      requested_packs Int32, cap_packs Int32, ordered_packs Int32, supplied_packs Int32,
      packs_per_carton UInt16, amount_cny_cents Int64
    ) engine MergeTree order by (sku, cycle, retailer)`,
  );
  return {
    askOf: async (rows, sql) => {
      await session.queryAsync("truncate table order_line");
      if (rows.length > 0)
        await session.insert({ table: "order_line", values: rows.map((row) => ({ ...row })) });
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
