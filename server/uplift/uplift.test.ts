import { routes } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import {
  insertUpliftPlan,
  putUpliftAction,
  systemEyes,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { savedSheet } from "../testing/ask-analysis.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { plantNeighbours, plantRating, plantTrade, ratedCodes } from "../testing/plant-ratings.ts";
import { openSmallHouse, type SmallHouse, smallToday } from "../testing/small-house.ts";
import { upliftEffects } from "./effects.ts";

let small: SmallHouse;
let ids: ReadonlyMap<string, number>;
let october = 0;
const clients = new Map<string, Client>();

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(small.house.books, systemEyes, work);

const placeOf = (code: string): number => ratedCodes.indexOf(code);
/** Twelve retailers in whose shops price tags were set in November. */
const treated = ratedCodes.filter((_, at) => at > 3 && at % 3 === 1);

beforeAll(async () => {
  small = await openSmallHouse();
  ids = await plantNeighbours(small);
  await plantTrade(small, ids);
  await bySystem(async (trx) => {
    // contribution 10.00, 10.25, ... 19.75; tags 15.00, the first one 5.00
    const tags = (code: string) => (code === "n01" ? 500 : 1500);
    const contribution = (code: string) => 1000 + 25 * placeOf(code);
    const pointsOf = (code: string) => ({
      contribution: contribution(code),
      priceTags: tags(code),
    });
    const days = { period: "2021-10", fromDay: "2021-10-04", toDay: "2021-10-31" };
    october = await plantRating(trx, ids, { ...days, pointsOf });
    // a month later everybody has one point more, and those with new price tags three more again
    await plantRating(trx, ids, {
      period: "2021-11",
      fromDay: "2021-11-01",
      toDay: "2021-11-28",
      pointsOf: (code) => ({
        contribution: contribution(code) + 100,
        priceTags: tags(code) + (treated.includes(code) ? 300 : 0),
      }),
    });
  });
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "east-1");
  await small.addPerson("west", "representative", "west-1");
  for (const name of ["planner", "rep", "west"]) clients.set(name, await small.client(name));
});
afterAll(() => small.close());

function by(name: string): Client {
  const client = clients.get(name);
  assert(client !== undefined, `${name} signed in`);
  return client;
}

const idOf = (code: string): number => keyOf(ids, code);
const refusal = async (path: string, body: object = {}, who = "rep") =>
  (await by(who).post(path, body)).body?.["code"];

async function candidates(who: string, more = "") {
  return bodyOf(routes.listUpliftCandidates, await by(who).get(`/uplift/candidates${more}`));
}

async function shown(id: number) {
  return bodyOf(routes.readUpliftPlan, await by("rep").get(`/uplift/plans/${id}`));
}

it("finds those with most to win, within what everybody sees", async () => {
  const { run, n, candidates: found, lines } = await candidates("rep");
  expect(run).toMatchObject({ period: "2021-11" });
  expect(n).toBe(40);
  // n01: tags 5.00; its 39 peers have 15.00, twelve of them 3.00 more: (39 x 15 + 12 x 3) / 39 = 15.92, and so
  // it lies 10.92 behind; contribution 11.00 against a mean of (11.25 + ... + 20.75) / 39 = 16.00, 5.00 behind
  expect(found[0]).toMatchObject({ licenceCode: "n01", points: 4600, openPlanId: null });
  expect(found[0]?.behindPeers).toBe(1092 + 500);
  expect(found[0]?.weakest.map(({ titles }) => titles.en)).toEqual(["Price tags", "Contribution"]);
  expect(lines).toMatchObject([{ n: 40 }]);
  expect((await candidates("planner", `?line=${lines[0]?.id}`)).n).toBe(40);
  expect((await candidates("west")).candidates).toEqual([]);
});

it("fills the SWOT sheet from the numbers of the retailer and its peers", async () => {
  const answer = await by("rep").get(`/retailers/${idOf("n01")}/uplift`);
  const { sheet } = bodyOf(routes.readSwot, answer);
  // forty neighbours and the small city's eight, itself left out
  expect(sheet.peers).toMatchObject({ step: "sameSize", n: 47 });
  expect(sheet.unknown).toEqual([{ "zh-Hans": "display", "zh-Hant": "display", en: "display" }]);
  const said = new Map(sheet.swot.map(({ rule, sentence }) => [rule, sentence.en]));
  expect(said.get("crowdedNearby")).toBe(
    "Other active retailers within 100 m: 1, the nearest 56 m away.",
  );
  // 2 of 12 cartons are of class 1 elsewhere; the small city's eight bought nothing and have no share
  expect(said.get("poorStructure")).toBe(
    "Share of classes 1 and 2: 0.0%, no higher than three quarters of its 39 peers (median 16.7%).",
  );
  expect(said.get("narrowAssortment")).toContain("SKUs bought: 1");
  expect(said.get("skusOfPeers")).toContain("does not: 1, first of all 春晓（硬）");
  expect(said.get("weakItems")).toBe(
    "Points to win: Price tags 5.00 of 20.00, Contribution 11.00 of 40.00.",
  );
  // (100 - 80) / 100 for everybody
  expect(said.has("thinMargin") || said.has("strongMargin")).toBe(false);
  const placeless = await by("rep").get(`/retailers/${idOf("n03")}/uplift`);
  const rules = bodyOf(routes.readSwot, placeless).sheet.swot.map(({ rule }) => rule);
  expect(rules).toContain("placeUnknown");
  expect((await by("west").get(`/retailers/${idOf("n01")}/uplift`)).status).toBe(404);
});

