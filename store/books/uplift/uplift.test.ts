import { assert } from "@dongxiao/core/units";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { type Eyes, systemEyes, withEyes } from "../eyes.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";
import {
  dropUpliftAction,
  lockUpliftAction,
  putUpliftAction,
  tickUpliftAction,
  upliftActions,
} from "./actions.ts";
import { endUpliftPlan, insertUpliftPlan, lockUpliftPlan, upliftPlans } from "./plans.ts";
import { switchUpliftAction, upliftSwitches } from "./switches.ts";

let books: Books;
let city: SmallCity;
let scoreRunId: number;
beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
  scoreRunId = await bySystem(async (trx) => {
    const scheme = { kind: "star", version: 1, definition: "{}" } as const;
    const { id: schemeId } = await trx
      .insertInto("scoreScheme")
      .values(scheme)
      .returning("id")
      .executeTakeFirstOrThrow();
    const days = { period: "2021-10", fromDay: "2021-09-27", toDay: "2021-10-31" };
    const run = { schemeId, kind: "star", ...days } as const;
    const kept = await trx.insertInto("scoreRun").values(run).returning("id").executeTakeFirst();
    return kept?.id ?? 0;
  });
});
afterAll(() => books.close());

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);

function planOf(code: string) {
  return {
    retailerId: keyOf(city.retailers, code),
    scoreRunId,
    weak: [],
    peers: { step: "sameSize", n: 7 } as const,
    swot: [],
    targets: { points: 7000, items: {} },
    dueDay: "2021-12-31",
    openedBy: null,
    openedOn: "2021-11-08",
    closedBy: null,
    closedOn: null,
  };
}

async function opened(code: string): Promise<number> {
  const id = await bySystem((trx) => insertUpliftPlan(trx, planOf(code)));
  assert(id !== null, "no other plan is open");
  return id;
}

it("keeps one open plan of a retailer, and another one after it has ended", async () => {
  const id = await opened("east-1-a");
  expect(await bySystem((trx) => insertUpliftPlan(trx, planOf("east-1-a")))).toBeNull();
  const ending = { closedBy: null, closedOn: "2021-12-01", closedWhy: "改址" };
  await bySystem(async (trx) => {
    const plan = await lockUpliftPlan(trx, id);
    expect(plan).toMatchObject({ state: "open", targets: { points: 7000 } });
    await endUpliftPlan(trx, id, { state: "abandoned", ...ending });
  });
  expect(await opened("east-1-a")).toBeGreaterThan(id);
  const plans = await bySystem((trx) => upliftPlans(trx, { state: "abandoned" }));
  expect(plans).toMatchObject([{ id, closedWhy: "改址" }]);
});

it("adds an action once, takes it away and puts it back, and ticks it off", async () => {
  const planId = await opened("east-2-a");
  const action = { planId, action: "setPriceTags", ownerId: null, addedBy: null, doneDay: null };
  const shown = () => bySystem((trx) => upliftActions(trx, [planId]));
  const put = (dueDay: string) => bySystem((trx) => putUpliftAction(trx, { ...action, dueDay }));
  const id = await put("2021-11-22");
  expect(await put("2021-11-29")).toBe(id);
  await bySystem((trx) => dropUpliftAction(trx, id));
  expect(await shown()).toEqual([]);
  expect(await bySystem((trx) => lockUpliftAction(trx, id))).toBeNull();
  await put("2021-12-06");
  const done = { doneDay: "2021-12-03", result: "已贴齐" };
  await bySystem((trx) => tickUpliftAction(trx, id, done));
  expect(await shown()).toMatchObject([{ id, dueDay: "2021-12-06", ...done }]);
});

it("shows plans and actions to those who see the retailer only", async () => {
  const planId = await opened("west-1-a");
  const retailerId = keyOf(city.retailers, "west-1-a");
  const own: Eyes = { personId: null, paths: [], retailerId };
  const other: Eyes = { ...own, retailerId: keyOf(city.retailers, "west-1-b") };
  const action = { planId, action: "reviewTheEconomics", dueDay: "2021-12-06" };
  const empty = { ownerId: null, addedBy: null, doneDay: null };
  await bySystem((trx) => putUpliftAction(trx, { ...action, ...empty }));
  const seen = (eyes: Eyes) =>
    withEyes(books, eyes, async (trx) => [
      (await upliftPlans(trx, { retailerId })).length,
      (await upliftActions(trx, [planId])).length,
    ]);
  expect([await seen(own), await seen(other)]).toEqual([
    [1, 1],
    [0, 0],
  ]);
  const foreign = withEyes(books, other, (trx) => insertUpliftPlan(trx, planOf("west-2-a")));
  await expect(foreign).rejects.toThrow("row-level security");
});

it("switches an action of the playbook off and on", async () => {
  const off = { by: null, why: "本市不做" };
  await bySystem((trx) => switchUpliftAction(trx, "planForRivals", off));
  await bySystem((trx) => switchUpliftAction(trx, "planForRivals", off));
  expect(await bySystem(upliftSwitches)).toMatchObject([
    { action: "planForRivals", why: "本市不做" },
  ]);
  await bySystem((trx) => switchUpliftAction(trx, "planForRivals", null));
  expect(await bySystem(upliftSwitches)).toEqual([]);
});
