import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";

import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

import type { Books } from "../books.ts";
import { withClient } from "../connect.ts";
import { orFault } from "../faults.ts";
import { migrateWithin, schemaVersion } from "../migrate.ts";
import { refuse, type BooksRefusal } from "../refusals.ts";
import { readManifest, tableFile, type BooksManifest } from "./manifest.ts";
import { copyTarget, emptySchema, tablesInOrder } from "./schema.ts";

/**
 * Puts a backup into empty books, in one transaction: all of it or nothing. A backup of an older schema is
 * loaded into that schema and migrated.
 *
 * @returns what was restored, or why not
 */
export async function restoreBooks(
  books: Books,
  folder: string,
): Promise<BooksManifest | BooksRefusal> {
  const manifest = readManifest(folder);
  if (manifest === null) return refuse("backup-unreadable", { folder, why: "manifest.json" });
  if (manifest.schemaVersion > schemaVersion)
    return refuse("data-format-newer", { found: manifest.schemaVersion, known: schemaVersion });
  const damaged = await damagedTable(manifest, folder);
  if (damaged !== null) return refuse("backup-unreadable", { folder, why: `${damaged}.copy` });
  return orFault(() =>
    withClient(books.connection, async (client) => {
      await client.query("begin");
      const refusal = await load(client, manifest, folder);
      await client.query(refusal === null ? "commit" : "rollback");
      return refusal ?? manifest;
    }),
  );
}

async function damagedTable(manifest: BooksManifest, folder: string): Promise<string | null> {
  for (const { name, sha256 } of manifest.tables) {
    const hash = createHash("sha256");
    const whole = await pipeline(createReadStream(tableFile(folder, name)), hash).then(
      () => hash.digest("hex") === sha256,
      () => false,
    );
    if (!whole) return name;
  }
  return null;
}

async function load(
  client: pg.Client,
  manifest: BooksManifest,
  folder: string,
): Promise<BooksRefusal | null> {
  for (const { name } of await tablesInOrder(client)) {
    const { rowCount } = await client.query(`select from "${name}" limit 1`);
    if (rowCount !== 0) return refuse("books-not-empty", { table: name });
  }
  if (manifest.schemaVersion !== schemaVersion) {
    await client.query(emptySchema);
    const migrated = await migrateWithin(client, manifest.schemaVersion);
    if (!migrated.ok) return migrated;
  }
  for (const table of manifest.tables) {
    const target = client.query(copyFrom(`copy ${copyTarget(table)} from stdin`));
    await pipeline(createReadStream(tableFile(folder, table.name)), target);
  }
  for (const [sequence, last] of Object.entries(manifest.sequences))
    await client.query("select setval($1::regclass, $2)", [`public.${sequence}`, last]);
  const migrated = await migrateWithin(client, schemaVersion);
  return migrated.ok ? null : migrated;
}
