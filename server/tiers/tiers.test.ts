import { routes } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { refreshDimensions } from "@dongxiao/store/facts";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { savedSheet } from "../testing/ask-analysis.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { plantOrders } from "../testing/plant-orders.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
/** The retailer that buys least, and the one that buys most. */
let [own, other] = ["", ""];
const clients = new Map<string, Client>();
beforeAll(async () => {
  small = await openSmallHouse();
  await plantOrders(small);
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("county", "planner", "east");
  const byKey = [...small.city.retailers].toSorted(([, a], [, b]) => a - b);
  [own, other] = [byKey[0]?.[0] ?? "", byKey[7]?.[0] ?? ""];
  await small.addPerson("rep", "representative", own.slice(0, -2));
  await small.addPerson("shop", "retailer", own);
  await small.addPerson("other", "retailer", other);
  for (const name of ["planner", "county", "rep", "shop", "other"])
    clients.set(name, await small.client(name));
});
afterAll(() => small.close());

function by(name: string): Client {
  const client = clients.get(name);
  assert(client !== undefined, `${name} signed in`);
  return client;
}

const idOf = (code: string): number => keyOf(small.city.retailers, code);
// the retailers buy 2, 4, ... 16 cartons a week and one more every other week: 32.5, 58.5, ... in 13 weeks or so
const bounds = { volume: [50, 100, 200], price: [] };
const form = { period: "2021-Q3", bounds, reason: "三季度" };

async function made(more: object = {}): Promise<number> {
  const answer = await by("planner").post("/tiers/runs", { ...form, ...more });
  return bodyOf(routes.makeTierRun, answer).id;
}

async function shown(name: string, id: number) {
  return bodyOf(routes.readTierRun, await by(name).get(`/tiers/runs/${id}`));
}

async function sheet(name: string, code: string, run = "") {
  const answer = await by(name).get(`/retailers/${idOf(code)}/tier${run}`);
  return bodyOf(routes.readTierSheet, answer);
}

const refusal = async (path: string, body: object) =>
  (await by("planner").post(path, body)).body?.["code"];

it("grades as a draft within the bounds that were asked for, and shows who would move", async () => {
  const { run, moves, earliest } = await shown("planner", await made());
  expect(run).toMatchObject({ tiers: 4, state: "draft", madeBy: "planner", frozen: [] });
  // all eight had tier 10, of four the fourth: only 16 + 0.5 cartons a week, 214 a quarter, come up to it again
  expect(moves).toMatchObject({ all: 8, down: 8, up: 0, fresh: 0 });
  expect(moves.matrix.reduce((sum, { n }) => sum + n, 0)).toBe(8);
  // the quarter ends with the week of Monday 27 September
  expect([run.fromDay, run.toDay, earliest]).toEqual(["2021-07-05", "2021-10-03", "2021-10-04"]);
});

it("shows everybody only the retailers of their own scope", async () => {
  const id = await made();
  const line = own.slice(0, -2);
  const { moves, movers } = await shown("rep", id);
  expect(moves.all).toBe(2);
  expect(movers.map(({ licenceCode }) => licenceCode).toSorted()).toEqual([
    `${line}-a`,
    `${line}-b`,
  ]);
  const { rows } = await savedSheet(by("rep"), `/tiers/runs/${id}/export`, {
    folder: small.house.folder,
  });
  expect(rows).toHaveLength(3);
  expect((await by("county").post("/tiers/runs", form)).body).toMatchObject({
    code: "outside-scope",
  });
});

it("leaves the weeks of the Spring Festival out, and tells by how many cycles it went", async () => {
  const { run } = await shown("planner", await made({ period: "2021-Q1" }));
  expect(run.frozen).toEqual(["2021-01-25", "2021-02-01", "2021-02-08"]);
  const { sheet: told } = await sheet("planner", own, `?run=${run.id}`);
  const said = told?.sentences.map(({ en }) => en) ?? [];
  expect(said).toContain("10 cycles count; volume and amount are taken to 13.");
  const chosen = await shown("planner", await made({ period: "2021-Q1", frozen: ["2021-03-03"] }));
  expect(chosen.run.frozen).toEqual(["2021-03-01"]);
});

it("shows a retailer nothing before publication, then its own sheet and no other's", async () => {
  const id = await made();
  expect(await sheet("shop", own)).toEqual({ sheet: null, appeals: [] });
  expect((await sheet("shop", own, `?run=${id}`)).sheet).toBeNull();
  const published = await by("planner").post(`/tiers/runs/${id}/publish`);
  expect(published.body).toMatchObject({ validFrom: "2021-10-04", changed: 8 });
  const { sheet: told } = await sheet("shop", own);
  assert(told !== null, "it was published");
  const words = told.sentences.map((sentence) => sentence.en).join(" ");
  expect(words).toContain("less than 50 cartons");
  // it came from the highest tier: 33 cartons fall three tiers, for they lie 30 % below the first bound of 50;
  // with 35 = 50 x 0.7 they would not, and it would have fallen two
  expect(told).toMatchObject({ tier: 1, lifts: [{ input: "volume", to: 35, tier: 2 }] });
  expect((await by("other").get(`/retailers/${idOf(own)}/tier`)).body).toMatchObject({
    code: "not-found",
  });
});

