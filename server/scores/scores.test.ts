import { type RetailerScores, routes } from "@dongxiao/contract";
import { scorePresets } from "@dongxiao/core/retailers";
import { systemEyes, withEyes } from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { savedSheet } from "../testing/ask-analysis.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { plantOrders } from "../testing/plant-orders.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

// Eight retailers take 2, 4, ... 16 cartons of S1 at 80 yuan each week, and one carton of S2 (class 1) every other week.
// November 2021 has five Mondays; there are 13 weeks before it. All are in town and of one business type.

let small: SmallHouse;
let planner: Client;
let shop: Client;
let rep: Client;
let codes: readonly string[];
beforeAll(async () => {
  small = await openSmallHouse();
  await plantOrders(small);
  codes = [...small.city.retailers].toSorted(([, a], [, b]) => a - b).map(([code]) => code);
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", (codes[0] ?? "").slice(0, -2));
  await small.addPerson("shop", "retailer", codes[0] ?? "");
  [planner, rep, shop] = [
    await small.client("planner"),
    await small.client("rep"),
    await small.client("shop"),
  ];
});
afterAll(() => small.close());

const idAt = (place: number): number => keyOf(small.city.retailers, codes[place - 1] ?? "");
const codeOf = (answer: { readonly body: Readonly<Record<string, unknown>> | null }): unknown =>
  answer.body?.["code"];

async function adopt(kind: "star" | "credit" | "fiveDegree"): Promise<number> {
  const { scheme: definition } = scorePresets[kind];
  const draft = await planner.post("/scores/schemes", { definition });
  const { id } = bodyOf(routes.addScoreScheme, draft);
  await planner.post(`/scores/schemes/${id}/adopt`, { note: "启用" });
  return id;
}

async function made(kind: string, period = "2021-11"): Promise<number> {
  const answer = await planner.post("/scores/runs", { kind, period });
  return bodyOf(routes.makeScoreRuns, answer).ids[0] ?? 0;
}

async function shown(id: number, who = planner, search = "") {
  return bodyOf(routes.readScoreRun, await who.get(`/scores/runs/${id}${search}`));
}

async function scoresOf(place: number, who = planner, run = ""): Promise<RetailerScores> {
  return bodyOf(routes.readRetailerScores, await who.get(`/retailers/${idAt(place)}/scores${run}`));
}

it("refuses a month without a scheme, without data, and a scheme that makes no sense", async () => {
  const run = (body: object) => planner.post("/scores/runs", body);
  expect(codeOf(await run({ kind: "star", period: "2021-11" }))).toBe("score-scheme-missing");
  expect(codeOf(await run({ period: "2021-Q4" }))).toBe("period-unreadable");
  expect(codeOf(await run({ period: "2019-01" }))).toBe("period-without-data");
  const { scheme } = scorePresets.star;
  const senseless = { definition: { ...scheme, rating: null } };
  const refused = await planner.post("/scores/schemes", senseless);
  expect(refused.body).toMatchObject({ code: "score-scheme-senseless" });
  const strange = { definition: { ...scheme, more: 1 } };
  expect(codeOf(await planner.post("/scores/schemes", strange))).toBe("input-malformed");
});

it("changes drafts only: what was in use is superseded, never edited", async () => {
  const first = await adopt("fiveDegree");
  const { scheme: definition } = scorePresets.fiveDegree;
  const change = () => planner.ask("PUT", `/scores/schemes/${first}`, { payload: { definition } });
  expect(codeOf(await change())).toBe("score-scheme-not-so");
  const draft = await planner.post("/scores/schemes", { definition });
  const { id, version } = bodyOf(routes.addScoreScheme, draft);
  expect(version).toBe(2);
  const payload = { definition, note: "再议" };
  expect((await planner.ask("PUT", `/scores/schemes/${id}`, { payload })).status).toBe(200);
  await planner.post(`/scores/schemes/${id}/discard`);
  expect(codeOf(await planner.post(`/scores/schemes/${id}/adopt`, { note: "x" }))).toBe(
    "score-scheme-not-so",
  );
  const listed = bodyOf(routes.listScoreSchemes, await planner.get("/scores/schemes"));
  expect(listed.schemes.map(({ state }) => state)).toEqual(["discarded", "adopted"]);
  // November is the newest whole month; the first full week of December 2021 began on Monday 6
  expect(listed.due).toMatchObject({ period: "2021-11", from: "2021-12-06", state: "late" });
});

