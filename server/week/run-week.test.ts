import { type Brief, type Job, routes } from "@dongxiao/contract";
import { insertJob, systemEyes, withEyes } from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";

import { bodyOf, type Client } from "../testing/client.ts";
import { plantedWeeks, plantOrders } from "../testing/plant-orders.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
let planner: Client;
let rep: Client;
let runId: number;
let brief: Brief;

async function finished(client: Client, id: number): Promise<Job> {
  for (;;) {
    const job = bodyOf(routes.readJob, await client.get(`/jobs/${id}`));
    if (job.finishedAt !== null) return job;
    await pause(50);
  }
}

beforeAll(async () => {
  small = await openSmallHouse();
  await plantOrders(small);
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "east-1");
  planner = await small.client("planner");
  rep = await small.client("rep");
  const { job } = bodyOf(routes.runWeek, await planner.post("/weeks", {}));
  const { subject } = await finished(planner, job.id);
  runId = subject.weekRunId ?? 0;
  brief = bodyOf(routes.readBrief, await planner.get(`/weeks/${runId}`));
});
afterAll(() => small.close());

const indicator = (id: string) => brief.indicators.find((one) => one.id === id);

it("measures the newest week with orders, against the week before", () => {
  expect([brief.cycle, brief.nextCycle]).toEqual([plantedWeeks.last, "2021-12-13"]);
  // all 8 active retailers order S1 each week
  expect(indicator("onShelfRate")?.now).toMatchObject({ value: 1, numerator: 8, denominator: 8 });
  // 20 + 40 + ... + 160 = 720 packs of S1, and 8 x 10 of S2 in every second week, the last one included
  expect(indicator("growth")?.now).toMatchObject({ numerator: 800, denominator: 720 });
});

it("cuts the retailers by their last three whole months", () => {
  // shares 160, 140, 120, ... of 720 (S2 changes them a little): 5 bring the first 80 %
  expect(brief.segments.map(({ segment, retailers }) => [segment, retailers])).toEqual([
    ["A", 5],
    ["B", 2],
    ["C", 1],
  ]);
});

it("expects of a steady history what it has been", () => {
  const [largest] = brief.forecast.skus;
  expect(largest).toMatchObject({ lastWeekPacks: 720, retailers: 8 });
  expect(largest?.meanPacks).toBeCloseTo(720, 6);
});

it("places the scarce SKU's real supply again, with a reason for each retailer", async () => {
  expect(brief.plans).toMatchObject([{ supplyPacks: 80, placedPacks: 80, retailers: 8 }]);
  const skuId = keyOf(small.city.skus, "S2");
  const { body } = await planner.get(`/weeks/${runId}/plans/${skuId}`);
  const lines = body?.["lines"] as { plannedPacks: number; capPacks: number; reason: object }[];
  // all take one carton of ten every second week: equal weights share 8 cartons equally
  expect(lines.map(({ plannedPacks }) => plannedPacks)).toEqual(
    Array.from({ length: 8 }, () => 10),
  );
  expect(Object.keys(lines[0]?.reason ?? {}).toSorted()).toEqual(["en", "zh-Hans", "zh-Hant"]);
});

it("shows a representative only the own line of a plan and only the own route", async () => {
  const skuId = keyOf(small.city.skus, "S2");
  const plan = await rep.get(`/weeks/${runId}/plans/${skuId}`);
  expect(plan.body?.["lines"]).toHaveLength(2);
  const other = keyOf(small.city.units, "west-1");
  expect((await rep.get(`/weeks/${runId}/routes/${other}`)).status).toBe(404);
});

it("gives the brief as a Word file", async () => {
  const answer = await planner.get(`/weeks/${runId}/brief.docx`);
  expect(answer.headers["content-type"]).toContain("wordprocessingml");
  expect(answer.bytes.subarray(0, 2).toString()).toBe("PK");
  expect(answer.bytes.length).toBeGreaterThan(20_000);
});

it("refuses a week without orders", async () => {
  const answer = await planner.post("/weeks", { cycle: "2019-01-07" });
  expect([answer.status, answer.body?.["code"]]).toEqual([409, "week-without-orders"]);
});

it("refuses a week with too short a history", async () => {
  // the 11th planted week: 10 before it and itself are 11
  const answer = await planner.post("/weeks", { cycle: "2020-12-28" });
  const { job } = bodyOf(routes.runWeek, answer);
  expect(await finished(planner, job.id)).toMatchObject({
    state: "refused",
    problem: { code: "history-too-short", detail: { cycles: 11, needed: 13 } },
  });
});

it("runs one week at a time", async () => {
  const waiting = { kind: "week", input: { kind: "week", cycle: "2021-12-13" }, requestedBy: null };
  const { books } = small.house;
  const id = await withEyes(books, systemEyes, (trx) => insertJob(trx, waiting));
  const answer = await planner.post("/weeks", {});
  expect([answer.status, answer.body?.["code"]]).toEqual([409, "facts-busy"]);
  await books.owner.deleteFrom("job").where("id", "=", id).execute();
});

it("lets only those who plan run a week", async () => {
  expect((await rep.post("/weeks", {})).body).toMatchObject({ code: "role-not-allowed" });
});

it("keeps the version of every definition that it used", async () => {
  const row = await small.house.books.owner
    .selectFrom("weekRun")
    .select("versions")
    .where("id", "=", runId)
    .executeTakeFirstOrThrow();
  expect(row.versions).toMatchObject({ growth: 1, weightedUniform: 1, clippedSmoothing: 1 });
});
