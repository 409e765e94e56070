import { scorePresets, scoreRetailers, type ScoreEvidence } from "@dongxiao/core/retailers";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { type Eyes, systemEyes, withEyes } from "../eyes.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";
import {
  answerConductEvent,
  insertConductEvent,
  penaltiesAsOf,
  replyToConductEvent,
} from "./conduct.ts";
import { deleteScoreMark, insertScoreMarks, marksAsOf, marksOf } from "./marks.ts";
import { newestScoreRun, scoreRows } from "./newest-scores.ts";
import {
  adoptScoreScheme,
  changeScoreScheme,
  insertScoreScheme,
  lockScoreScheme,
  scoreSchemeById,
  scoreSchemeInUse,
} from "./schemes.ts";
import { insertScoreRun, publishScoreRun, withdrawScoreRun } from "./score-runs.ts";

let books: Books;
let city: SmallCity;
beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
});
afterAll(() => books.close());

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);

const { scheme } = scorePresets.credit;
const draft = { definition: scheme, note: "", madeBy: null };

async function adopted(trx: Trx): Promise<number> {
  const { id } = await insertScoreScheme(trx, draft);
  await adoptScoreScheme(trx, { id, kind: scheme.kind }, { by: null, note: "启用" });
  return id;
}

it("supersedes the scheme in use by the next version, and never edits it", async () => {
  const first = await bySystem(adopted);
  const second = await bySystem(adopted);
  expect(await bySystem((trx) => scoreSchemeById(trx, first))).toMatchObject({
    state: "superseded",
    version: 1,
  });
  const inUse = await bySystem((trx) => scoreSchemeInUse(trx, "credit"));
  expect(inUse).toMatchObject({ id: second, version: 2, definition: scheme, note: "启用" });
  const edit = bySystem(async (trx) => {
    await lockScoreScheme(trx, second);
    await changeScoreScheme(trx, second, { ...draft, definition: { ...scheme, items: [] } });
  });
  await expect(edit).rejects.toThrow("never edited");
});

const shop = (retailer: number, penaltyPoints: number): ScoreEvidence => ({
  retailer,
  businessType: "grocery",
  marketType: "urban",
  tradeArea: "",
  monthsOnFile: 20,
  inForce: 1,
  cycles: 4,
  cartons: 12.3,
  amountCnyCents: 98_400,
  upperCnyCents: 0,
  skus: 3,
  earlierCycles: 13,
  earlierCartons: 40,
  orderedCycles: 15,
  chances: 17,
  cappedPacks: 0,
  cappedOrderedPacks: 0,
  channelPacks: 0,
  onlinePacks: 0,
  reportedCycles: 0,
  reportingCycles: 0,
  pricesSeen: 3,
  priceGaps: 0.1,
  stockOutsAsked: 0,
  stockOutDays: 0,
  penaltyPoints,
  openPenaltyPoints: 0,
  peerCnyCents: 24_600,
  peerGrowth: -0.038,
  marks: { agreements: 1 },
});

it("keeps a run whose every row can be computed again from what it keeps", async () => {
  const evidence = [...city.retailers.values()].map((id, at) => shop(id, at * 5));
  const runId = await bySystem(async (trx) => {
    const run = { kind: scheme.kind, period: "2021-11", reason: "", madeBy: null };
    const days = { fromDay: "2021-11-01", toDay: "2021-12-05" };
    const schemeId = await adopted(trx);
    const assignments = scoreRetailers(scheme, evidence);
    return insertScoreRun(trx, { ...run, ...days, schemeId, assignments, evidence });
  });
  expect(await bySystem((trx) => newestScoreRun(trx, "credit", "2021-12-31"))).toBeNull();
  await bySystem((trx) => publishScoreRun(trx, runId, null));
  const run = await bySystem((trx) => newestScoreRun(trx, "credit", "2021-12-31"));
  expect(run).toMatchObject({ id: runId, state: "published" });
  const rows = await bySystem((trx) => scoreRows(trx, runId));
  const again = scoreRetailers(
    scheme,
    rows.map((row) => row.evidence),
  );
  for (const [at, { retailer, ...own }] of again.entries())
    expect(rows[at]).toMatchObject({ retailerId: retailer, ...own });
  const own: Eyes = { personId: null, paths: [], retailerId: keyOf(city.retailers, "east-1-a") };
  expect(await withEyes(books, own, (trx) => scoreRows(trx, runId))).toHaveLength(1);
  await bySystem((trx) => withdrawScoreRun(trx, runId, { by: null, why: "数据有误" }));
  expect(await bySystem((trx) => newestScoreRun(trx, "credit", "2021-12-31"))).toBeNull();
});

it("takes the newest mark of each item as of a day, and takes one away", async () => {
  const retailerId = keyOf(city.retailers, "east-1-a");
  const mark = { retailerId, note: "", markedBy: null };
  await bySystem((trx) =>
    insertScoreMarks(trx, [
      { ...mark, item: "priceTags", day: "2021-11-03", points: 2 },
      { ...mark, item: "priceTags", day: "2021-11-20", points: 4 },
      { ...mark, item: "display", day: "2021-11-20", points: 3 },
    ]),
  );
  const on = async (day: string) => (await bySystem((trx) => marksAsOf(trx, day))).get(retailerId);
  expect(await on("2021-11-19")).toEqual({ priceTags: 2 });
  const again = { ...mark, item: "priceTags", day: "2021-11-20", points: 5 };
  await bySystem((trx) => insertScoreMarks(trx, [again]));
  expect(await on("2021-11-30")).toEqual({ priceTags: 5, display: 3 });
  const [newest] = await bySystem((trx) => marksOf(trx, retailerId));
  await bySystem((trx) => deleteScoreMark(trx, newest?.id ?? 0));
  expect(await bySystem((trx) => marksOf(trx, retailerId))).toHaveLength(2);
});

it("counts penalties that were upheld or not replied to in time, and shows the others as open", async () => {
  const retailerId = keyOf(city.retailers, "east-1-b");
  const event = { retailerId, kind: "price", text: "高于指导价", enteredBy: null };
  const [silent, replied, upheld, dismissed] = await bySystem((trx) =>
    Promise.all(
      [1, 2, 4, 8].map((penaltyPoints) =>
        insertConductEvent(trx, { ...event, day: "2021-11-10", penaltyPoints }),
      ),
    ),
  );
  await bySystem(async (trx) => {
    await insertConductEvent(trx, { ...event, day: "2020-11-20", penaltyPoints: 16 });
    await replyToConductEvent(trx, replied ?? 0, "当天已改正");
    await answerConductEvent(trx, upheld ?? 0, { state: "upheld", answer: "属实", by: null });
    await answerConductEvent(trx, dismissed ?? 0, { state: "dismissed", answer: "误记", by: null });
    await trx
      .updateTable("conductEvent")
      .set({ enteredAt: "2021-11-12T08:00:00Z" })
      .where("id", "=", silent ?? 0)
      .execute();
  });
  const on = async (day: string, today: string) =>
    (await bySystem((trx) => penaltiesAsOf(trx, day, today))).get(retailerId);
  // noted on 12 November, ten days to reply: on 22 it is open still
  expect(await on("2021-12-05", "2021-11-22")).toEqual({ penaltyPoints: 4, openPenaltyPoints: 3 });
  expect(await on("2021-12-05", "2021-11-23")).toEqual({ penaltyPoints: 5, openPenaltyPoints: 2 });
  // the event of a year and two weeks ago counts no more, and nothing before its day
  expect(await on("2021-11-09", "2021-11-23")).toEqual({ penaltyPoints: 0, openPenaltyPoints: 16 });
});