it("scores a month from the facts: each part from the retailer's own numbers", async () => {
  await adopt("star");
  const id = await made("star");
  const { spread, rows, found, heads } = await shown(id);
  expect(spread).toMatchObject([{ group: "urban", retailers: 8 }]);
  expect([found, heads.length]).toEqual([8, 6]);
  for (const row of rows) expect(row.heads.reduce((sum, own) => sum + own, 0)).toBe(row.points);
  // the largest takes 16 a week and 2 cartons of S2 in five weeks: (80 + 2) ÷ 5 × 52 ÷ 12 = 71.1 a month
  expect(rows[0]).toMatchObject({ retailerId: idAt(8), rank: 1, grade: "6" });
  const { sheets } = await scoresOf(8, planner, `?run=${id}`);
  const values = new Map(sheets[0]?.parts.map(({ item, value }) => [item, value]));
  expect(values.get("monthlyCartons")).toBe(71.1);
  // 2 of 82 cartons at the same price
  expect(values.get("upperShare")).toBe(0.024);
  expect(values.get("regularity")).toBe(1);
  // 82 ÷ 5 a week against the mean of 2, 4, ... 16 and 0.4 more: 16.4 ÷ 9.4
  expect(values.get("amountOverPeers")).toBe(1.74);
  expect(values.get("priceGap")).toBeNull();
  expect(await shown(id, rep)).toMatchObject({ found: 2 });
  expect((await shown(id, planner, "?find=east-1-a")).found).toBe(1);
});

it("shows who would move before a scheme is adopted, and keeps nothing of it", async () => {
  const { scheme } = scorePresets.star;
  const [top, ...others] = scheme.grading.grades;
  const stricter = others.map((grade) => ({ ...grade, least: grade.least * 0.5 }));
  const grades = [...(top === undefined ? [] : [top]), ...stricter];
  const definition = { ...scheme, grading: { ...scheme.grading, grades } };
  const asked = { definition, period: "2021-11" };
  const answer = bodyOf(routes.previewScoreScheme, await planner.post("/scores/preview", asked));
  // of eight the second stands at 7/8, the last at 1/8: bounds at .9 .65 .35 .1 0 against .45 .325 .175 .05 0
  expect(answer.moves.all).toBe(8);
  expect(answer.moves.up).toBeGreaterThan(3);
  expect(answer.moves.down).toBe(0);
  expect(answer.moves.matrix.reduce((sum, { n }) => sum + n, 0)).toBe(8);
  expect(answer.against).toBe(1);
  const { schemes } = bodyOf(routes.listScoreSchemes, await planner.get("/scores/schemes"));
  expect(schemes.filter(({ kind }) => kind === "star")).toHaveLength(1);
});

it("publishes one run of a month, shows it to the retailer, and takes it back", async () => {
  const [october, first, second] = [
    await made("star", "2021-10"),
    await made("star"),
    await made("star"),
  ];
  expect((await scoresOf(1, shop)).sheets).toEqual([]);
  for (const id of [october, first]) await planner.post(`/scores/runs/${id}/publish`);
  const stands = await planner.post(`/scores/runs/${second}/publish`);
  expect(stands.body).toMatchObject({ code: "score-run-stands" });
  expect(codeOf(await planner.post(`/scores/runs/${first}/publish`))).toBe("score-run-not-so");
  const own = await scoresOf(1, shop);
  expect(own.sheets.map(({ runId }) => runId)).toEqual([first]);
  expect(own.history.map(({ period }) => period)).toEqual(["2021-11", "2021-10"]);
  expect((await scoresOf(1, shop, `?run=${second}`)).sheets).toEqual([]);
  const lifts = own.sheets[0]?.lifts ?? [];
  expect(lifts.length).toBeGreaterThan(0);
  expect((await shown(first)).before).toMatchObject({ period: "2021-10", moves: { all: 8 } });
  await planner.post(`/scores/runs/${first}/withdraw`, { why: "数据有误" });
  expect((await scoresOf(1, shop)).sheets.map(({ runId }) => runId)).toEqual([october]);
  const { rows } = await savedSheet(planner, `/scores/runs/${october}/export`, {
    folder: small.house.folder,
  });
  expect(rows).toHaveLength(9);
});

const mark = { day: "2021-11-20", marks: [{ item: "priceTags", points: 4 }] };

