import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";

import { Fault } from "../../fault/index.ts";
import { makeFolder } from "../../folders/index.ts";
import type { Books } from "../books.ts";
import { withClient } from "../connect.ts";
import { orFault } from "../faults.ts";
import {
  booksFolder,
  manifestFile,
  tableFile,
  type BooksManifest,
  type SavedTable,
} from "./manifest.ts";
import { copyTarget, sequencesOf, tablesInOrder, type TableShape } from "./schema.ts";

/**
 * Saves the books as they are at one moment, while others go on writing.
 *
 * @param folder the backup's folder; the books' part goes into `books/` inside it
 * @throws Fault when the database or the disk fails; what was written so far has no manifest then
 */
export function backupBooks(
  books: Books,
  folder: string,
  signal?: AbortSignal,
): Promise<BooksManifest> {
  return orFault(() =>
    withClient(books.connection, async (client) => {
      makeFolder(booksFolder(folder), 0o700);
      await client.query("begin isolation level repeatable read read only");
      const schemaVersion = await versionOf(client);
      const tables: SavedTable[] = [];
      for (const shape of await tablesInOrder(client))
        tables.push(await saveTable(client, shape, folder, signal));
      await client.query("commit");
      const sequences = await sequencesOf(client);
      const manifest: BooksManifest = { format: 1, schemaVersion, tables, sequences };
      await writeSynced(manifestFile(folder), `${JSON.stringify(manifest, null, 2)}\n`);
      return manifest;
    }),
  );
}

async function versionOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    "select max(version) as version from schema_version",
  );
  return rows[0]?.version ?? 0;
}

async function saveTable(
  client: pg.Client,
  shape: TableShape,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<SavedTable> {
  const hash = createHash("sha256");
  const source = client.query(copyTo(`copy ${copyTarget(shape)} to stdout`));
  const file = createWriteStream(tableFile(folder, shape.name), { mode: 0o600, flush: true });
  const hashed = async function* (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      hash.update(piece);
      yield piece;
    }
  };
  try {
    await pipeline(source, hashed, file, signal === undefined ? {} : { signal });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Fault(`table ${shape.name} could not be saved`, { cause: error });
  }
  return { ...shape, rows: source.rowCount, sha256: hash.digest("hex") };
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, "w", 0o600);
  await handle.writeFile(text);
  await handle.sync();
  await handle.close();
}
