import { routes, type TargetMovesForm } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { retailerAsOf, systemEyes, withEyes } from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { targetApply } from "../errands/target-decisions.ts";
import { targetMove } from "../errands/target-moves.ts";
import { weekRun } from "../errands/week.ts";
import { savedSheet } from "../testing/ask-analysis.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { plantOrders } from "../testing/plant-orders.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

// S2 is scarce: everybody takes one carton of it every other week. east-1-a stands on 50 packs and sells 2 a week;
// west-1-a holds 5 and sells 10. Today is 2021-12-20, the newest week 2021-12-06, the last whole month November.

let small: SmallHouse;
const clients = new Map<string, Client>();
let registerId: number;
beforeAll(async () => {
  small = await openSmallHouse();
  await plantOrders(small);
  await plantCounts("east-1-a", 50, 2);
  await plantCounts("west-1-a", 5, 10);
  const people = [
    ["planner", "planner", "P"],
    ["county", "planner", "east"],
    ["rep", "representative", "east-1"],
    ["manager", "areaManager", "east-market"],
    ["inspector", "inspector", "east"],
  ] as const;
  for (const [name, role, over] of people) {
    await small.addPerson(name, role, over);
    clients.set(name, await small.client(name));
  }
});
afterAll(() => small.close());

/** Counts stock and sales of S2 in a shop in each week from May on. */
async function plantCounts(code: string, stock: number, sold: number): Promise<void> {
  const [retailer, sku] = [idOf(code), keyOf(small.city.skus, "S2")];
  await small.house.facts.tell(
    `insert into observation (cycle, retailer, sku, stock_packs, sold_packs, price_cny_cents_per_carton, stock_out_days,
      method, import_id, row_number)
    select toDate('2021-04-19') + 7 * number, ${retailer}, ${sku}, ${stock}, ${sold}, -1, -1, 'visit', 1, number
    from numbers(34)`,
  );
}

const idOf = (code: string): number => keyOf(small.city.retailers, code);

function by(name: string): Client {
  const client = clients.get(name);
  assert(client !== undefined, `${name} signed in`);
  return client;
}

const form = { name: "紧俏一号", skus: ["S2"], total: 2, fromDay: "2021-01-04", reason: "试点" };

async function create(name: string, body: object = form): Promise<unknown> {
  const answer = await by(name).post("/targets", body);
  if (answer.status !== 200) return answer.body?.["code"];
  return (registerId = bodyOf(routes.createTargetRegister, answer).id);
}

type Move = TargetMovesForm["moves"][number];

/** What became of moves: how many, or the code of the refusal. */
async function move(name: string, moves: readonly Move[], more: object = {}): Promise<unknown> {
  const body = { moves, reason: "评审", ...more };
  const answer = await by(name).post(`/targets/${registerId}/moves`, body);
  return answer.body?.["moved"] ?? answer.body?.["code"];
}

async function listed(name: string, when = "") {
  const answer = await by(name).get(`/targets/${registerId}${when}`);
  return bodyOf(routes.readTargetRegister, answer);
}

const one = (deed: Move["deed"], code: string, rest: Partial<Move> = {}): Move => ({
  deed,
  retailerId: idOf(code),
  ...rest,
});

/** Everything from the proposal to the list, the inspector's signature at the machine itself; the day is long ago. */
async function enlist(code: string, cap: number | null, validDay: string): Promise<void> {
  expect(await move("planner", [one("propose", code)], { validDay })).toBe(1);
  expect(await move("manager", [one("sign", code)], { validDay })).toBe(1);
  const asked = { register: "紧俏一号", retailers: [code], validDay, reason: "核对", deed: "sign" };
  const nobody = { ...asked, who: "nobody" };
  expect(await targetMove(small.house, nobody, steps)).toMatchObject({ code: "not-found" });
  const signed = await targetMove(small.house, { ...asked, who: "inspector" }, steps);
  expect(signed).toMatchObject({ value: { moved: 1 } });
  expect(await move("planner", [one("activate", code, { capCartons: cap })], { validDay })).toBe(1);
}

const steps = { signal: new AbortController().signal, progress: () => undefined };

it("applies nothing to the files while there is no register", async () => {
  const answer = await by("planner").post("/targets/flags", { reason: "试" });
  expect(answer.body).toMatchObject({ code: "target-register-missing" });
});

