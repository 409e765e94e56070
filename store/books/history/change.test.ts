import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { waitingMessages } from "../records/messages.ts";
import {
  changeLicences,
  changeRetailer,
  changeRetailers,
  replaceRetailers,
} from "../retailers/change-retailers.ts";
import { retailerHistory } from "../retailers/retailer-history.ts";
import { retailerAsOf, retailersAsOf } from "../retailers/retailers-as-of.ts";
import { changeSkus } from "../skus/change-skus.ts";
import { skuHistory, skusAsOf } from "../skus/skus-as-of.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";

let books: Books;
let city: SmallCity;
beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
});
afterAll(() => books.close());

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);

/** Everything that waits for facts, and then nothing. */
const takeMessages = (trx: Trx) =>
  waitingMessages(trx, 1000).then(async (waiting) => {
    await trx.deleteFrom("outbox").execute();
    return waiting.map(({ topic, payload }) => ({ topic, payload }));
  });

it("answers as of each day, and counts a moved retailer on its old line before the move", async () => {
  const id = keyOf(city.retailers, "east-1-a");
  const west = keyOf(city.units, "west-1");
  await bySystem((trx) => changeRetailer(trx, id, "2021-05-03", { lineId: west, tier: 12 }));
  const on = (day: string) => bySystem((trx) => retailerAsOf(trx, id, day));
  expect(await on("2021-05-02")).toMatchObject({
    lineCode: "east-1",
    tier: 10,
    licenceState: "active",
  });
  expect(await on("2021-05-03")).toMatchObject({ lineCode: "west-1", tier: 12 });
  expect(await on("2019-12-31")).toBeNull();
});

it("tells facts from which day on a history differs, and nothing when it does not", async () => {
  const id = keyOf(city.retailers, "east-1-b");
  const sku = keyOf(city.skus, "S1");
  await bySystem(takeMessages);
  await bySystem((trx) => changeRetailer(trx, id, "2021-06-07", { tier: 11 }));
  expect(await bySystem((trx) => changeRetailer(trx, id, "2021-09-06", { tier: 11 }))).toBeNull();
  await bySystem((trx) => changeRetailer(trx, id, "2021-03-01", { tradeArea: "school" }));
  await bySystem((trx) =>
    changeSkus(trx, [
      {
        id: sku,
        fromDay: "2021-07-05",
        attributes: { wholesaleCnyCentsPerCarton: 8200 },
        importId: null,
      },
    ]),
  );
  expect(await bySystem(takeMessages)).toEqual([
    { topic: "retailer-history", payload: { id, fromDay: "2021-06-07" } },
    { topic: "retailer-history", payload: { id, fromDay: "2021-03-01" } },
    { topic: "sku-history", payload: { id: sku, fromDay: "2021-07-05" } },
  ]);
});

it("keeps dated prices of SKUs", async () => {
  const id = keyOf(city.skus, "S2");
  const price = (fromDay: string, cents: number) => ({
    id,
    fromDay,
    attributes: { wholesaleCnyCentsPerCarton: cents },
    importId: null,
  });
  await bySystem((trx) => changeSkus(trx, [price("2021-07-05", 9000), price("2021-03-01", 8500)]));
  const prices = await bySystem((trx) => skuHistory(trx, id));
  expect(
    prices.map(({ from, attributes }) => [from, attributes.wholesaleCnyCentsPerCarton]),
  ).toEqual([
    ["2020-01-06", 8000],
    ["2021-03-01", 8500],
    ["2021-07-05", 9000],
  ]);
  const [, s2] = await bySystem((trx) => skusAsOf(trx, "2021-04-01"));
  expect(s2).toMatchObject({ code: "S2", wholesaleCnyCentsPerCarton: 8500 });
});

it("keeps a licence's states with their days and reasons", async () => {
  const id = keyOf(city.retailers, "west-2-a");
  const attributes = { state: "suspended", reason: "停业申请" } as const;
  await bySystem((trx) =>
    changeLicences(trx, [{ id, fromDay: "2021-08-02", attributes, importId: null }]),
  );
  const states = async (day: string) =>
    (await bySystem((trx) => retailerAsOf(trx, id, day)))?.licenceState;
  expect([await states("2021-08-01"), await states("2021-08-02")]).toEqual(["active", "suspended"]);
});

it("puts histories back to what they were", async () => {
  const id = keyOf(city.retailers, "west-1-a");
  const history = async () => (await bySystem((trx) => retailerHistory(trx, id))).attributes;
  const before = await history();
  const [change] = await bySystem((trx) =>
    changeRetailers(trx, [
      { id, fromDay: "2021-02-01", attributes: { tier: 3 }, importId: null },
      { id, fromDay: "2020-06-01", attributes: { name: "新名" }, importId: null },
    ]),
  );
  expect(change).toEqual({ id, before, after: await history() });
  await bySystem((trx) => replaceRetailers(trx, new Map([[id, before]])));
  expect(await history()).toEqual(before);
});

it("leaves spans disjoint, gapless and open at the end in the database itself", async () => {
  for (const [table, key] of [
    ["retailer_span", "retailer_id"],
    ["sku_span", "sku_id"],
    ["licence", "retailer_id"],
  ]) {
    const { rows } = await sql`select ${sql.ref(key ?? "")} from ${sql.table(table ?? "")}
      group by 1 having range_agg(during) <> multirange(daterange(min(lower(during)), null))`.execute(
      books.owner,
    );
    expect(rows).toEqual([]);
  }
});

it("does not let eyes that see a part rewrite a history", async () => {
  const id = keyOf(city.retailers, "west-1-a");
  const { path } = await books.owner
    .selectFrom("orgUnit")
    .select("path")
    .where("code", "=", "west")
    .executeTakeFirstOrThrow();
  const partly = { personId: null, paths: [path], retailerId: null };
  const attempt = withEyes(books, partly, (trx) =>
    changeRetailer(trx, id, "2021-01-04", { tier: 1 }),
  );
  await expect(attempt).rejects.toThrow("eyes that see all");
});

it("makes two thousand changes in one go", async () => {
  const all = await bySystem((trx) => retailersAsOf(trx, "2021-11-08"));
  expect(all).toHaveLength(8);
  const changes = Array.from({ length: 2000 }, (_, i) => ({
    id: all[i % 8]?.id ?? 0,
    fromDay: `2022-0${1 + (i % 9)}-0${1 + (i % 7)}`,
    attributes: { tier: i % 31 },
    importId: null,
  }));
  const changed = await bySystem((trx) => changeRetailers(trx, changes));
  expect(changed).toHaveLength(8);
});
