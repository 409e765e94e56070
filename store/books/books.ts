import path from "node:path";

import type { Kysely } from "kysely";
import pg from "pg";

import { askThrough, openPool, withClient, type Connection } from "./connect.ts";
import type { Database } from "./database.ts";
import { ownerName } from "./embedded/cluster.ts";
import { openEmbedded } from "./embedded/index.ts";
import { databaseCode, orFault } from "./faults.ts";
import { appRole, migrate, refusalOfRights } from "./migrate.ts";
import { refuse, type BooksRefusal } from "./refusals.ts";

/** The books, open. */
export interface Books {
  readonly ok: true;
  /** Bypasses row-level security: sign-in, migrations, backup. Everything else goes through `withEyes`. */
  readonly owner: Kysely<Database>;
  /** Sees nothing by itself: `withEyes` names the eyes of each transaction. */
  readonly app: Kysely<Database>;
  /** The owner's own way in, for libraries that keep their own connections (the job queue). */
  readonly connection: Connection;
  /** One sentence: where the books are, and why there. */
  readonly chosen: string;
  close(): Promise<void>;
}

/** Where the books are: embedded in a data folder, or on a server. */
export type BooksPlace =
  | { readonly dataFolder: string }
  | { readonly databaseUrl: string; readonly appUrl?: string };

/**
 * Opens the books: starts or takes the embedded server, or connects to the named one, and migrates.
 *
 * @returns the books, or the refusal that the person can act on
 * @throws Fault when the world fails in another way
 */
export function openBooks(where: BooksPlace): Promise<Books | BooksRefusal> {
  return orFault(() => ("databaseUrl" in where ? openRemote(where) : openHere(where.dataFolder)));
}

async function openHere(dataFolder: string): Promise<Books | BooksRefusal> {
  const server = await openEmbedded(path.join(dataFolder, "books"));
  if (!server.ok) return server;
  const app = { ...server.connection, user: appRole };
  await createDatabase(server.connection);
  const books = await openAt(server.connection, app, server.chosen);
  if (!books.ok) {
    await server.leave();
    return books;
  }
  const closed = { close: () => books.close().then(() => server.leave()) };
  return { ...books, ...closed };
}

async function openRemote(where: {
  databaseUrl: string;
  appUrl?: string;
}): Promise<Books | BooksRefusal> {
  const connection = { connectionString: where.databaseUrl };
  try {
    const app = { connectionString: where.appUrl ?? where.databaseUrl };
    const at = await withClient(connection, async (client) => `${client.host}:${client.port}`);
    return await openAt(connection, app, `Books are on the server ${at}.`);
  } catch (error) {
    if (databaseCode(error) === null || !(error instanceof Error)) throw error;
    return refuse("database-unreachable", { why: error.message });
  }
}

/** Opens a database that exists: migrates it and makes the two pools. */
export async function openAt(
  connection: Connection,
  app: Connection,
  chosen: string,
): Promise<Books | BooksRefusal> {
  const migrated = await withClient(connection, (client) => migrate(client));
  if (!migrated.ok) return migrated;
  const refusal = await withClient(app, (client) => refusalOfRole(client));
  return refusal ?? poolsAt(connection, app, chosen);
}

/** The role may be there, made by somebody else, and still not be ours to take. */
async function refusalOfRole(client: pg.Client): Promise<BooksRefusal | null> {
  try {
    await client.query(`set role ${appRole}`);
    return null;
  } catch (error) {
    return refusalOfRights(error);
  }
}

/** The two pools over a database that has been migrated. */
export function poolsAt(connection: Connection, app: Connection, chosen: string): Books {
  const asOwner = askThrough(openPool(connection, 6));
  const asApp = askThrough(openPool(app, 12));
  const close = async (): Promise<void> => {
    await Promise.all([asOwner.destroy(), asApp.destroy()]);
  };
  return { ok: true, owner: asOwner, app: asApp, connection, chosen, close };
}

async function createDatabase(connection: Connection): Promise<void> {
  await withClient({ ...connection, database: "postgres" }, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [
      ownerName,
    ]);
    if (rowCount !== 0) return;
    await client
      .query(`create database ${ownerName} template template0`)
      .catch((error: unknown) => {
        // another process was quicker
        if (!(error instanceof pg.DatabaseError) || !["42P04", "23505"].includes(error.code ?? ""))
          throw error;
      });
  });
}
