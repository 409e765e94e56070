import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ClickHouseLogLevel, createClient } from "@clickhouse/client";
import { askClient, askClientColumns, engineSettings, tellClient } from "./client.ts";
import { orFactsFault } from "./engine-faults.ts";
import type { Facts } from "./facts.ts";

/** Opens a ClickHouse server or cluster; its database is the one that the address names. */
export function openServer(url: string): Facts {
  const client = createClient({
    url,
    clickhouse_settings: engineSettings,
    request_timeout: 600_000,
    // thousands of bound keys do not fit in an address
    use_multipart_params_auto: true,
    log: { level: ClickHouseLogLevel.OFF },
  });
  return {
    place: "server",
    ask: (sql, bounds = {}) => askClient(client, sql, bounds),
    askColumns: (sql) => askClientColumns(client, sql),
    tell: (sql, bounds = {}) => tellClient(client, sql, bounds),
    load: (table, columns, rows) =>
      orFactsFault(`insert into ${table}`, async () => {
        const [first, ...others] = columns;
        if (first === undefined) return;
        await client.insert({
          table,
          columns: [first, ...others],
          values: Readable.from([rows], { objectMode: false }),
          format: "TabSeparated",
        });
      }),
    loadBlock: (table, columns, block) => {
      const query = `insert into ${table} (${columns.join(", ")}) format Native`;
      return orFactsFault(query, async () => {
        const values = Readable.from([block], { objectMode: false });
        const { stream } = await client.exec({ query, values });
        stream.resume();
        await finished(stream);
      });
    },
    close: () => client.close(),
  };
}