it("changes the history from its day on, as the retailer's page shows it, and tells the facts", async () => {
  const page = await by("shop").get(`/retailers/${idOf(own)}`);
  const { history } = bodyOf(routes.readRetailer, page);
  expect(history.map(({ from, tier }) => [from, tier])).toEqual([
    ["2021-10-04", 1],
    ["2020-01-06", 10],
  ]);
  const { books, facts } = small.house;
  await refreshDimensions(books, facts);
  const [row] = await facts.ask<{ tier: number }>(
    "select tier from retailer_span_dim where retailer = {id: UInt32} and from_day = '2021-10-04'",
    { id: idOf(own) },
  );
  expect(row).toEqual({ tier: 1 });
});

it("takes one appeal at a time, and an upheld one gives another tier", async () => {
  const path = `/retailers/${idOf(own)}/tier/appeals`;
  const sent = await by("shop").post(path, { text: "8 月停电两周" });
  const { id } = bodyOf(routes.appealTier, sent);
  expect((await by("shop").post(path, { text: "再说一次" })).body).toMatchObject({
    code: "appeal-open",
  });
  const foreign = await by("other").post(path, { text: "别人的店" });
  expect(foreign.status).not.toBe(200);
  const answer = { tier: 2, answer: "属实" };
  expect((await by("planner").post(`/tiers/appeals/${id}/answer`, answer)).status).toBe(200);
  expect(await refusal(`/tiers/appeals/${id}/answer`, answer)).toBe("not-found");
  const { sheet: told, appeals } = await sheet("shop", own);
  expect(told).toMatchObject({ tier: 1, granted: 2 });
  expect(told?.sentences.at(-1)?.en).toBe("After your appeal it is 2.");
  expect(appeals).toMatchObject([{ state: "upheld", answer: "属实" }]);
});

it("keeps the published bounds for the next grading, and takes publications back in turn", async () => {
  const first = bodyOf(routes.listTierRuns, await by("planner").get("/tiers/runs")).runs.find(
    ({ state }) => state === "published",
  );
  assert(first !== undefined, "one was published");
  const next = await made({ period: "2021-11", bounds: {} });
  expect((await shown("planner", next)).run.bounds).toEqual(bounds);
  const why = { why: "重新评定" };
  expect(await refusal(`/tiers/runs/${next}/publish`, { validFrom: "2021-11-01" })).toBe(
    "valid-from-too-early",
  );
  expect((await by("planner").post(`/tiers/runs/${next}/publish`)).status).toBe(200);
  expect(await refusal(`/tiers/runs/${next}/publish`, {})).toBe("tier-run-not-so");
  expect(await refusal(`/tiers/runs/${first.id}/withdraw`, why)).toBe("tier-run-followed");
  expect(await refusal(`/tiers/runs/${next}/withdraw`, { ...why, fromDay: "2021-11-01" })).toBe(
    "valid-from-too-early",
  );
  expect((await by("planner").post(`/tiers/runs/${next}/withdraw`, why)).status).toBe(200);
  const allOfIt = { ...why, fromDay: first.validFrom };
  const back = await by("planner").post(`/tiers/runs/${first.id}/withdraw`, allOfIt);
  expect(back.body).toMatchObject({ changed: 8 });
  const page = await by("planner").get(`/retailers/${idOf(own)}`);
  // the second one was in force until it was withdrawn today; before and after, the tier is what it had ever been
  const { history } = bodyOf(routes.readRetailer, page);
  expect(history.map(({ from }) => from)).toEqual(["2021-12-20", "2021-12-06", "2020-01-06"]);
  expect([history[0]?.tier, history[2]?.tier]).toEqual([10, 10]);
  expect(await refusal(`/tiers/runs/${first.id}/withdraw`, why)).toBe("tier-run-not-so");
});

it("refuses what makes no sense", async () => {
  const asking = (more: object) => refusal("/tiers/runs", { ...form, ...more });
  expect(await asking({ period: "2021-Q7" })).toBe("period-unreadable");
  expect(await asking({ period: "2019-Q1" })).toBe("period-without-data");
  expect(await asking({ settings: { margin: 2 } })).toBe("setting-out-of-bounds");
  expect(await asking({ settings: { volumeBandz: 2 } })).toBe("input-malformed");
  expect(await asking({ bounds: { volume: [100, 50] } })).toBe("bounds-out-of-order");
  // 11 bands of volume times 3 of price are 33
  expect(await asking({ bounds: {}, settings: { volumeBands: 11 } })).toBe("bounds-out-of-order");
  const draft = await made();
  const gone = await by("planner").post(`/tiers/runs/${draft}/withdraw`, { why: "试算" });
  expect(gone.body).toMatchObject({ fromDay: null, changed: 0 });
});

it("grades by rank too, and writes every deed into the log", async () => {
  const { run } = await shown("planner", await made({ scheme: "ranking", bounds: {} }));
  expect(run).toMatchObject({ scheme: "ranking", tiers: 30, bounds: {} });
  const actions = await small.house.books.owner
    .selectFrom("audit")
    .select("action")
    .distinct()
    .where("subjectKind", "like", "tier-%")
    .orderBy("action")
    .execute();
  expect(actions.map(({ action }) => action)).toEqual([
    "answer-tier-appeal",
    "appeal-tier",
    "make-tier-run",
    "publish-tiers",
    "withdraw-tiers",
  ]);
});
