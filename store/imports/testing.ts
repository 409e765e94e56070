import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { assert } from "@dongxiao/core/units";

import type { ImportBatch, ImportKind } from "../books/index.ts";
import { freshBooks, plantSmallCity, type SmallCity } from "../books/testing/index.ts";
import { openTestFacts } from "../facts/index.ts";
import { applyImport } from "./apply.ts";
import type { ImportOptions } from "./batch.ts";
import { beginImport, checkImport } from "./imports.ts";
import { firstBadCells } from "./notes.ts";
import type { ImportRoom, Watch } from "./room.ts";

/** A small city with empty facts, and files written on the spot. */
export interface TestRoom {
  readonly room: ImportRoom;
  readonly city: SmallCity;
  /** Begins an import of a file with this text. */
  begin(kind: ImportKind, text: string | Buffer, options?: Partial<ImportOptions>): Promise<number>;
  check(
    kind: ImportKind,
    text: string | Buffer,
    options?: Partial<ImportOptions>,
  ): Promise<ImportBatch>;
  apply(kind: ImportKind, text: string, watch?: Watch): Promise<ImportBatch>;
  /** The bad cells of an import: row, header, code. */
  bad(id: number): Promise<[number, string, string][]>;
  /** Every order line, by cycle, SKU and retailer. */
  lines(): Promise<Record<string, unknown>[]>;
  remove(): Promise<void>;
}

/** An answer that must not be a refusal. */
export function taken(answer: ImportBatch | { ok: false }): ImportBatch {
  assert(!("ok" in answer), JSON.stringify(answer));
  return answer;
}

/** Opens a small city for the imports of a test file. */
export async function openTestRoom(): Promise<TestRoom> {
  const books = await freshBooks();
  const city = await plantSmallCity(books);
  const test = await openTestFacts();
  const { facts } = test;
  const folder = mkdtempSync(path.join(tmpdir(), "dongxiao-imports-"));
  const room = { books, facts, folder };
  const begin: TestRoom["begin"] = (kind, text, options = {}) => {
    const source = path.join(folder, "sent");
    writeFileSync(source, text);
    return beginImport(room, {
      kind,
      path: source,
      fileName: `${kind}.csv`,
      options: {
        allOrNothing: false,
        sheet: null,
        validFrom: "2021-01-04",
        today: "2021-12-01",
        ...options,
      },
      startedBy: null,
    });
  };
  const check: TestRoom["check"] = async (...sent) =>
    taken(await checkImport(room, await begin(...sent)));
  return {
    room,
    city,
    begin,
    check,
    apply: async (kind, text, watch) => {
      const { id } = await check(kind, text);
      return taken(await applyImport(room, id, watch));
    },
    bad: async (id) =>
      (await firstBadCells(folder, id, 100)).map(({ row, header, code }) => [row, header, code]),
    lines: () =>
      facts.ask(`select cycle, retailer, sku, requested_packs, cap_packs, ordered_packs,
        supplied_packs, amount_cny_cents, tier, import_id
        from order_line order by cycle, sku, retailer`),
    remove: async () => {
      await test.remove();
      await books.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