it("makes a register for SKUs that no other open register has", async () => {
  expect(await create("rep")).toBe("role-not-allowed");
  expect(await create("county")).toBe("outside-scope");
  expect(await create("planner", { ...form, skus: ["S9"] })).toBe("not-found");
  expect(await create("planner")).toEqual(expect.any(Number));
  expect(await create("planner", { ...form, name: "另一册" })).toBe("target-sku-taken");
  expect(await create("planner", { ...form, skus: ["S1"] })).toBe("target-name-taken");
  // both SKUs are of this brand
  expect(await create("planner", { ...form, name: "品牌册", skus: [], brands: ["春晓"] })).toBe(
    "target-sku-taken",
  );
});

it("proposes by the own representative, approves by two people together, and activates with a cap", async () => {
  expect(await move("rep", [one("propose", "west-1-a")])).toBe("not-found");
  expect(await move("rep", [one("activate", "east-1-a")])).toBe("role-not-allowed");
  expect(await move("rep", [one("propose", "east-1-a")], { validDay: "2021-05-31" })).toBe(1);
  expect(await move("county", [one("activate", "east-1-a")])).toBe("role-not-allowed");
  expect(await move("planner", [one("activate", "east-1-a")])).toBe("target-move-not-so");
  const { rows } = await listed("manager");
  expect(rows).toMatchObject([
    { state: "proposed", waitsFor: ["areaManager", "inspector"], proposedBy: "rep" },
  ]);
  expect(rows[0]?.may.toSorted()).toEqual(["decline", "sign"]);
  const validDay = "2021-06-07";
  expect(await move("manager", [one("sign", "east-1-a")], { validDay })).toBe(1);
  expect(await move("manager", [one("sign", "east-1-a")], { validDay })).toBe(
    "target-signed-already",
  );
  expect(await move("inspector", [one("sign", "east-1-a")], { validDay: "2021-06-01" })).toBe(
    "target-move-overtaken",
  );
  expect(await move("inspector", [one("sign", "east-1-a")], { validDay })).toBe(1);
  const cap = { capCartons: 1 };
  expect(await move("planner", [one("activate", "east-1-a", cap)], { validDay })).toBe(1);
  expect((await listed("rep")).rows).toMatchObject([{ state: "active", capCartons: 1, may: [] }]);
});

it("holds the total, swaps in one go, and names an exception", async () => {
  await enlist("east-2-a", null, "2021-06-07");
  const activate = one("activate", "east-2-b");
  for (const [name, deed] of [
    ["rep", "propose"],
    ["planner", "propose"],
    ["manager", "sign"],
    ["inspector", "sign"],
  ] as const)
    await move(name, [one(deed, "east-2-b")]);
  const full = await by("planner").post(`/targets/${registerId}/moves`, {
    moves: [activate],
    reason: "试",
  });
  expect(full.body).toMatchObject({
    code: "target-register-full",
    detail: { members: 3, total: 2 },
  });
  expect(await move("planner", [{ ...activate, isException: true }])).toBe(1);
  const { register } = await listed("planner");
  expect(register).toMatchObject({ members: 2, exceptions: 1 });
  expect(await move("planner", [one("remove", "east-2-b")])).toBe(1);
  expect(await move("planner", [one("restore", "east-2-b")])).toBe(1);
  expect(await move("planner", [one("remove", "east-2-b")])).toBe(1);
  const smaller = { total: 1, reason: "减名额" };
  const answer = await by("planner").post(`/targets/${registerId}/decisions`, smaller);
  expect(answer.body).toMatchObject({ code: "target-register-full" });
  const early = { ...smaller, fromDay: "2020-12-01" };
  expect((await by("planner").post(`/targets/${registerId}/decisions`, early)).body).toMatchObject({
    code: "valid-from-too-early",
  });
});

it("rebuilds the list as of a day, and as it was known at a moment", async () => {
  const states = async (when: string) =>
    (await listed("planner", when)).rows.map(({ licenceCode, state }) => [licenceCode, state]);
  expect(await states("?asOf=2021-06-06")).toEqual([["east-1-a", "proposed"]]);
  expect(await states("?asOf=2021-06-07")).toEqual([
    ["east-1-a", "active"],
    ["east-2-a", "active"],
  ]);
  const { moves } = bodyOf(
    routes.listTargetMoves,
    await by("planner").get(`/targets/${registerId}/moves`),
  );
  // the newest entry first: the oldest one is the representative's proposal
  const first = moves.at(-1);
  expect(first).toMatchObject({ person: "rep", deed: "propose", fromState: null });
  const knownAt = encodeURIComponent(first?.enteredAt ?? "");
  expect(await states(`?asOf=2021-12-20&knownAt=${knownAt}`)).toEqual([["east-1-a", "proposed"]]);
});

