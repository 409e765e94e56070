import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes, type Eyes } from "../eyes.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";
import { custodiansOn, nameCustodian } from "./custodians.ts";
import { careEntries, lockEntry, markEntry } from "./entries.ts";
import { insertEntry } from "./insert-entry.ts";

let books: Books;
let city: SmallCity;
let retailerId: number;
beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
  retailerId = keyOf(city.retailers, "east-1-a");
});
afterAll(() => books.close());

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);

const contact = (of: number) => ({
  retailerId: of,
  day: "2021-11-08",
  kind: "visit" as const,
  person: "店主",
  summary: "整理价签",
  items: ["prices" as const],
  followUp: "",
  followUpDay: null,
  enteredBy: null,
});

const loan = () => ({
  retailerId,
  form: "paper" as const,
  borrower: "专卖科",
  purpose: "核查",
  lentDay: "2021-11-08",
  dueDay: "2021-11-15",
  note: "",
  enteredBy: null,
});

it("shows an entry to those who see the retailer, and lets nobody else write one", async () => {
  const own: Eyes = { personId: null, paths: [], retailerId };
  const another: Eyes = { ...own, retailerId: keyOf(city.retailers, "east-1-b") };
  await withEyes(books, own, (trx) => insertEntry(trx, "contact", contact(retailerId)));
  const seenBy = (eyes: Eyes) =>
    withEyes(books, eyes, (trx) => careEntries(trx, "contact", { retailers: [retailerId] }));
  expect(await seenBy(own)).toMatchObject([{ ...contact(retailerId), struckAt: null }]);
  expect(await seenBy(another)).toEqual([]);
  const foreign = withEyes(books, another, (trx) =>
    insertEntry(trx, "contact", contact(retailerId)),
  );
  await expect(foreign).rejects.toThrow("row-level security");
});

it("strikes an entry out with a reason, keeps it, and puts it back", async () => {
  const id = await bySystem((trx) => insertEntry(trx, "contact", contact(retailerId)));
  const mark = (struck: { why: string; by: null } | null) =>
    bySystem(async (trx) => {
      await markEntry(trx, "contact", id ?? 0, struck);
      return lockEntry(trx, "contact", id ?? 0);
    });
  expect(await mark({ why: "记错了户", by: null })).toMatchObject({ struckWhy: "记错了户" });
  expect(await mark(null)).toMatchObject({ struckWhy: null, struckAt: null });
});

it("lends a paper file to one borrower at a time; a struck loan holds nobody up", async () => {
  const lend = () => bySystem((trx) => insertEntry(trx, "loan", loan()));
  const first = await lend();
  expect(first).not.toBeNull();
  expect(await lend()).toBeNull();
  await bySystem((trx) => markEntry(trx, "loan", first ?? 0, { why: "没有借走", by: null }));
  expect(await lend()).not.toBeNull();
});

it("names a keeper by days; one named for the retailer goes before one named for its line", async () => {
  const [first, second] = await Promise.all(["甲", "乙"].map(addPerson));
  const lineId = keyOf(city.units, "east-1");
  const name = (of: Parameters<typeof nameCustodian>[1], personId: number, fromDay: string) =>
    bySystem((trx) => nameCustodian(trx, of, { personId, fromDay, namedBy: null }));
  await name({ lineId }, first ?? 0, "2021-01-04");
  await name({ retailerId }, second ?? 0, "2021-06-07");
  await name({ retailerId }, first ?? 0, "2021-09-06");
  await name({ retailerId }, second ?? 0, "2021-09-06");
  const on = async (day: string) => {
    const custodian = (await bySystem((trx) => custodiansOn(trx, [retailerId], day))).get(
      retailerId,
    );
    return [custodian?.name, custodian?.of, custodian?.since];
  };
  expect(await on("2021-06-06")).toEqual(["甲", "line", "2021-01-04"]);
  expect(await on("2021-06-07")).toEqual(["乙", "retailer", "2021-06-07"]);
  // the second naming from the same day took the place of the first
  expect(await on("2021-09-06")).toEqual(["乙", "retailer", "2021-09-06"]);
  expect(await on("2020-12-28")).toEqual([undefined, undefined, undefined]);
});

async function addPerson(name: string): Promise<number> {
  const user = { id: name, name, email: `${name}@example.invalid` };
  await books.owner.insertInto("user").values(user).execute();
  const { id } = await books.owner
    .insertInto("person")
    .values({ userId: name, name })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
