import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { holds } from "../spans.ts";
import { freshBooks, keyOf, plainRetailer, plantSmallCity } from "../testing/index.ts";
import { changeRetailers } from "./change-retailers.ts";
import { registerRetailers, retailerIds } from "./register-retailers.ts";
import { retailersAsOf } from "./retailers-as-of.ts";

const many = 3000;
let books: Books;
beforeAll(async () => {
  books = await freshBooks();
  const city = await plantSmallCity(books);
  const codes = Array.from({ length: many }, (_, i) => `0${10_000 + i}`);
  const attributes = { ...plainRetailer, lineId: keyOf(city.units, "west-1") };
  await withEyes(books, systemEyes, async (trx) => {
    const ids = await registerRetailers(trx, codes);
    const known = { fromDay: "2020-01-06", attributes, importId: null };
    await changeRetailers(
      trx,
      [...ids.values()].map((id) => ({ id, ...known })),
    );
  });
});
afterAll(() => books.close());

it("knows licence codes with their leading zeros, and registers a code once", async () => {
  await withEyes(books, systemEyes, async (trx) => {
    const known = await retailerIds(trx, ["010000", "10000"]);
    expect([...known.keys()]).toEqual(["010000"]);
    const again = await registerRetailers(trx, ["010000", "new", "new"]);
    expect([again.get("010000"), again.size]).toEqual([known.get("010000"), 2]);
  });
});

it("answers for thousands at once, those without a known licence too", async () => {
  const all = await withEyes(books, systemEyes, (trx) => retailersAsOf(trx, "2021-11-08"));
  // 3000, and the small city's 8
  expect(all).toHaveLength(many + 8);
  expect(all[0]).toMatchObject({ licenceCode: "010000", licenceState: null, lineCode: "west-1" });
});

it("lets the planner expect many spans to hold a day, so that it does not join row by row", async () => {
  await sql`analyze`.execute(books.owner);
  const plan = await books.owner
    .selectFrom("retailerSpan")
    .select("id")
    .where(holds("during", "2021-11-08"))
    .explain("json");
  const expected = Number(/"Plan Rows":\s*(\d+)/.exec(JSON.stringify(plan))?.[1]);
  // two inequalities without statistics: a ninth; "@>" on ranges that never end: 1 in 200
  expect(expected).toBeGreaterThan(many / 20);
});