it("keeps marks within their bounds and scores them; one that is taken away counts no more", async () => {
  const path = `/retailers/${idAt(1)}/marks`;
  const wrong = { ...mark, marks: [{ item: "priceTags", points: 9 }] };
  expect((await rep.post(path, wrong)).body).toMatchObject({ code: "score-mark-out-of-bounds" });
  expect(codeOf(await rep.post(`/retailers/${idAt(8)}/marks`, mark))).toBe("not-found");
  expect((await rep.post(path, mark)).status).toBe(200);
  const run = await made("star");
  const parts = (await scoresOf(1, rep, `?run=${run}`)).sheets[0]?.parts ?? [];
  expect(parts.find(({ item }) => item === "priceTags")).toMatchObject({ value: 4, points: 400 });
  const { marks } = await scoresOf(1, rep);
  expect(marks).toMatchObject([{ item: "priceTags", markedBy: "rep" }]);
  expect((await rep.ask("DELETE", `/scores/marks/${marks[0]?.id}`)).status).toBe(200);
  expect((await scoresOf(1, rep)).marks).toEqual([]);
});

async function send(keep: string, rows: readonly string[]) {
  const file = ["许可证号,评分项,日期,分数,说明", ...rows].join("\n");
  const headers = { "content-type": "application/octet-stream" };
  const path = `/scores/marks/file?fileName=marks.csv&keep=${keep}`;
  const answer = await rep.ask("POST", path, { payload: Buffer.from(file), headers });
  return answer;
}

it("names every bad row of a file of marks, and keeps the good ones only when it is told to", async () => {
  const [own, other] = [codes[0] ?? "", codes[7] ?? ""];
  const rows = [
    `${own},陈列,2021-11-05,3,整齐`,
    `${own},卷烟陈列,2021-11-05,3,整齐`,
    `${own},卷烟陈列,2021-11-05,4,`,
    `${other},卷烟陈列,2021-11-05,4,`,
    `${own},storeImage,2021/11/6,0,`,
    `${own},Store image,32.13.2021,2,`,
    `${own},店面形象,2022-01-01,2,`,
  ];
  const all = bodyOf(routes.sendMarks, await send("all", rows));
  expect(all).toMatchObject({ rows: 7, good: 1, kept: 0 });
  expect(all.bad.map(({ row, reason }) => [row, reason.en])).toEqual([
    [2, "No such item"],
    [4, "The same retailer, item and day stand twice"],
    [5, "No such retailer in your area"],
    [6, "Not a whole number within the bounds"],
    [7, "Not a date"],
    [8, "The day is still to come"],
  ]);
  expect((await scoresOf(1, rep)).marks).toEqual([]);
  expect(bodyOf(routes.sendMarks, await send("good", rows))).toMatchObject({ kept: 1 });
  expect((await scoresOf(1, rep)).marks).toMatchObject([{ item: "display", points: 3 }]);
  const headless = await rep.ask("POST", "/scores/marks/file?fileName=a.csv", {
    payload: Buffer.from("a,b\n1,2"),
    headers: { "content-type": "application/octet-stream" },
  });
  expect(codeOf(headless)).toBe("file-refused");
  const { sheets } = await savedSheet(rep, "/scores/marks/template", {
    folder: small.house.folder,
  });
  expect(sheets).toHaveLength(2);
});

it("counts an event of conduct only after its answer, and lets the retailer reply before", async () => {
  await adopt("credit");
  const event = { day: "2021-11-10", kind: "price", penaltyPoints: 30, text: "高于指导价销售" };
  const noted = await planner.post(`/retailers/${idAt(1)}/conduct`, event);
  const { id } = bodyOf(routes.noteConduct, noted);
  await withEyes(small.house.books, systemEyes, (trx) =>
    trx
      .updateTable("conductEvent")
      .set({ enteredAt: "2021-12-15T08:00:00Z" })
      .where("id", "=", id)
      .execute(),
  );
  const conductPoints = async () => {
    const run = await made("credit");
    const [sheet] = (await scoresOf(1, planner, `?run=${run}`)).sheets;
    const part = sheet?.parts.find(({ item }) => item === "conductPoints");
    return [part?.value, sheet?.sentences.at(-1)?.en.includes("Events of 30 points") ?? false];
  };
  expect(await conductPoints()).toEqual([100, true]);
  expect((await shop.post(`/scores/conduct/${id}/reply`, { text: "已改正" })).status).toBe(200);
  expect((await scoresOf(1, shop)).conduct).toMatchObject([
    { state: "replied", reply: "已改正", replyUntil: "2021-12-25" },
  ]);
  await planner.post(`/scores/conduct/${id}/answer`, { state: "upheld", answer: "属实" });
  expect(await conductPoints()).toEqual([70, false]);
  expect(codeOf(await shop.post(`/scores/conduct/${id}/reply`, { text: "不服" }))).toBe(
    "conduct-not-so",
  );
  await planner.post(`/scores/conduct/${id}/answer`, { state: "dismissed", answer: "复核有误" });
  expect(await conductPoints()).toEqual([100, false]);
});
