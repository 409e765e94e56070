import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import path from "node:path";

import { afterAll, expect, it } from "vitest";

import { house } from "../house.ts";
import { sentenceOf } from "./tally.ts";

// Inside the house, so that the little test files find vitest.
const folder = path.join(house, ".cache", `tally-${process.pid}`);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Runs one little test file as `npm test` does, and gives back its exit code and its last line. */
function lastLineOf(text: string): [number | null, string | undefined] {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, "small.check.ts"),
    `import { expect, it } from "vitest";\n${text}\n`,
  );
  fs.writeFileSync(
    path.join(folder, "vitest.config.ts"),
    `export default { test: { include: ["**/small.check.ts"], root: ${JSON.stringify(folder)} } };`,
  );
  const program = `import { runTests } from ${JSON.stringify(path.join(import.meta.dirname, "run-tests.ts"))};
    await runTests({ config: ${JSON.stringify(path.join(folder, "vitest.config.ts"))}, filters: [], exclude: [], silentMs: 2000 });`;
  fs.writeFileSync(path.join(folder, "run.ts"), program);
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined };
  const done = spawnSync(process.execPath, [path.join(folder, "run.ts")], {
    encoding: "utf8",
    env,
  });
  return [done.status, done.stdout.trimEnd().split("\n").at(-1)];
}

it("says skipped tests only when there are some", () => {
  expect(sentenceOf({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
  expect(sentenceOf({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
});

it("ends with the counts, and with 0 when nothing failed", () => {
  const text = 'it("a", () => {}); it("b", () => {}); it.skip("c", () => {});';
  expect(lastLineOf(text)).toEqual([0, "2 passed, 0 failed, 1 skipped"]);
});

it("ends with 1 when a test failed", () => {
  const text = 'it("a", () => {}); it("b", () => expect(1).toBe(2));';
  expect(lastLineOf(text)).toEqual([1, "1 passed, 1 failed"]);
});

it("counts a file that breaks before its first test", () => {
  expect(lastLineOf('throw new Error("broken");')).toEqual([1, "0 passed, 1 failed"]);
});

it("counts an error that no test caught", () => {
  const text = 'it("a", () => { void Promise.reject(new Error("stray")); });';
  expect(lastLineOf(text)).toEqual([1, "1 passed, 1 failed"]);
});

it("gives up a test that blocks its process", () => {
  expect(lastLineOf('it("a", () => { for (;;); });')).toEqual([1, "0 passed, 1 failed"]);
});
