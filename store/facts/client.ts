import type { ClickHouseClient, ClickHouseSettings } from "@clickhouse/client";
import { orFactsFault } from "./engine-faults.ts";
import type { Bound, Bounds, Columns } from "./facts.ts";

/** What every statement runs under: bounded memory, spilling to disk, numbers as numbers. */
export const engineSettings: ClickHouseSettings = {
  max_threads: 2,
  max_insert_threads: "1",
  max_memory_usage: "700000000",
  max_bytes_before_external_group_by: "250000000",
  max_bytes_before_external_sort: "250000000",
  max_bytes_ratio_before_external_group_by: 0,
  max_bytes_ratio_before_external_sort: 0,
  output_format_json_quote_64bit_integers: 0,
  mutations_sync: "1",
};

const mutable = (bound: Bound): unknown => (Array.isArray(bound) ? [...bound] : bound);

const paramsOf = (bounds: Bounds): Record<string, unknown> =>
  Object.fromEntries(Object.entries(bounds).map(([name, bound]) => [name, mutable(bound)]));

/** Asks one client and reads every row. */
export function askClient<Row>(
  client: ClickHouseClient,
  sql: string,
  bounds: Bounds,
): Promise<Row[]> {
  return orFactsFault(sql, async () => {
    const answer = await client.query({
      query: sql,
      query_params: paramsOf(bounds),
      format: "JSONEachRow",
    });
    return answer.json<Row>();
  });
}

/** Asks one client and reads the answer by columns. */
export function askClientColumns(client: ClickHouseClient, sql: string): Promise<Columns> {
  return orFactsFault(sql, async () => {
    const answer = await client.query({ query: sql, format: "JSONColumnsWithMetadata" });
    return (await answer.json<unknown>()).data as unknown as Columns;
  });
}

/** Runs one statement on one client. */
export function tellClient(client: ClickHouseClient, sql: string, bounds: Bounds): Promise<void> {
  return orFactsFault(sql, async () => {
    await client.command({ query: sql, query_params: paramsOf(bounds) });
  });
}
