import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";

import { poolsAt, type Books } from "../books.ts";
import { withClient } from "../connect.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { schemaVersion } from "../migrate.ts";
import { audit } from "../records/audit.ts";
import { forgetMessages, waitingMessages } from "../records/messages.ts";
import { changeRetailer } from "../retailers/change-retailers.ts";
import {
  freshBooks,
  freshDatabase,
  keyOf,
  plantSmallCity,
  type SmallCity,
} from "../testing/index.ts";
import { backupBooks } from "./backup.ts";
import { manifestFile, tableFile } from "./manifest.ts";
import { restoreBooks } from "./restore.ts";
import { tablesInOrder } from "./schema.ts";

let books: Books;
let city: SmallCity;
let folder: string;
beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
  folder = mkdtempSync(path.join(tmpdir(), "dongxiao-backup-"));
});
afterAll(async () => {
  await books.close();
  rmSync(folder, { recursive: true });
});

/** One hash over every row of every table. */
function fingerprint(of: Books): Promise<Record<string, string>> {
  return withClient(of.connection, async (client) => {
    const prints: Record<string, string> = {};
    for (const { name } of await tablesInOrder(client)) {
      const { rows } = await client.query<{ print: string }>(
        `select md5(coalesce(string_agg(t::text, e'\\n' order by t::text), '')) as print from "${name}" t`,
      );
      prints[name] = rows[0]?.print ?? "";
    }
    return prints;
  });
}

it("restores into empty books what a backup saved, and goes on with new numbers", async () => {
  await withEyes(books, systemEyes, async (trx) => {
    const text = "制表符\t换行\n反斜杠\\ 空\\N";
    const entry = { personId: null, action: "note", subjectKind: "house", subjectId: "1" };
    await audit(trx, { ...entry, after: { text }, reason: text });
    // the newest message is delivered and forgotten: its number must not be given again
    const waiting = await waitingMessages(trx, 1000);
    await forgetMessages(
      trx,
      waiting.slice(-1).map(({ id }) => id),
    );
  });
  const saved = path.join(folder, "whole");
  const manifest = await backupBooks(books, saved);
  expect(manifest.tables.find(({ name }) => name === "retailer")?.rows).toBe(8);
  const copy = await freshBooks();
  expect(await restoreBooks(copy, saved)).toEqual(manifest);
  expect(await fingerprint(copy)).toEqual(await fingerprint(books));
  const next = (of: Books) =>
    sql<{ n: number }>`select nextval('outbox_id_seq') as n`.execute(of.owner);
  expect((await next(copy)).rows).toEqual((await next(books)).rows);
  await copy.close();
});

it("saves one moment while others write", async () => {
  const id = keyOf(city.retailers, "east-1-a");
  const write = (tier: number) =>
    withEyes(books, systemEyes, async (trx) => {
      await changeRetailer(trx, id, "2021-01-04", { tier });
      const subject = { subjectKind: "retailer", subjectId: String(id) };
      await audit(trx, { personId: null, action: "tier", ...subject, after: { tier } });
    });
  await write(1);
  const stop = new AbortController();
  const writing = (async () => {
    for (let tier = 2; !stop.signal.aborted; tier = (tier + 1) % 30) await write(tier);
  })();
  const saved = path.join(folder, "moving");
  await backupBooks(books, saved);
  stop.abort();
  await writing;
  const copy = await freshBooks();
  await restoreBooks(copy, saved);
  // span and audit entry are written in one transaction: whatever the moment, they agree
  const { rows } = await sql`select s.tier = (a.after->>'tier')::int as agree
    from retailer_span s, (select after from audit where action = 'tier' order by id desc limit 1) a
    where s.retailer_id = ${id} and upper_inf(s.during)`.execute(copy.owner);
  expect(rows).toEqual([{ agree: true }]);
  await copy.close();
});

it("loads a backup of an older schema and migrates it", async () => {
  const older = await freshDatabase(schemaVersion - 1);
  await withClient(older.connection, (client) =>
    client.query("insert into sku (code) values ('0001')"),
  );
  const old = poolsAt(older.connection, older.connection, "older");
  const saved = path.join(folder, "older");
  expect(await backupBooks(old, saved)).toMatchObject({ schemaVersion: schemaVersion - 1 });
  const copy = await freshBooks();
  expect(await restoreBooks(copy, saved)).toMatchObject({ format: 1 });
  const skus = await withEyes(copy, systemEyes, (trx) =>
    trx.selectFrom("sku").select("code").execute(),
  );
  expect(skus).toEqual([{ code: "0001" }]);
  await Promise.all([old.close(), copy.close()]);
  await older.close();
});

it("refuses books that hold something, and leaves them as they are", async () => {
  const saved = path.join(folder, "refused");
  await backupBooks(books, saved);
  const before = await fingerprint(books);
  expect(await restoreBooks(books, saved)).toMatchObject({ ok: false, code: "books-not-empty" });
  expect(await fingerprint(books)).toEqual(before);
});

it("refuses a backup that is damaged, unfinished or from a newer program", async () => {
  const saved = path.join(folder, "damaged");
  const manifest = await backupBooks(books, saved);
  const copy = await freshBooks();
  const refused = async () => {
    const refusal = await restoreBooks(copy, saved);
    return "code" in refusal ? [refusal.code, refusal.detail["why"]] : refusal;
  };
  writeFileSync(manifestFile(saved), JSON.stringify({ ...manifest, schemaVersion: 900 }));
  expect(await refused()).toEqual(["data-format-newer", undefined]);
  writeFileSync(manifestFile(saved), JSON.stringify(manifest));
  appendFileSync(tableFile(saved, "sku"), "9\tfalse\n");
  expect(await refused()).toEqual(["backup-unreadable", "sku.copy"]);
  rmSync(manifestFile(saved));
  expect(await refused()).toEqual(["backup-unreadable", "manifest.json"]);
  await copy.close();
});
