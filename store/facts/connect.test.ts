import { spawnSync } from "node:child_process";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";
import { openFacts } from "./connect.ts";
import { openTestFacts, type TestFacts } from "./testing.ts";

let at: TestFacts;
beforeAll(async () => {
  at = await openTestFacts();
});
afterAll(() => at.remove());

test("numbers of 64 bits and bound lists cross the border as they are", async () => {
  const rows = await at.facts.ask(
    "select toInt64(5) as a, {ids: Array(UInt32)} as ids, {name: String} as name",
    { ids: [1, 2], name: "A\t'好" },
  );
  expect(rows).toEqual([{ a: 5, ids: [1, 2], name: "A\t'好" }]);
});

test("a statement that the engine refuses is a Fault with its SQL", async () => {
  await expect(at.facts.ask("select nothing_here")).rejects.toMatchObject({
    name: "Fault",
    sql: "select nothing_here",
  });
});

test("questions are answered side by side while something is written", async () => {
  const slow = at.facts.tell("select sleepEachRow(0.4)");
  const before = performance.now();
  await at.facts.ask("select 1");
  expect(performance.now() - before).toBeLessThan(350);
  await slow;
});

test("the embedded engine answers with two threads, however little memory it is given", async () => {
  const steps = await at.facts.ask<{ explain: string }>(
    "explain pipeline select sum(number) from numbers_mt(10000000)",
  );
  expect(steps.map(({ explain }) => explain).join("\n")).toContain("NumbersRange × 2");
});

test("a second process is refused and told who holds the folder", () => {
  const program = `import { openFacts } from ${JSON.stringify(`${import.meta.dirname}/connect.ts`)};
    const opened = await openFacts({ folder: ${JSON.stringify(at.folder)} });
    process.stdout.write(JSON.stringify(opened));`;
  const second = spawnSync(process.execPath, ["--input-type=module", "-e", program]);
  expect(JSON.parse(second.stdout.toString())).toEqual({
    ok: false,
    code: "facts-in-use",
    detail: { folder: at.folder, pid: process.pid },
  });
});

test("facts that a newer program wrote are refused", async () => {
  await at.facts.tell("insert into format (version) values (99)");
  expect(await openFacts({ folder: at.folder })).toMatchObject({
    ok: false,
    code: "facts-newer-format",
    detail: { found: 99 },
  });
  await at.facts.tell("alter table format delete where version = 99");
});

test("a folder that cannot be made is refused", async () => {
  expect(await openFacts({ folder: path.join(at.folder, "status", "facts") })).toMatchObject({
    ok: false,
    code: "facts-folder",
  });
});