it("shows the numbers of the last six months by the house's own indicators", async () => {
  const path = `/targets/${registerId}/evidence`;
  const { months, rows, fiveDegreePeriod } = bodyOf(
    routes.readTargetEvidence,
    await by("planner").get(path),
  );
  expect([months[0], months.at(-1), fiveDegreePeriod]).toEqual(["2021-06", "2021-11", null]);
  const slow = rows.find(({ licenceCode }) => licenceCode === "east-1-a");
  // of S2 one carton every other week, in all weeks in which there was any: 13 of 13
  expect([slow?.cyclesOrdered, slow?.cyclesOffered]).toEqual([13, 13]);
  expect(slow?.figures.purchaseFrequency).toBe(1);
  // 50 held against 2 sold, each week: 25 weeks
  expect(slow?.figures.stockToSalesLast).toBe(25);
  // September, October and November have 4, 4 and 5 weeks, 2, 2 and 3 or 2 cartons: 60 or 70 packs of 3 x 50 and that
  expect(slow?.figures.sellThroughLast).toBeGreaterThan(0.27);
  expect(slow?.figures.sellThroughLast).toBeLessThan(0.33);
  const uncounted = rows.find(({ licenceCode }) => licenceCode === "east-2-a");
  expect(uncounted?.figures.stockToSalesLast).toBeNull();
  const others = bodyOf(routes.readTargetEvidence, await by("rep").get(`${path}?who=others`));
  expect(others.rows.map(({ licenceCode }) => licenceCode)).toEqual(["east-1-b"]);
});

it("suggests the watch first, then a swap with what it would take to stay, and no more once it is done", async () => {
  const path = `/targets/${registerId}/suggestions`;
  const ask = async (when = "") =>
    bodyOf(routes.suggestTargets, await by("planner").get(`${path}${when}`));
  const first = await ask("?asOf=2021-12-12");
  expect(first.watches.map(({ licenceCode }) => licenceCode)).toEqual(["east-1-a"]);
  expect(first.watches[0]?.toStay?.en).toMatch(
    /^To stay, 1 of these: sell-through of 50.0% or more/,
  );
  await move("planner", [one("watch", "east-1-a")], { validDay: "2021-08-02" });
  const { swaps, watches } = await ask();
  expect(watches).toEqual([]);
  expect(swaps.map((swap) => [swap.out.licenceCode, swap.in.licenceCode])).toEqual([
    ["east-1-a", "west-1-a"],
  ]);
  expect(swaps[0]?.in.sentence["zh-Hans"]).toContain("存销比 0.50 周");
  const refused = await by("planner").get(`${path}?settings=${encodeURIComponent('{"months":9}')}`);
  expect(refused.body).toMatchObject({ code: "setting-out-of-bounds" });
});

it("moves by a file, or names every row that cannot be done and moves nobody", async () => {
  const send = async (lines: readonly string[], name = "planner") => {
    const asked = `fileName=m.csv&deed=nominate&reason=${encodeURIComponent("名单")}`;
    const answer = await by(name).ask("POST", `/targets/${registerId}/import?${asked}`, {
      payload: Buffer.from(lines.join("\n")),
      headers: { "content-type": "application/octet-stream" },
    });
    return answer.body;
  };
  const head = "许可证号,限量（条）,理由";
  const bad = await send([head, "nobody,1,", "west-2-a,x,", "east-1-a,1,", "west-2-a,2,"]);
  expect(bad).toMatchObject({ read: 4, moved: 0 });
  const faults = bad?.["faults"] as { row: number; why: { en: string } }[];
  expect(faults.map(({ row, why }) => [row, why.en])).toEqual([
    [2, "No such licence"],
    [3, "The cap is a whole number from 0 to 10000"],
    [5, "Twice in the file"],
  ]);
  expect(await send([head, "west-2-a,,", "east-1-a,,"])).toMatchObject({
    moved: 0,
    faults: [{ row: 3, licenceCode: "east-1-a" }],
  });
  expect(await send([head, "west-2-a,,增长快", "west-2-b,,"])).toMatchObject({ moved: 2 });
  const { rows } = await listed("planner");
  const reasons = rows.filter(({ state }) => state === "candidate").map(({ reason }) => reason);
  expect(reasons.toSorted()).toEqual(["名单", "增长快"].toSorted());
  expect(await send(["甲,乙", "1,2"])).toMatchObject({ code: "file-refused" });
});

