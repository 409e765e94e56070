import { assert } from "@dongxiao/core/units";
import { afterAll, beforeEach, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes, type Eyes } from "../eyes.ts";
import { waitingMessages } from "../records/messages.ts";
import { changeRetailer } from "../retailers/change-retailers.ts";
import { retailerHistory } from "../retailers/retailer-history.ts";
import { retailerAsOf } from "../retailers/retailers-as-of.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";
import { answerTierAppeal, insertTierAppeal, openTierAppeal, tierAppeals } from "./appeals.ts";
import { insertTierRun } from "./insert-tier-run.ts";
import { publishTiers, withdrawTiers } from "./publish-tiers.ts";
import { lockTierRun, newestPublished, tierRows, type TierRun } from "./read-tier-runs.ts";

let books: Books;
let city: SmallCity;
let runId: number;
const opened: Books[] = [];
beforeEach(async () => {
  books = await freshBooks();
  opened.push(books);
  city = await plantSmallCity(books);
  runId = await bySystem(makeRun);
});
afterAll(() => Promise.all(opened.map((one) => one.close())));

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);

/** Everybody has tier 10; two go to 12, the others stay. */
function makeRun(trx: Trx): Promise<number> {
  const facts = [...city.retailers.values()].map((retailer) => ({
    retailer,
    previousTier: 10,
    cyclesOnFile: 90,
    cycles: 13,
    cartons: 412,
    inForce: 1,
    amountCnyCents: 3_708_000,
    upperCartons: 0,
    businessType: "grocery",
    marketType: "urban",
    sizeClass: "small",
  }));
  const moved = [keyOf(city.retailers, "east-1-a"), keyOf(city.retailers, "west-1-a")];
  return insertTierRun(trx, {
    scheme: "absoluteInterval",
    version: 1,
    settings: { margin: 0.05 },
    tiers: 30,
    bounds: { volume: [390, 450] },
    period: "2021-Q3",
    reason: "季度评定",
    madeBy: null,
    fromDay: "2021-07-05",
    toDay: "2021-10-03",
    frozen: [],
    facts,
    assignments: facts.map(({ retailer }) => ({
      retailer,
      previous: 10,
      tier: moved.includes(retailer) ? 12 : 10,
      aim: 12,
      reason: "graded" as const,
      parts: [],
      next: [{ input: "volume" as const, least: 450 }],
    })),
  });
}

const by = null;
const validFrom = "2021-10-04";

async function locked(trx: Trx): Promise<TierRun> {
  const run = await lockTierRun(trx, runId);
  assert(run !== null, "the run is there");
  return run;
}

const publish = () =>
  bySystem(async (trx) => publishTiers(trx, await locked(trx), { validFrom, by }));
const withdraw = (fromDay: string) =>
  bySystem(async (trx) => withdrawTiers(trx, await locked(trx), { fromDay, by, why: "数据有误" }));
const tierOn = async (code: string, day: string) =>
  (await bySystem((trx) => retailerAsOf(trx, keyOf(city.retailers, code), day)))?.tier;

it("changes nobody's tier as a draft", async () => {
  expect(await bySystem((trx) => tierRows(trx, runId))).toHaveLength(8);
  expect(await tierOn("east-1-a", "2021-12-01")).toBe(10);
  expect(await bySystem(newestPublished)).toBeNull();
});

it("writes the new tiers into the dated histories from a day on, and tells the facts", async () => {
  await bySystem((trx) => trx.deleteFrom("outbox").execute());
  expect(await publish()).toBe(2);
  expect([await tierOn("east-1-a", "2021-10-03"), await tierOn("east-1-a", validFrom)]).toEqual([
    10, 12,
  ]);
  const told = await bySystem((trx) => waitingMessages(trx, 10));
  expect(told.map(({ payload }) => payload)).toHaveLength(2);
  for (const code of ["east-1-a", "west-1-a"]) {
    const payload = { id: keyOf(city.retailers, code), fromDay: validFrom };
    expect(told).toContainEqual(expect.objectContaining({ topic: "retailer-history", payload }));
  }
  expect(await bySystem(newestPublished)).toMatchObject({ id: runId, state: "published" });
});

it("takes a publication back as if it had never been", async () => {
  const id = keyOf(city.retailers, "east-1-a");
  const history = () => bySystem((trx) => retailerHistory(trx, id));
  const before = await history();
  await publish();
  expect(await withdraw(validFrom)).toBe(2);
  expect(await history()).toEqual(before);
});

it("takes it back from a later day on, and leaves alone what was changed since", async () => {
  await publish();
  const other = keyOf(city.retailers, "west-1-a");
  await bySystem((trx) => changeRetailer(trx, other, "2021-11-01", { tier: 20 }));
  expect(await withdraw("2021-12-06")).toBe(1);
  const tiers = await Promise.all(
    ["2021-12-05", "2021-12-06"].map((day) => tierOn("east-1-a", day)),
  );
  expect(tiers).toEqual([12, 10]);
  expect(await tierOn("west-1-a", "2021-12-06")).toBe(20);
});

it("shows rows and appeals to those who see the retailer", async () => {
  const retailerId = keyOf(city.retailers, "east-1-a");
  const own: Eyes = { personId: null, paths: [], retailerId };
  const entered = { tierRunId: runId, retailerId, text: "销量少算了两周", enteredBy: null };
  await withEyes(books, own, (trx) => insertTierAppeal(trx, entered));
  expect(await withEyes(books, own, (trx) => tierRows(trx, runId))).toMatchObject([{ retailerId }]);
  const another: Eyes = { ...own, retailerId: keyOf(city.retailers, "east-1-b") };
  expect(await withEyes(books, another, (trx) => tierAppeals(trx, runId))).toEqual([]);
  const foreign = withEyes(books, another, (trx) => insertTierAppeal(trx, entered));
  await expect(foreign).rejects.toThrow("row-level security");
});

it("keeps one open appeal of a retailer, and gives what it is granted from the same day on", async () => {
  await publish();
  const retailerId = keyOf(city.retailers, "east-2-a");
  const appeal = { tierRunId: runId, retailerId, text: "漏计", enteredBy: null };
  const id = await bySystem((trx) => insertTierAppeal(trx, appeal));
  expect(await bySystem((trx) => insertTierAppeal(trx, appeal))).toBeNull();
  await bySystem(async (trx) => {
    const open = await openTierAppeal(trx, id ?? 0);
    assert(open !== null, "it is open");
    await answerTierAppeal(trx, await locked(trx), open, { tier: 11, answer: "补计", by });
  });
  expect(await tierOn("east-2-a", validFrom)).toBe(11);
  expect(await bySystem((trx) => openTierAppeal(trx, id ?? 0))).toBeNull();
  expect(await withdraw(validFrom)).toBe(3);
  expect(await tierOn("east-2-a", validFrom)).toBe(10);
});
