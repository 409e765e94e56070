import pg from "pg";

import { databaseCode } from "./faults.ts";
import { migrations } from "./migrations/index.ts";
import { refuse, type BooksRefusal } from "./refusals.ts";

/** The schema version that this program writes. */
export const schemaVersion = migrations.length;

/** The role that row-level security binds: the application's work is done in it. */
export const appRole = "dongxiao_app";

const migrationLock = 7_300_002;
const oldestServer = 15;
const remedy =
  "create role dongxiao_app login; grant dongxiao_app to <user>; " +
  "create extension btree_gist; create extension ltree; create extension pg_trgm;";

/** From which version to which the schema was brought. */
export interface Migrated {
  readonly ok: true;
  readonly from: number;
  readonly to: number;
}

/** Brings a database to a schema version, in one transaction and one process at a time. */
export async function migrate(
  client: pg.Client,
  upTo: number = schemaVersion,
): Promise<Migrated | BooksRefusal> {
  await client.query("begin");
  try {
    const outcome = await migrateWithin(client, upTo);
    await client.query(outcome.ok ? "commit" : "rollback");
    return outcome;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    return refusalOfRights(error);
  }
}

/** Turns the database's "not permitted" into a refusal; anything else goes on. */
export function refusalOfRights(error: unknown): BooksRefusal {
  if (databaseCode(error) !== "42501" || !(error instanceof Error)) throw error;
  return refuse("database-rights-missing", { why: error.message, remedy });
}

/** The same inside a transaction that the caller began. */
export async function migrateWithin(
  client: pg.Client,
  upTo: number,
): Promise<Migrated | BooksRefusal> {
  const found = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int / 10000 as version, pg_advisory_xact_lock($1)",
    [migrationLock],
  );
  const server = found.rows[0]?.version ?? 0;
  if (server < oldestServer) return refuse("database-too-old", { found: server });
  const from = await versionOf(client);
  if (from > schemaVersion)
    return refuse("data-format-newer", { found: from, known: schemaVersion });
  for (let version = from + 1; version <= upTo; version += 1) {
    await client.query(migrations[version - 1] ?? "");
    await client.query("insert into schema_version (version) values ($1)", [version]);
  }
  return { ok: true, from, to: Math.max(from, upTo) };
}

async function versionOf(client: pg.Client): Promise<number> {
  await client.query(`set local client_min_messages = warning;
    create table if not exists schema_version (
      version integer primary key,
      made_at timestamptz not null default now()
    )`);
  const { rows } = await client.query<{ version: number }>(
    "select coalesce(max(version), 0) as version from schema_version",
  );
  return rows[0]?.version ?? 0;
}