it("walks the loop: open, coach, tick off, re-rate, see the effect beside the peers'", async () => {
  const path = `/retailers/${idOf("n01")}/uplift`;
  const targets = { points: 5000, items: { priceTags: 1500, contribution: 2000 } };
  const opening = { targets, actions: ["setPriceTags"], dueDay: "2022-01-20" };
  const { id } = bodyOf(routes.openUpliftPlan, await by("rep").post(path, opening));
  expect(await refusal(path, opening)).toBe("uplift-open");
  const { plan, proposals, swot } = await shown(id);
  expect(plan).toMatchObject({ state: "open", after: null, isMet: null, isOverdue: false });
  expect(plan.actions).toMatchObject([{ action: "setPriceTags", owner: "rep", doneDay: null }]);
  expect(proposals.find(({ action }) => action === "setPriceTags")?.reasons).toMatchObject([
    { kind: "item", id: "priceTags" },
  ]);
  const [first] = swot;
  assert(first !== undefined, "the sheet has lines");
  const lines = [
    { ...first, sentence: null, text: "改写的话", isStruck: false },
    { quadrant: "strength", rule: null, sentence: null, text: "为人热情", isStruck: false },
  ];
  const change = { swot: lines, targets, dueDay: "2022-01-20", note: "" };
  const changed = await by("rep").ask("PUT", `/uplift/plans/${id}`, { payload: change });
  expect(changed.status).toBe(200);
  const after = await shown(id);
  // what the data said stays: the sentence beside the words, what was left out as struck
  expect(after.swot[0]).toEqual({ ...first, text: "改写的话" });
  expect(
    after.swot.slice(1, -1).every(({ isStruck, sentence }) => isStruck && sentence !== null),
  ).toBe(true);
  expect(after.swot.at(-1)).toMatchObject({ text: "为人热情", rule: null });
  const action = plan.actions[0]?.id ?? 0;
  const tick = { doneDay: smallToday, result: "已贴齐" };
  expect((await by("rep").post(`/uplift/actions/${action}/tick`, tick)).status).toBe(200);
  await bySystem((trx) =>
    plantRating(trx, ids, {
      period: "2021-12",
      fromDay: "2021-11-29",
      toDay: "2021-12-26",
      pointsOf: (code) => ({
        contribution: 1200 + 25 * placeOf(code),
        priceTags: code === "n01" ? 1500 : 1500 + (treated.includes(code) ? 300 : 0),
      }),
    }),
  );
  const rated = await shown(id);
  // 30.00 + 12.00 + 15.00 = 57.00: the points and the tags are reached, the contribution is not
  expect(rated.plan).toMatchObject({ after: { points: 5700 }, isMet: false });
  expect(rated.outcomes.map(({ kind, isMet }) => [kind, isMet])).toEqual([
    ["points", true],
    ["item", true],
    ["item", false],
  ]);
  expect(rated.items.find(({ item }) => item === "priceTags")).toMatchObject({
    before: 500,
    after: 1500,
  });
  // nobody had as few points as n01: there is no peer to hold it against
  expect(rated.placebo).toBeNull();
});

it("ends a plan, opens it again, and takes an action away and puts it back", async () => {
  const opened = await by("rep").post(`/retailers/${idOf("n02")}/uplift`);
  const { id } = bodyOf(routes.openUpliftPlan, opened);
  const put = await by("rep").post(`/uplift/plans/${id}/actions`, { action: "reviewTheEconomics" });
  const action = bodyOf(routes.putUpliftAction, put).id;
  expect((await by("rep").ask("DELETE", `/uplift/actions/${action}`)).status).toBe(200);
  expect((await shown(id)).plan.actions).toEqual([]);
  await by("rep").post(`/uplift/plans/${id}/actions`, {
    action: "reviewTheEconomics",
    dueDay: "2021-12-31",
  });
  expect((await shown(id)).plan.actions).toMatchObject([{ id: action, dueDay: "2021-12-31" }]);
  const stranger = { action: "setPriceTags", ownerId: 999_999 };
  expect(await refusal(`/uplift/plans/${id}/actions`, stranger)).toBe("not-found");
  const end = `/uplift/plans/${id}/end`;
  expect(await refusal(end, { state: "abandoned" })).toBe("uplift-why-missing");
  expect((await by("rep").post(end, { state: "done" })).status).toBe(200);
  expect(await refusal(end, { state: "done" })).toBe("uplift-plan-not-so");
  expect(await refusal(`/uplift/actions/${action}/tick`, { doneDay: smallToday })).toBe(
    "uplift-plan-not-so",
  );
  const again = bodyOf(
    routes.openUpliftPlan,
    await by("rep").post(`/retailers/${idOf("n02")}/uplift`),
  );
  expect(await refusal(end, { state: "open" })).toBe("uplift-open");
  await by("rep").post(`/uplift/plans/${again.id}/end`, { state: "abandoned", why: "改址" });
  expect((await by("rep").post(end, { state: "open" })).status).toBe(200);
  expect((await shown(id)).plan).toMatchObject({ state: "open", closedOn: null });
});