it("exports the list, the numbers and the ledger", async () => {
  const { folder } = small.house;
  const { sheets, rows } = await savedSheet(by("planner"), `/targets/${registerId}/export`, {
    folder,
  });
  expect(sheets).toEqual(["名单", "评审数据", "台账"]);
  expect(rows[0]).toContain("限量（条）");
});

it("tells a retailer's page of its registers, and what may be done there", async () => {
  const read = async (name: string, code: string) =>
    by(name).get(`/retailers/${idOf(code)}/targets`);
  const { memberships } = bodyOf(routes.readRetailerTargets, await read("rep", "east-1-a"));
  expect(memberships).toMatchObject([{ register: "紧俏一号", row: { state: "watch" } }]);
  expect(memberships[0]?.moves.length).toBeGreaterThan(4);
  const fresh = bodyOf(routes.readRetailerTargets, await read("rep", "east-1-b"));
  expect(fresh.memberships[0]).toMatchObject({ row: null, may: ["nominate", "propose"] });
  expect((await read("rep", "west-1-a")).body).toMatchObject({ code: "not-found" });
});

it("places the scarce SKU among those on the list only, within their caps, and says so", async () => {
  const ran = await weekRun(small.house, {}, steps);
  assert(ran.ok, "the week ran");
  const { weekRunId } = ran.value as { weekRunId: number };
  const sku = keyOf(small.city.skus, "S2");
  const plan = bodyOf(routes.readPlan, await by("planner").get(`/weeks/${weekRunId}/plans/${sku}`));
  const planned = new Map(plan.lines.map((line) => [line.licenceCode, line]));
  // 80 packs for two on the list: one carton by the register's cap, and the other its own cap of one carton and a half
  expect(planned.get("east-1-a")).toMatchObject({ plannedPacks: 10, capPacks: 10 });
  expect(planned.get("east-1-a")?.reason["zh-Hans"]).toContain("“紧俏一号”给您的限量 10 包");
  expect(planned.get("east-2-a")?.plannedPacks).toBeGreaterThan(0);
  expect(planned.get("west-1-a")).toMatchObject({ plannedPacks: 0 });
  expect(planned.get("west-1-a")?.reason.en).toContain("not a target customer of 紧俏一号");
});

it("writes into the dated files who is a target, after saying how many would change", async () => {
  const fromDay = "2021-06-01";
  const preview = await by("planner").get(`/targets/flags?fromDay=${fromDay}`);
  expect(bodyOf(routes.previewTargetFlags, preview)).toMatchObject({ on: 2, off: 0 });
  const applied = await by("planner").post("/targets/flags", { fromDay, reason: "生效" });
  // the one by exception was removed on its first day
  expect(applied.body).toMatchObject({ changed: 2 });
  const { books } = small.house;
  const isTarget = async (code: string, day: string) =>
    (await withEyes(books, systemEyes, (trx) => retailerAsOf(trx, idOf(code), day)))?.target;
  expect([
    await isTarget("east-1-a", "2021-06-06"),
    await isTarget("east-1-a", "2021-06-07"),
  ]).toEqual([false, true]);
  const again = await targetApply(small.house, { fromDay, reason: "复核", dryRun: true }, steps);
  expect(again).toMatchObject({ value: { on: 0, off: 0 } });
});

it("closes a register: nobody moves in it any more, and its SKUs are free again", async () => {
  const close = { isOpen: false, reason: "停投" };
  expect((await by("planner").post(`/targets/${registerId}/decisions`, close)).status).toBe(200);
  expect(await move("rep", [one("propose", "east-1-b")])).toBe("target-register-closed");
  const closed = registerId;
  expect(await create("planner", { ...form, name: "紧俏二号", fromDay: "2021-12-27" })).not.toBe(
    closed,
  );
  const { registers } = bodyOf(routes.listTargetRegisters, await by("rep").get("/targets"));
  expect(registers.map(({ name, decision }) => [name, decision?.isOpen])).toEqual([
    ["紧俏一号", false],
    ["紧俏二号", undefined],
  ]);
});
