import { assert } from "@dongxiao/core/units";
import { insertUnits, systemEyes, withEyes } from "@dongxiao/store/books";
import { freshBooks } from "@dongxiao/store/books/testing";
import { expect, it, onTestFinished } from "vitest";

import { exampleCompanies, exampleIn, exampleNames, missingExample } from "./companies.ts";

const [city, iowa] = exampleCompanies;
assert(city !== undefined && iowa !== undefined, "there are two example companies");

/** Books of a company whose topmost unit is the given one; empty ones without it. */
async function booksOf(root?: { code: string; name: string }) {
  const books = await freshBooks();
  onTestFinished(() => books.close());
  if (root !== undefined)
    await withEyes(books, systemEyes, (trx) => insertUnits(trx, { kind: "province", ...root }));
  return books;
}

it("knows two companies apart by their topmost units; the synthetic city is the usual one", () => {
  expect(exampleNames).toEqual(["city", "iowa"]);
  expect(city.root).not.toEqual(iowa.root);
});

it("loads the wanted company into an empty house", async () => {
  const books = await booksOf();
  expect(await missingExample(books, iowa)).toBe(iowa);
  expect(await exampleIn(books)).toBe(null);
});

it("goes on with the company that a killed start left without its people, whichever is wanted now", async () => {
  const books = await booksOf(iowa.root);
  expect(await missingExample(books, city)).toBe(iowa);
  expect(await exampleIn(books)).toBe(iowa);
});

it("leaves a company of its own alone, also one that shares a code with an example", async () => {
  const books = await booksOf({ code: iowa.root.code, name: "某省公司" });
  expect([await missingExample(books, city), await exampleIn(books)]).toEqual([null, null]);
});
