import { sql, type RawBuilder } from "kysely";
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
  const expected = (held: RawBuilder<boolean>) =>
    withEyes(books, systemEyes, async (trx) => {
      const plan = await trx.selectFrom("retailerSpan").select("id").where(held).explain("json");
      return Number(/"Plan Rows":\s*(\d+)/.exec(JSON.stringify(plan))?.[1]);
    });
  // two inequalities without statistics: a ninth of 3008, and somewhat less for the policy
  expect(await expected(holds("during", "2021-11-08"))).toBeGreaterThan(many / 20);
  // "@>" without statistics: 1 in 200. When this fails, PostgreSQL has learnt it and `holds` may go
  expect(await expected(sql`during @> '2021-11-08'::date`)).toBeLessThan(many / 100);
});

it("holds a span's first day and not the day that ends it", async () => {
  const spans = sql<{ held: boolean }>`select ${holds("during", "2021-11-08")} as held
    from (values (1, '[2021-11-08,)'::daterange), (2, '[2021-11-01,2021-11-08)'), (3, '[2021-11-01,2021-11-09)'))
    as v (n, during) order by n`;
  const { rows } = await spans.execute(books.owner);
  expect(rows.map(({ held }) => held)).toEqual([true, false, true]);
});
