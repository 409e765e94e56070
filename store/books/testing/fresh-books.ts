import { createHash } from "node:crypto";

import type pg from "pg";

import { poolsAt, type Books } from "../books.ts";
import { withClient, type Connection } from "../connect.ts";
import { migrate, schemaVersion } from "../migrate.ts";
import { migrations } from "../migrations/index.ts";
import { openTestServer, type TestServer } from "./server.ts";

const templateLock = 7_300_003;
const mark = createHash("sha256").update(migrations.join("")).digest("hex").slice(0, 12);
const template = `dongxiao_template_${mark}`;

let opened = 0;

/** A database of its own, migrated and empty; closing it drops it. Milliseconds, after the run's first. */
export async function freshBooks(): Promise<Books> {
  const server = await openTestServer();
  const name = await copyTemplate(server);
  return booksOn(server, name);
}

/** An empty database at an older version (0 = nothing), for tests of migrations and backups. */
export async function freshDatabase(
  version: number,
): Promise<{ connection: Connection; close: () => Promise<void> }> {
  const server = await openTestServer();
  const name = nextName();
  await administer(server, (client) => client.query(`create database ${name} template template0`));
  const connection = server.connectionTo(name);
  if (version > 0) await withClient(connection, (client) => migrate(client, version));
  return { connection, close: () => drop(server, name) };
}

function nextName(): string {
  opened += 1;
  return `dongxiao_test_${process.pid}_${opened}`;
}

function booksOn(server: TestServer, name: string): Books {
  const connection = server.connectionTo(name);
  const books = poolsAt(connection, connection, "a test's own database");
  return { ...books, close: () => books.close().then(() => drop(server, name)) };
}

async function drop(server: TestServer, name: string): Promise<void> {
  await administer(server, (client) => client.query(`drop database ${name} with (force)`));
  await server.leave();
}

function administer<Result>(
  server: TestServer,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  return withClient(server.connectionTo(null), work);
}

async function copyTemplate(server: TestServer): Promise<string> {
  const name = nextName();
  await administer(server, async (client) => {
    await client.query("select pg_advisory_lock($1)", [templateLock]);
    await ensureTemplate(server, client);
    await client.query("select pg_advisory_unlock($1)", [templateLock]);
    await client.query(`create database ${name} template ${template}`);
  });
  return name;
}

/** Built under another name first: a template that exists is whole. */
async function ensureTemplate(server: TestServer, client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("select from pg_database where datname = $1", [template]);
  if (rowCount !== 0) return;
  const half = `${template}_half`;
  await client.query(`drop database if exists ${half}`);
  await client.query(`create database ${half} template template0`);
  const migrated = await withClient(server.connectionTo(half), (inner) => migrate(inner));
  if (!migrated.ok || migrated.to !== schemaVersion)
    throw new Error(`the template does not migrate: ${JSON.stringify(migrated)}`);
  await client.query(`alter database ${half} rename to ${template}`);
}
