import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { assert } from "@dongxiao/core/units";
import { freshBooks } from "@dongxiao/store/books/testing";
import { type Facts, type FactsPlace, openFacts, tabSeparated } from "@dongxiao/store/facts";
import { applyImport, resumeImports } from "@dongxiao/store/imports";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type EngineProcess, startEngine } from "./start-engine.ts";
import { plantOneLine } from "../faults/one-line.ts";
import { cycles, writeOrders } from "./order-files.ts";
import { checkOrders, walkFacts, type Walk } from "./walk-facts.ts";

const work = mkdtempSync(path.join(tmpdir(), "dongxiao-cluster-"));
let engine: EngineProcess;
beforeAll(async () => {
  engine = await startEngine(path.join(work, "engine"));
});
afterAll(async () => {
  await engine.stop("orderly");
  rmSync(work, { recursive: true, force: true });
});

async function opened(place: FactsPlace): Promise<Facts> {
  const answer = await openFacts(place);
  assert(answer.ok, JSON.stringify(answer));
  return answer.facts;
}

async function walkAt(place: FactsPlace, name: string): Promise<Walk> {
  const [books, facts] = [await freshBooks(), await opened(place)];
  const folder = mkdtempSync(path.join(work, name));
  const walked = await walkFacts({ books, facts, folder });
  await facts.close();
  await books.close();
  return walked;
}

test("imports, an undo, counts and a rebuild give the same figures over the wire and in the process", async () => {
  const apart = await walkAt({ url: engine.url }, "apart");
  const within = await walkAt({ folder: path.join(work, "within") }, "within");
  expect(apart).toEqual(within);
  // 12 cycles of 400 lines; the second file says 6 of them anew
  expect(apart["first"]).toMatchObject({ rows: 4800, added: 4800, refused: 0 });
  expect(apart["second"]).toMatchObject({ rows: 2400, added: 0, changed: 2400 });
  expect(apart["undone"]).toEqual(apart["imported"]);
  expect(apart["replaced"]).not.toEqual(apart["imported"]);
  expect(apart["rebuilt"]).toEqual(apart["fed"]);
});

const withPacking = (url: string): string => `${url}/?compression_request=1&compression_response=1`;

test.each([
  ["plain", (url: string) => url],
  ["packed", withPacking],
])("bound values and rows cross the wire as they are, %s", async (_, address) => {
  const facts = await opened({ url: address(engine.url) });
  await facts.tell(
    "create or replace table odd (n Int64, name String) engine MergeTree order by n",
  );
  const name = "A\t'好\\\n=1";
  await facts.load("odd", ["n", "name"], tabSeparated([[9_007_199_254_740_991, name]]));
  const ids = Array.from({ length: 10_000 }, (_id, i) => i);
  const rows = await facts.ask(
    "select n, name, length({ids: Array(UInt32)}) as bound from odd where name = {name: String}",
    { ids, name },
  );
  expect(rows).toEqual([{ n: 9_007_199_254_740_991, name, bound: 10_000 }]);
  await facts.close();
});

test("what the engine refuses is a Fault with its code and statement, and the next question is answered", async () => {
  const facts = await opened({ url: engine.url });
  await expect(facts.ask("select nothing_here")).rejects.toMatchObject({
    name: "Fault",
    sql: "select nothing_here",
    code: "47",
  });
  await expect(facts.tell("truncate table nowhere")).rejects.toMatchObject({ code: "60" });
  const block = new Uint8Array([1, 2, 3]);
  await expect(facts.loadBlock("order_line", ["cycle"], block)).rejects.toThrow(
    "the facts answered",
  );
  expect(await facts.ask("select 1 as one")).toEqual([{ one: 1 }]);
  await facts.close();
});

test("a wrong password and a newer format are refused in words", async () => {
  expect(await openFacts({ url: engine.url.replace("secret-1", "other") })).toMatchObject({
    ok: false,
    code: "facts-unreachable",
    detail: { why: expect.stringContaining("Authentication failed") },
  });
  const facts = await opened({ url: engine.url });
  await facts.tell("insert into format (version) values (99)");
  expect(await openFacts({ url: engine.url })).toMatchObject({ code: "facts-newer-format" });
  await facts.tell("alter table format delete where version = 99");
  await facts.close();
});

test("an import whose engine is killed is carried to its end over the wire once the engine is back", async () => {
  const folder = mkdtempSync(path.join(work, "killed"));
  let mortal = await startEngine(path.join(folder, "engine"));
  const books = await freshBooks();
  await plantOneLine(books);
  let facts = await opened({ url: mortal.url });
  const file = path.join(folder, "orders.csv");
  writeOrders(file, cycles, 10);
  const { id } = await checkOrders({ books, facts, folder }, file);
  const dying = applyImport({ books, facts, folder }, id, {
    progress: ({ stage, done }) => {
      if (stage === "replacing" && done === 1) void mortal.stop("killed");
    },
  });
  await expect(dying).rejects.toMatchObject({ name: "Fault" });
  await facts.close();
  mortal = await startEngine(path.join(folder, "engine"));
  facts = await opened({ url: mortal.url });
  const [finished] = await resumeImports({ books, facts, folder });
  expect(finished).toMatchObject({ state: "applied", counts: { added: 4800 } });
  expect(await facts.ask("select count() as lines from order_line")).toEqual([{ lines: 4800 }]);
  await facts.close();
  await books.close();
  await mortal.stop("orderly");
});
