import { CamelCasePlugin, Kysely, PostgresDialect, type LogEvent } from "kysely";
import pg from "pg";

import type { Database } from "./database.ts";
import { rememberStatement } from "./faults.ts";
import { readSpan } from "./spans.ts";

/** How to reach one database of one server: what `pg` calls a client's configuration. */
export type Connection = Readonly<pg.ClientConfig>;

const dateOf: (text: string) => Date = pg.types.getTypeParser(
  pg.types.builtins.TIMESTAMPTZ,
  "text",
);
const readMoment = (text: string): string => dateOf(text).toISOString();

const readers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.DATE, String],
  [pg.types.builtins.TIMESTAMPTZ, readMoment],
  [3912, readSpan],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => readers.get(oid) ?? pg.types.getTypeParser(oid, format),
};

/** Opens a pool; a connection that the server drops between two queries does not end the program. */
export function openPool(connection: Connection, connections: number): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max: connections,
    types,
    connectionTimeoutMillis: 10_000,
  });
  pool.on("error", () => undefined);
  // a connection in use speaks of its end to itself only; the next query on it fails, and that is the fault
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** Speaks Kysely over a pool, with camelCase names and JSON left as it was stored. */
export function askThrough(pool: pg.Pool): Kysely<Database> {
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: (event: LogEvent) => {
      if (event.level === "error") rememberStatement(event.error, event.query.sql);
    },
  });
}

/** Runs work on one connection of its own and closes it. */
export async function withClient<Result>(
  connection: Connection,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...connection, types });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
