import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";
import { insertWeek, type NewWeek } from "./insert-week.ts";
import {
  latestWeek,
  weekForecasts,
  weekPlanLines,
  weekPlans,
  weekSegments,
  weekVisits,
} from "./read-week.ts";

let books: Books;
let city: SmallCity;
beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
});
afterAll(() => books.close());

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);

function week(cycle: string): NewWeek {
  const retailerId = keyOf(city.retailers, "east-1-a");
  const skuId = keyOf(city.skus, "S1");
  const lineId = keyOf(city.units, "east-1");
  return {
    cycle,
    jobId: null,
    madeBy: null,
    versions: { "weighted-uniform": 1 },
    brief: { sentences: ["销量持平"] },
    segments: [{ retailerId, segment: "A", reason: { rank: 1 } }],
    plans: [
      {
        skuId,
        supplyPacks: 100,
        placedPacks: 90,
        rule: "weighted-uniform",
        leftOver: { packs: 10 },
      },
    ],
    planLines: [
      {
        skuId,
        retailerId,
        demandPacks: 92.5,
        capPacks: 90,
        plannedPacks: 90,
        reason: { kind: "cap" },
      },
    ],
    forecasts: [{ skuId, meanPacks: 92.5, retailers: 1 }],
    visits: [{ lineId, day: cycle, sequence: 1, retailerId, reason: {} }],
  };
}

it("reads back every part of a week as it was written", async () => {
  const written = week("2021-11-08");
  const id = await bySystem((trx) => insertWeek(trx, written));
  const { versions, brief } = written;
  expect(await bySystem((trx) => latestWeek(trx, null))).toMatchObject({ id, versions, brief });
  expect(await bySystem((trx) => weekSegments(trx, id))).toEqual(written.segments);
  expect(await bySystem((trx) => weekPlans(trx, id))).toEqual(written.plans);
  expect(await bySystem((trx) => weekPlanLines(trx, id, null))).toEqual(written.planLines);
  expect(await bySystem((trx) => weekForecasts(trx, id))).toEqual(written.forecasts);
  expect(await bySystem((trx) => weekVisits(trx, id))).toEqual(written.visits);
});

it("finds the newest run of a cycle, and of all cycles", async () => {
  const first = await bySystem((trx) => insertWeek(trx, week("2021-11-15")));
  const again = await bySystem((trx) => insertWeek(trx, week("2021-11-15")));
  await bySystem((trx) => insertWeek(trx, week("2021-11-01")));
  expect(again).toBeGreaterThan(first);
  const newest = async (cycle: string | null) =>
    (await bySystem((trx) => latestWeek(trx, cycle)))?.id;
  expect([await newest("2021-11-15"), await newest(null)]).toEqual([again, again]);
  expect(await newest("2001-01-01")).toBeUndefined();
});
