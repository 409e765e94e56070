import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import {
  changeRetailer,
  recordObservation,
  systemEyes,
  waitingMessages,
  withEyes,
  type Books,
} from "../books/index.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../books/testing/index.ts";
import { drainOutbox, feedFacts } from "./feed.ts";
import { feedObservations, observationIn } from "./feed-observations.ts";
import { openTestFacts, type TestFacts } from "./testing.ts";

let at: TestFacts;
let books: Books;
let city: SmallCity;
beforeAll(async () => {
  at = await openTestFacts();
});
afterAll(async () => {
  await at.remove();
  await books.close();
});
beforeEach(async () => {
  if (books !== undefined) await books.close();
  books = await freshBooks();
  city = await plantSmallCity(books);
  await at.facts.tell("truncate table observation");
});

const record = (stockPacks: number, cycle = "2021-11-08") =>
  withEyes(books, systemEyes, (trx) =>
    recordObservation(trx, {
      retailerId: keyOf(city.retailers, "east-1-a"),
      skuId: keyOf(city.skus, "S1"),
      cycle,
      stockPacks,
      soldPacks: null,
      priceCnyCentsPerCarton: null,
      stockOutDays: 0,
      method: "visit",
      recordedBy: null,
    }),
  );
const held = () =>
  at.facts.ask<{ stock_packs: number }>(
    "select cycle, stock_packs, sold_packs, tier, brand from observation order by cycle",
  );
const waiting = () => withEyes(books, systemEyes, (trx) => waitingMessages(trx, 100));

test("a recorded count reaches facts once, marked as of its cycle, and leaves the outbox", async () => {
  await record(30);
  await feedFacts(books, at.facts);
  await feedFacts(books, at.facts);
  expect(await held()).toEqual([
    { cycle: "2021-11-08", stock_packs: 30, sold_packs: -1, tier: 10, brand: "春晓" },
  ]);
  expect(await waiting()).toEqual([]);
});

test("a crash before the outbox forgets doubles nothing", async () => {
  await record(30);
  await record(8, "2021-11-15");
  const messages = (await waiting()).flatMap(observationIn);
  await drainOutbox(books, at.facts);
  await feedObservations(at.facts, messages);
  expect(await held()).toMatchObject([{ stock_packs: 30 }, { stock_packs: 8 }]);
});

test("a correction takes the place of the count that facts hold", async () => {
  await record(30);
  await feedFacts(books, at.facts);
  await record(24);
  await record(25);
  await feedFacts(books, at.facts);
  expect(await held()).toMatchObject([{ stock_packs: 25 }]);
});

test("a history that changes backwards marks the counts that facts hold", async () => {
  await record(30);
  await record(8, "2021-11-15");
  await feedFacts(books, at.facts);
  await withEyes(books, systemEyes, (trx) =>
    changeRetailer(trx, keyOf(city.retailers, "east-1-a"), "2021-11-10", { tier: 3 }),
  );
  const fed = await feedFacts(books, at.facts);
  expect(fed.quarters).toBe(1);
  expect(await held()).toMatchObject([{ tier: 10 }, { tier: 3 }]);
});
