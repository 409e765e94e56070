import { readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { recordObservation, systemEyes, withEyes } from "../books/index.ts";
import { keyOf } from "../books/testing/index.ts";
import { feedFacts } from "../facts/index.ts";
import { applyImport } from "./apply.ts";
import { readBatch } from "./batch.ts";
import { checkImport } from "./imports.ts";
import { writeMarked } from "./marked.ts";
import { rebuildFacts } from "./rebuild.ts";
import { resumeImports } from "./resume.ts";
import { openTestRoom, taken, type TestRoom } from "./testing.ts";
import { undoImport } from "./undo.ts";

let at: TestRoom;
beforeAll(async () => {
  at = await openTestRoom();
});
afterAll(() => at.remove());
beforeEach(async () => {
  for (const table of ["order_line", "order_line_superseded", "observation"])
    await at.room.facts.tell(`truncate table ${table}`);
  await at.room.books.owner.deleteFrom("importChange").execute();
  await at.room.books.owner.updateTable("importBatch").set({ state: "undone" }).execute();
});

const headers = "周期,许可证号,规格编码,供应量,金额";
const first = `${headers}\n2021-11-08,east-1-a,S1,10,80\n2021-08-02,east-1-a,S1,10,80\n`;
const second = `${headers}\n2021-11-08,east-1-a,S1,20,160\n2021-05-03,east-1-b,S2,10,80\n`;

class Crash extends Error {}

/** Breaks off at a named step, the way a killed process does: nothing is tidied up. */
async function breakOff(stage: string, done: number, work: (watch: object) => Promise<unknown>) {
  const progress = (now: { stage: string; done: number }): void => {
    if (now.stage === stage && now.done === done) throw new Crash(stage);
  };
  await expect(work({ progress })).rejects.toBeInstanceOf(Crash);
}

test.each([
  ["superseding", 0],
  ["superseding", 1],
  ["replacing", 0],
  ["replacing", 1],
  ["finishing", 0],
] as const)("an import that broke off at %s %i goes on at the next start", async (stage, done) => {
  await at.apply("orders", first);
  const { id } = await at.check("orders", second);
  await breakOff(stage, done, (watch) => applyImport(at.room, id, watch));
  const [resumed] = await resumeImports(at.room);
  expect(resumed).toMatchObject({ id, state: "applied", counts: { added: 1, changed: 1 } });
  expect(await at.lines()).toMatchObject([
    { cycle: "2021-05-03", supplied_packs: 10, import_id: id },
    { cycle: "2021-08-02", supplied_packs: 10, import_id: id - 1 },
    { cycle: "2021-11-08", supplied_packs: 20, import_id: id },
  ]);
});

test.each([0, 1])(
  "an undo that broke off at quarter %i goes on at the next start",
  async (done) => {
    await at.apply("orders", first);
    const before = await at.lines();
    const { id } = await at.apply("orders", second);
    await breakOff("undoing", done, (watch) => undoImport(at.room, id, null, watch));
    expect(await resumeImports(at.room)).toMatchObject([{ id, state: "undone" }]);
    expect(await at.lines()).toEqual(before);
  },
);

test("a check that broke off has failed and left nothing", async () => {
  const id = await at.begin("orders", first);
  await breakOff("comparing", 0, (watch) => checkImport(at.room, id, watch));
  expect(await readBatch(at.room.books, id)).toMatchObject({ state: "failed" });
  const left = await at.begin("orders", first);
  expect(await resumeImports(at.room)).toMatchObject([
    { id: left, state: "failed", refusal: { code: "interrupted" } },
  ]);
});

test("staged rows that a power cut took are staged again", async () => {
  const { id } = await at.check("orders", first);
  await at.room.facts.tell("truncate table staging_order_line");
  expect(taken(await applyImport(at.room, id)).state).toBe("applied");
  expect(await at.lines()).toHaveLength(2);
});

test("facts built anew from books and kept files are the same facts", async () => {
  await at.apply("orders", first);
  const undone = await at.apply("orders", second);
  taken(await undoImport(at.room, undone.id, null));
  await at.apply("orders", second);
  await withEyes(at.room.books, systemEyes, (trx) =>
    recordObservation(trx, {
      retailerId: keyOf(at.city.retailers, "east-1-a"),
      skuId: keyOf(at.city.skus, "S1"),
      cycle: "2021-11-08",
      stockPacks: 5,
      soldPacks: null,
      priceCnyCentsPerCarton: null,
      stockOutDays: null,
      method: "visit",
      recordedBy: null,
    }),
  );
  await feedFacts(at.room.books, at.room.facts);
  const observations = () => at.room.facts.ask("select * except outbox_id from observation");
  const [lines, observed] = [await at.lines(), await observations()];
  expect(observed).toHaveLength(1);
  await rebuildFacts(at.room);
  expect(await at.lines()).toEqual(lines);
  expect(await observations()).toEqual(observed);
});

test("rows that were written before their tables were widened are marked at the next start", async () => {
  await at.apply("orders", first);
  const departments = () => at.room.facts.ask("select department from order_line group by 1");
  const base = "cycle, retailer, sku, ordered_packs, supplied_packs, amount_cny_cents, import_id";
  const { facts } = at.room;
  await facts.tell("create table narrow as order_line");
  await facts.tell(`insert into narrow (${base}) select ${base} from order_line`);
  await facts.tell("truncate table order_line");
  await facts.tell("insert into order_line select * from narrow");
  expect(await departments()).toEqual([{ department: 0 }]);
  await facts.tell("insert into remarking values (now())");
  const stages = new Set<string>();
  await resumeImports(at.room, { progress: ({ stage }) => stages.add(stage) });
  expect([...stages]).toEqual(["marking"]);
  expect(await departments()).toEqual([{ department: keyOf(at.city.units, "east") }]);
  await facts.tell("insert into remarking values (now())");
  await rebuildFacts(at.room);
  expect(await facts.ask("select * from remarking")).toEqual([]);
});

test("a person's own file comes back with its bad cells marked", async () => {
  const text = `${headers}\n2021-11-08,east-1-a,S1,十,80\n2021-11-08,east-1-b,S1,10,80\n`;
  const { id } = await at.check("orders", text);
  const marked = path.join(at.room.folder, "marked.csv");
  expect(await writeMarked(at.room, id, marked)).toBeNull();
  const lines = readFileSync(marked, "utf8").split(/\r?\n/);
  expect(lines[1]).toContain("供应量：不是数字 / Not a number");
  expect(lines[2]).not.toContain("Not a number");
});
