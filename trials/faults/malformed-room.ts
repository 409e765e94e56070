import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { ImportBatch } from "@dongxiao/store/books";
import { freshBooks, plantSmallCity } from "@dongxiao/store/books/testing";
import { factTables, openTestFacts } from "@dongxiao/store/facts";
import {
  applyImport,
  beginImport,
  checkImport,
  firstBadCells,
  type ImportRoom,
  type NamedBadCell,
  readNotes,
} from "@dongxiao/store/imports";

import type { MalformedFile } from "./malformed-file.ts";

/** What came of one file. */
export interface Outcome {
  readonly batch: ImportBatch;
  readonly cells: readonly NamedBadCell[];
  /** The headers that the check found; none in a refused file. */
  readonly headers: readonly string[];
  /** Why all-or-nothing did not apply it; null when it had no refused row. */
  readonly refusedToApply: string | null;
  readonly milliseconds: number;
  /** How much the largest resident set of the process grew. */
  readonly grownMegabytes: number;
}

/** A small city to which malformed files are sent. */
export interface MalformedRoom {
  readonly room: ImportRoom;
  send(file: MalformedFile): Promise<Outcome>;
  /** How much stands in every table that an import may write, and how many rows of an import are staged. */
  held(): Promise<Record<string, number>>;
  staged(importId: number): Promise<number>;
  close(): Promise<void>;
}

const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

async function sendFile(room: ImportRoom, file: MalformedFile): Promise<Outcome> {
  const { kind, fileName, sheet = null } = file;
  const source = path.join(room.folder, "sent");
  writeFileSync(source, file.bytes());
  const [begun, before] = [performance.now(), peakMegabytes()];
  const options = { allOrNothing: true, sheet, validFrom: "2021-01-04", today: "2021-12-01" };
  const id = await beginImport(room, { kind, path: source, fileName, options, startedBy: null });
  const batch = await checkImport(room, id);
  if ("ok" in batch) throw new Error(`${file.name}: ${batch.code}`);
  const milliseconds = performance.now() - begun;
  const grownMegabytes = peakMegabytes() - before;
  const hasRefused = (batch.counts["refused"] ?? 0) > 0;
  const applied = hasRefused ? await applyImport(room, id) : null;
  const refusedToApply = applied !== null && "ok" in applied ? applied.code : null;
  const cells = await firstBadCells(room.folder, id, 100);
  const headers = readNotes(room.folder, id)?.headers ?? [];
  return { batch, cells, headers, refusedToApply, milliseconds, grownMegabytes };
}

/** Opens a small city with memories of its own. */
export async function openMalformedRoom(): Promise<MalformedRoom> {
  const books = await freshBooks();
  await plantSmallCity(books);
  const opened = await openTestFacts();
  const { facts } = opened;
  const folder = mkdtempSync(path.join(tmpdir(), "dongxiao-malformed-"));
  const room = { books, facts, folder };
  const countOf = async (table: string, where = "1"): Promise<number> => {
    const [row] = await facts.ask<{ n: number }>(
      `select count() as n from ${table} where ${where}`,
    );
    return row?.n ?? 0;
  };
  const sumOf = async (count: (table: string) => Promise<number>): Promise<number> => {
    const counts = await Promise.all(factTables.map(({ name }) => count(name)));
    return counts.reduce((sum, one) => sum + one, 0);
  };
  return {
    room,
    send: (file) => sendFile(room, file),
    staged: (importId) => sumOf((table) => countOf(`staging_${table}`, `import_id = ${importId}`)),
    held: async () => {
      const retailers = await books.owner.selectFrom("retailerSpan").select("id").execute();
      const skus = await books.owner.selectFrom("skuSpan").select("id").execute();
      return {
        retailers: retailers.length,
        skus: skus.length,
        orders: await countOf("order_line"),
        observations: await countOf("observation"),
        warehouseWeeks: await countOf("warehouse_week"),
        halfStaged: await sumOf((table) => countOf(`staging_${table}_next`)),
      };
    },
    close: async () => {
      await opened.remove();
      await books.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
