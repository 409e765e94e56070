import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";
import { newestScoreRun, scoreRows } from "./newest-scores.ts";

let books: Books;
let city: SmallCity;
beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
  await bySystem(async (trx) => {
    const { id } = await trx
      .insertInto("scoreScheme")
      .values({ kind: "star", version: 1, definition: "{}" })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const [period, fromDay, toDay, state] of [
      ["2021-09", "2021-08-30", "2021-09-26", "published"],
      ["2021-10", "2021-09-27", "2021-10-31", "published"],
      ["2021-11", "2021-11-01", "2021-11-28", "draft"],
    ] as const) {
      const run = { schemeId: id, kind: "star", period, fromDay, toDay, state } as const;
      const { id: scoreRunId } = await trx
        .insertInto("scoreRun")
        .values(run)
        .returning("id")
        .executeTakeFirstOrThrow();
      const parts = [
        { item: "compliance", value: 1, points: 3000, mostPoints: 3000 },
        { item: "contribution", value: 0.5, points: 2512, mostPoints: 4000 },
      ];
      for (const retailerId of city.retailers.values())
        await trx
          .insertInto("scoreRow")
          .values({
            scoreRunId,
            retailerId,
            points: 5512,
            grade: "3",
            rankGroup: "urban",
            rank: 1,
            stars: 3,
            conductGrade: "A",
            valueScore: 6,
            rating: "3A6",
            evidence: "{}",
            parts: JSON.stringify(parts),
          })
          .execute();
    }
  });
});
afterAll(() => books.close());

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);

it("finds the published run whose period had ended by a day", async () => {
  const on = (day: string) => bySystem((trx) => newestScoreRun(trx, "star", day));
  expect(await on("2021-12-01")).toMatchObject({ period: "2021-10", toDay: "2021-10-31" });
  expect(await on("2021-10-30")).toMatchObject({ period: "2021-09" });
  expect(await on("2021-09-25")).toBeNull();
  expect(await bySystem((trx) => newestScoreRun(trx, "credit", "2021-12-01"))).toBeNull();
});

it("reads the rows of a run with the parts that add up to the points", async () => {
  const run = await bySystem((trx) => newestScoreRun(trx, "star", "2021-12-01"));
  const rows = await bySystem((trx) => scoreRows(trx, run?.id ?? 0));
  expect(rows).toHaveLength(city.retailers.size);
  for (const { points, parts } of rows)
    // 3,000 + 2,512 = 5,512 hundredths
    expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
  const one = keyOf(city.retailers, "east-1-a");
  expect(await bySystem((trx) => scoreRows(trx, run?.id ?? 0, one))).toMatchObject([
    { retailerId: one, rating: "3A6" },
  ]);
});
