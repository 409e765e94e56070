import { importKind, type Job, routes } from "@dongxiao/contract";
import { readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";

import { serve } from "../http.ts";
import { type Client, openClient } from "../testing/client.ts";
import { openSmallHouse, smallPassword, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
let planner: Client;
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "east-1");
  planner = await small.client("planner");
});
afterAll(() => small.close());

const header = "周期,许可证号,规格编码,供应量,金额";
const good = ["2021-12-06,east-1-a,S1,20,160.00", "2021-12-06,east-1-b,S1,40,320.00"];
const bad = "2021-12-06,nobody,S1,-5,40.00";

async function finished(id: number): Promise<Job> {
  for (;;) {
    const { body } = await planner.get(`/jobs/${id}`);
    const job = body as unknown as Job;
    if (job.finishedAt !== null) return job;
    await pause(50);
  }
}

const jobIn = (body: object | null): Job => (body as { job: Job }).job;

async function send(lines: readonly string[], query = ""): Promise<{ id: number; job: Job }> {
  const url = `/imports?kind=orders&fileName=${encodeURIComponent("订单.csv")}${query}`;
  const headers = { "content-type": "application/octet-stream" };
  const payload = Buffer.from([header, ...lines].join("\n"));
  const { body } = await planner.ask("POST", url, { headers, payload });
  return { id: Number(body?.["importId"]), job: await finished(jobIn(body).id) };
}

const linesHeld = async (): Promise<number> => {
  const { body } = await planner.get("/home");
  return (body as { orders: { lines: number } }).orders.lines;
};

it("checks a sent file without changing anything, and names each bad cell", async () => {
  const { id, job } = await send([...good, bad]);
  expect(job).toMatchObject({ state: "done", subject: { importId: id } });
  const { body } = await planner.get(`/imports/${id}`);
  expect(body).toMatchObject({
    import: { state: "checked", rows: 3, added: 2, refused: 1, startedBy: "planner" },
  });
  const { badCells } = routes.readImport.output.parse(body);
  expect(badCells.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
    [4, 2, "unknown-retailer", "nobody"],
    [4, 4, "negative", "-5"],
  ]);
  expect(await linesHeld()).toBe(0);
});

it("gives the person's own file back with the bad cells marked", async () => {
  const { id } = await send([...good, bad]);
  const answer = await planner.get(`/imports/${id}/marked`);
  expect(answer.headers["content-disposition"]).toContain(encodeURIComponent("订单-marked.csv"));
  const [first, , , last] = answer.bytes.toString("utf8").split(/\r?\n/);
  expect(first).toContain("问题 Problem");
  expect(last).toContain("许可证号");
  expect(readdirSync(path.join(small.house.folder, "imports", "uploads"))).toEqual([]);
});

it("carries a checked import out once, and takes it back", async () => {
  const { id } = await send(good);
  const apply = await planner.post(`/imports/${id}/apply`);
  expect(await finished(jobIn(apply.body).id)).toMatchObject({ state: "done" });
  expect(await linesHeld()).toBe(2);
  const again = await planner.post(`/imports/${id}/apply`);
  expect([again.status, again.body?.["code"]]).toEqual([409, "import-not-ready"]);
  const undo = await planner.post(`/imports/${id}/undo`, { reason: "试用" });
  expect(await finished(jobIn(undo.body).id)).toMatchObject({ state: "done" });
  expect(await linesHeld()).toBe(0);
  const { body } = await planner.get("/imports");
  const [newest] = (body as { imports: { id: number; state: string; undoneBy: string }[] }).imports;
  expect(newest).toMatchObject({ id, state: "undone", undoneBy: "planner" });
});

it("refuses to apply a file with errors when all or nothing was asked for", async () => {
  const { id } = await send([...good, bad], "&allOrNothing=true");
  const answer = await planner.post(`/imports/${id}/apply`);
  expect(answer.body).toMatchObject({ code: "import-has-errors", detail: { refused: 1 } });
});

it("says in the file's own terms why it cannot be taken", async () => {
  const headers = { "content-type": "application/octet-stream" };
  const url = "/imports?kind=orders&fileName=orders.xlsx";
  const { body } = await planner.ask("POST", url, { headers, payload: Buffer.from("PK broken") });
  const job = await finished(jobIn(body).id);
  expect(job).toMatchObject({ state: "refused", problem: { code: "file-refused" } });
});

it("hands out the empty form of each kind", async () => {
  for (const kind of importKind.options) {
    const answer = await planner.get(`/imports/templates/${kind}`);
    expect([answer.status, answer.bytes.subarray(0, 2).toString()]).toEqual([200, "PK"]);
  }
});

it("takes no file beyond the limit, and keeps nothing of it", async () => {
  const house = { ...small.house, uploadBytesMost: 2 ** 20 };
  const client = openClient(serve(house, { webFolder: "/nowhere", checksReplies: true }));
  await client.post("/session", { username: "planner", password: smallPassword });
  const headers = { "content-type": "application/octet-stream" };
  const sendBytes = (bytes: number) =>
    client.ask("POST", "/imports?kind=orders&fileName=a.csv", {
      headers,
      payload: Buffer.alloc(bytes, "x"),
    });
  expect(await sendBytes(2 ** 20 + 1)).toMatchObject({
    status: 413,
    body: { code: "file-too-large", detail: { limitMegabytes: 1 } },
  });
  expect(readdirSync(path.join(house.folder, "imports", "uploads"))).toEqual([]);
  expect((await sendBytes(2 ** 20)).status).toBe(200);
});

it("takes no file from a representative", async () => {
  const rep = await small.client("rep");
  const headers = { "content-type": "application/octet-stream" };
  const url = "/imports?kind=orders&fileName=a.csv";
  const answer = await rep.ask("POST", url, { headers, payload: Buffer.from("x") });
  expect(answer.body).toMatchObject({ code: "role-not-allowed" });
});