it("refuses what makes no sense", async () => {
  const path = `/retailers/${idOf("n04")}/uplift`;
  expect(await refusal(path, { dueDay: "2021-12-19" })).toBe("uplift-due-early");
  expect(await refusal(path, {}, "west")).toBe("not-found");
  const unrated = keyOf(small.city.retailers, "east-1-a");
  expect(await refusal(`/retailers/${unrated}/uplift`)).toBe("uplift-unrated");
  const off = { isOff: true, why: "本市不做" };
  const { status } = await by("planner").post("/uplift/playbook/planForRivals/switch", off);
  expect(status).toBe(200);
  expect(await refusal(path, { actions: ["planForRivals"] })).toBe("uplift-action-off");
  const { actions } = bodyOf(routes.readPlaybook, await by("rep").get("/uplift/playbook"));
  expect(actions.filter(({ isOff }) => isOff).map(({ id }) => id)).toEqual(["planForRivals"]);
  const { id } = bodyOf(
    routes.openUpliftPlan,
    await by("rep").post(path, { actions: ["setPriceTags"] }),
  );
  const action = (await shown(id)).plan.actions[0]?.id;
  expect(await refusal(`/uplift/actions/${action}/tick`, { doneDay: "2021-12-21" })).toBe(
    "uplift-done-day",
  );
});

/** Plans as they were opened in November from the rating of October, with the price tags set a week later. */
async function plansOfNovember(trx: Trx): Promise<void> {
  for (const code of treated) {
    const data = {
      weak: [],
      swot: [],
      peers: { step: "sameSize", n: 47 },
      targets: { items: {} },
    } as const;
    const id = await insertUpliftPlan(trx, {
      ...data,
      retailerId: idOf(code),
      scoreRunId: october,
      dueDay: "2021-12-08",
      openedOn: "2021-11-08",
      openedBy: null,
      closedBy: null,
      closedOn: null,
    });
    const action = {
      planId: id ?? 0,
      action: "setPriceTags",
      dueDay: "2021-11-22",
      doneDay: "2021-11-15",
    };
    await putUpliftAction(trx, { ...action, ownerId: null, addedBy: null });
  }
}

it("tells what an action brought beyond matched peers, and writes it into a workbook", async () => {
  await bySystem(plansOfNovember);
  const asked = { from: "2021-11-01", to: "2021-11-30", madeAt: "2021-12-20T00:00:00.000Z" };
  const { all, actions } = await upliftEffects(small.house, asked);
  // everybody gained 1.00 and the treated 4.00: 4.00 - 1.00 = 3.00, whoever the matches are
  expect(all).toMatchObject({
    plans: 12,
    points: { n: 12, unmatched: 0, change: 400, peersChange: 100 },
  });
  expect(all.points.effect).toBeCloseTo(300, 6);
  expect(all.points.low).toBeCloseTo(300, 6);
  // cartons stayed as they were
  expect(all.cartons.effect).toBeCloseTo(0, 6);
  expect(actions.map(({ action, plans }) => [action, plans])).toEqual([["setPriceTags", 12]]);
  const { sheets, rows } = await savedSheet(by("planner"), "/uplift/export", {
    folder: small.house.folder,
  });
  expect(sheets).toEqual(["提升计划", "措施", "效果"]);
  expect(rows.length).toBeGreaterThan(12);
  const plan = bodyOf(routes.listUpliftPlans, await by("rep").get("/uplift/plans?state=open"))
    .plans[0];
  const swot = await savedSheet(by("rep"), `/uplift/plans/${plan?.id}/export`, {
    folder: small.house.folder,
  });
  expect(swot.sheets).toEqual(["SWOT", "评分项目", "措施"]);
});

it("shows effects to whoever may read them, and writes every deed into the log", async () => {
  const answer = await by("rep").get("/uplift/effects?from=2021-11-01&to=2021-11-30");
  expect(bodyOf(routes.readUpliftEffects, answer)).toMatchObject({ level: 0.9, fewest: 10 });
  const actions = await small.house.books.owner
    .selectFrom("audit")
    .select("action")
    .distinct()
    .where("subjectKind", "like", "uplift-%")
    .orderBy("action")
    .execute();
  expect(actions.map(({ action }) => action)).toEqual([
    "change-uplift-plan",
    "drop-uplift-action",
    "end-uplift-plan",
    "open-uplift-plan",
    "put-uplift-action",
    "reopen-uplift-plan",
    "switch-uplift-action",
    "tick-uplift-action",
  ]);
});
