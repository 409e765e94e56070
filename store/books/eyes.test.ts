import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";

import { Fault } from "../fault/index.ts";
import type { Books } from "./books.ts";
import type { Asking, Trx } from "./database.ts";
import { systemEyes, withEyes, type Eyes } from "./eyes.ts";
import { audit, auditEntries } from "./records/audit.ts";
import { observationsOf, recordObservation } from "./records/observations.ts";
import { retailersAsOf } from "./retailers/retailers-as-of.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "./testing/index.ts";

let books: Books;
let city: SmallCity;
let east: Eyes;
beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
  east = await eyesAt("east");
});
afterAll(() => books.close());

async function eyesAt(code: string): Promise<Eyes> {
  const unit = await books.owner
    .selectFrom("orgUnit")
    .select("path")
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  return { personId: null, paths: [unit.path], retailerId: null };
}

const codesSeen = async (trx: Asking): Promise<string[]> =>
  (await retailersAsOf(trx, "2021-11-08")).map(({ licenceCode }) => licenceCode);

const nobody: Eyes = { personId: null, paths: [], retailerId: null };

it("shows the system everything and nobody nothing", async () => {
  // 2 counties x 2 lines x 2 retailers = 8
  expect(await withEyes(books, systemEyes, codesSeen)).toHaveLength(8);
  expect(await withEyes(books, nobody, codesSeen)).toEqual([]);
});

it("shows nothing to a connection that named no eyes", async () => {
  await books.app.connection().execute(async (connection) => {
    await sql`set role dongxiao_app`.execute(connection);
    expect(await codesSeen(connection)).toEqual([]);
    await sql`reset role`.execute(connection);
  });
});

it("shows a subtree, and two subtrees together", async () => {
  const inEast = ["east-1-a", "east-1-b", "east-2-a", "east-2-b"];
  expect(await withEyes(books, east, codesSeen)).toEqual(inEast);
  const line = await eyesAt("west-2");
  const both = { ...east, paths: [...east.paths, ...line.paths] };
  expect(await withEyes(books, both, codesSeen)).toEqual([...inEast, "west-2-a", "west-2-b"]);
});

it("shows a retailer itself and no other", async () => {
  const own: Eyes = { ...nobody, retailerId: keyOf(city.retailers, "west-1-b") };
  expect(await withEyes(books, own, codesSeen)).toEqual(["west-1-b"]);
});

it("does not let eyes of one transaction stay for the next on the same connection", async () => {
  for (let i = 0; i < 20; i += 1) {
    const seen = await Promise.all([
      withEyes(books, systemEyes, codesSeen),
      withEyes(books, nobody, codesSeen),
      withEyes(books, east, codesSeen),
    ]);
    expect(seen.map(({ length }) => length)).toEqual([8, 0, 4]);
  }
});

const count = (retailer: string) => ({
  retailerId: keyOf(city.retailers, retailer),
  skuId: keyOf(city.skus, "S1"),
  cycle: "2021-11-08",
  stockPacks: 12,
  soldPacks: null,
  priceCnyCentsPerCarton: 9500,
  stockOutDays: null,
  method: "visit" as const,
  recordedBy: null,
});

it("lets a count be kept inside one's subtree and not outside", async () => {
  const inside = await withEyes(books, east, (trx) => recordObservation(trx, count("east-1-a")));
  expect(inside).toMatchObject({ stockPacks: 12, cycle: "2021-11-08" });
  const outside = withEyes(books, east, (trx) => recordObservation(trx, count("west-1-a")));
  await expect(outside).rejects.toThrow(/row-level security/);
  const seen = (eyes: Eyes) =>
    withEyes(books, eyes, (trx) => observationsOf(trx, inside.retailerId, "2021-01-01"));
  expect(await seen(east)).toHaveLength(1);
  expect(await seen(await eyesAt("west"))).toEqual([]);
});

const entry = { personId: null, action: "changed", subjectKind: "retailer", subjectId: "1" };

it("lets everybody write the audit log, eyes of the root read it, and nobody change it", async () => {
  await withEyes(books, east, (trx) => audit(trx, { ...entry, before: { tier: 1 } }));
  const read = (trx: Trx) => auditEntries(trx, { before: null, most: 10, subjectId: "1" });
  expect(await withEyes(books, await eyesAt("P"), read)).toMatchObject([
    { ...entry, before: { tier: 1 }, after: null, reason: "" },
  ]);
  expect(await withEyes(books, east, read)).toEqual([]);
  for (const statement of [
    "update audit set action = 'x'",
    "delete from audit",
    "truncate audit",
  ]) {
    const attempt = withEyes(books, systemEyes, (trx) => sql.raw(statement).execute(trx));
    await expect(attempt).rejects.toMatchObject({ name: "Fault", code: "42501", sql: statement });
  }
});

it("keeps password hashes and sessions from the application's role", async () => {
  for (const table of ["account", "session", "verification"] as const) {
    const attempt = withEyes(books, systemEyes, (trx) =>
      trx.selectFrom(table).selectAll().execute(),
    );
    await expect(attempt).rejects.toBeInstanceOf(Fault);
  }
});

it("takes everything back when the work fails, and lets its error through", async () => {
  const failing = withEyes(books, systemEyes, async (trx) => {
    await trx.insertInto("sku").values({ code: "S9" }).execute();
    throw new RangeError("changed my mind");
  });
  await expect(failing).rejects.toThrow(RangeError);
  const left = await books.owner.selectFrom("sku").selectAll().where("code", "=", "S9").execute();
  expect(left).toEqual([]);
});
