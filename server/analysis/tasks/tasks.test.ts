import { routes, type SalesTask, type TaskForm } from "@dongxiao/contract";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { savedSheet } from "../../testing/ask-analysis.ts";
import { type Answer, bodyOf, type Client } from "../../testing/client.ts";
import { plantOrders, weeklyPacks } from "../../testing/plant-orders.ts";
import { openSmallHouse, type SmallHouse } from "../../testing/small-house.ts";

let small: SmallHouse;
let planner: Client;
let eastPlanner: Client;
let rep: Client;
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("east-planner", "planner", "east");
  await small.addPerson("rep", "representative", "east-1");
  planner = await small.client("planner");
  eastPlanner = await small.client("east-planner");
  rep = await small.client("rep");
  await plantOrders(small);
});
afterAll(() => small.close());

const idOf = (code: string): number => keyOf(small.city.units, code);

function form(more: Partial<TaskForm> = {}): TaskForm {
  const measure = "packs" as const;
  const whole = { priceClass: null, brand: null, note: "" };
  return { unitId: idOf("east-1"), period: "2021-12", measure, target: 300, ...whole, ...more };
}

async function add(more: Partial<TaskForm> = {}, who = planner): Promise<number> {
  return bodyOf(routes.addTask, await who.post("/analysis/tasks", form(more))).id;
}

async function tasksOf(who = planner, more = ""): Promise<readonly SalesTask[]> {
  return bodyOf(routes.listTasks, await who.get(`/analysis/tasks${more}`)).tasks;
}

const packsOf = (...shops: readonly string[]): number =>
  shops.reduce((sum, shop) => sum + weeklyPacks(small, shop), 0);

const change = (id: number, more: Partial<TaskForm>, who = planner): Promise<Answer> =>
  who.ask("PUT", `/analysis/tasks/${id}`, { payload: form(more) });
const remove = (id: number): Promise<Answer> => planner.ask("DELETE", `/analysis/tasks/${id}`);
const codeOf = ({ body }: Answer): unknown => body?.["code"];

it("holds time passed against task done by the newest day of the data", async () => {
  const week = packsOf("east-1-a", "east-1-b");
  const id = await add({ priceClass: 3, target: 5 * week });
  const task = (await tasksOf()).find((one) => one.id === id);
  // December is the four weeks from the 6th to 2 January; the data end on the 12th: 7 of 28 days, 25 %.
  // The task is five times what east-1's two retailers took of S1 in the week: 20 %, 5 points behind; 4 ÷ 21 of it a day
  expect(task?.period).toMatchObject({ from: "2021-12-06", to: "2022-01-02" });
  expect(task?.progress).toMatchObject({
    done: week,
    days: 28,
    daysPassed: 7,
    daysLeft: 21,
    elapsedShare: 0.25,
    doneShare: 0.2,
  });
  expect(task?.progress?.gap).toBeCloseTo(-0.05, 9);
  expect(task?.progress?.dailyRateNeeded).toBeCloseTo((4 * week) / 21, 9);
});

it("counts in big cases and in yuan, for everything below a unit", async () => {
  // what east's four retailers took of S1 in the one week of December, and a carton of S2 each
  const packs = packsOf("east-1-a", "east-1-b", "east-2-a", "east-2-b") + 40;
  const [cases, money] = [
    await add({ unitId: idOf("east"), measure: "big-cases", target: packs / 1250 }),
    await add({ unitId: idOf("east"), measure: "cny-cents", target: packs * 1600 }),
  ];
  const tasks = await tasksOf();
  const progressOf = (id: number) => tasks.find((task) => task.id === id)?.progress;
  // ÷ 2,500 packs a big case; × 8 yuan a pack: half of each task
  expect(progressOf(cases)?.done).toBeCloseTo(packs / 2500, 9);
  expect(progressOf(cases)?.doneShare).toBeCloseTo(0.5, 9);
  expect(progressOf(money)).toMatchObject({ done: packs * 800, doneShare: 0.5 });
});

it("counts one brand only where the task is one brand's", async () => {
  const id = await add({ brand: "秋月" });
  expect((await tasksOf()).find((task) => task.id === id)?.progress).toMatchObject({ done: 0 });
});

it("shows everybody the tasks of the own units, and of the period asked for", async () => {
  await add({ unitId: idOf("west-1") });
  await add({ period: "2021-11" });
  const units = new Set((await tasksOf(rep)).map(({ unitId }) => unitId));
  expect(units).toEqual(new Set([idOf("east-1")]));
  const november = await tasksOf(planner, "?period=2021-11");
  // the weeks of November reach to 5 December, those of December begin on the 6th
  expect(november.map(({ period }) => period.name)).toEqual(["2021-11"]);
  expect(codeOf(await planner.get("/analysis/tasks?period=soon"))).toBe("period-unreadable");
});

it("changes, takes away and puts back, and the log keeps each step", async () => {
  const id = await add({ period: "2021-10", note: "月初下达" });
  expect((await change(id, { period: "2021-10", target: 400, note: "追加" })).status).toBe(200);
  expect((await remove(id)).status).toBe(200);
  expect((await tasksOf()).some((task) => task.id === id)).toBe(false);
  expect(codeOf(await remove(id))).toBe("not-found");
  expect((await planner.post(`/analysis/tasks/${id}/restore`)).status).toBe(200);
  expect((await tasksOf()).find((task) => task.id === id)?.target).toBe(400);
  const log = await small.house.books.owner
    .selectFrom("audit")
    .select(["action", "reason"])
    .where("subjectKind", "=", "sales-task")
    .where("subjectId", "=", String(id))
    .orderBy("id")
    .execute();
  expect(log).toEqual([
    { action: "add-task", reason: "月初下达" },
    { action: "change-task", reason: "追加" },
    { action: "delete-task", reason: "" },
    { action: "restore-task", reason: "" },
  ]);
});

it("keeps one task for one thing", async () => {
  const id = await add({ period: "2021-09" });
  expect(codeOf(await planner.post("/analysis/tasks", form({ period: "2021-09" })))).toBe(
    "task-exists",
  );
  await remove(id);
  const second = await add({ period: "2021-09" });
  expect(codeOf(await planner.post(`/analysis/tasks/${id}/restore`))).toBe("task-exists");
  const other = await add({ period: "2021-08" });
  expect(codeOf(await change(other, { period: "2021-09" }))).toBe("task-exists");
  expect((await change(second, { period: "2021-09", target: 1 })).status).toBe(200);
});

it("keeps one of two that are entered at the same time", async () => {
  const send = () => planner.post("/analysis/tasks", form({ period: "2021-06" }));
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
});

it("lets a planner set tasks within the own units only, and nobody else", async () => {
  const west = form({ unitId: idOf("west-1"), period: "2021-07" });
  expect(codeOf(await eastPlanner.post("/analysis/tasks", west))).toBe("outside-scope");
  const id = await add({ unitId: idOf("west-1"), period: "2021-07" });
  expect(codeOf(await change(id, { period: "2021-07" }, eastPlanner))).toBe("not-found");
  expect(codeOf(await rep.post("/analysis/tasks", form({ period: "2021-07" })))).toBe(
    "role-not-allowed",
  );
  expect(codeOf(await planner.post("/analysis/tasks", form({ period: "soon" })))).toBe(
    "period-unreadable",
  );
});

it("exports what is shown", async () => {
  const { folder } = small.house;
  const address = "/analysis/tasks/export?period=2021-11";
  const { rows } = await savedSheet(planner, address, { folder });
  expect(rows[1]?.slice(0, 4)).toEqual(["1 号线", "2021-11", "2021-11-01", "2021-12-05"]);
});
