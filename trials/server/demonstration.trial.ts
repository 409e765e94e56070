import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { dongxiao, type Served, startHouse } from "./program.ts";

const work = mkdtempSync(path.join(tmpdir(), "dongxiao-demonstration-"));
const place = { folder: path.join(work, "house"), env: { DONGXIAO_EXAMPLE: "city" } };
const readme = readFileSync(path.resolve(import.meta.dirname, "../../README.md"), "utf8");

let house: Served;
beforeAll(async () => {
  house = await startHouse(place);
}, 300_000);
afterAll(async () => {
  await house.stop("SIGINT");
  rmSync(work, { recursive: true, force: true });
});

/** The readme's commands of one name, word by word. */
function commandsOf(name: string): string[][] {
  const lines = readme.match(/^\.\/dongxiao .*$/gm) ?? [];
  const words = lines.map((line) =>
    line
      .replace(/ *#.*$/, "")
      .split(" ")
      .slice(1),
  );
  return words.filter(([first]) => first === name);
}

it("is there within a minute", () => {
  expect(house.readyMs).toBeLessThan(60_000);
});

it("runs the readme's week, with as many scarce SKUs as the readme says", async () => {
  const [, cycle = "", count] = /of (\d{4}-\d\d-\d\d): (\w+) scarce SKUs/.exec(readme) ?? [];
  const ran = await dongxiao(place, "week", "run", "--cycle", cycle, "--json");
  expect(ran.code).toBe(0);
  const newest = await dongxiao(place, "week", "show", "--json");
  const brief = JSON.parse(newest.out).value;
  expect([brief.cycle, brief.plans.length, count]).toEqual([cycle, 12, "twelve"]);
}, 120_000);

it.each(["indicators", "drill"])(
  "answers the readme's command with figures: %s",
  async (name) => {
    const [words = []] = commandsOf(name);
    const { code, out } = await dongxiao(place, ...words, "--json");
    const rows: unknown[] = JSON.parse(out);
    expect([code, rows.length > 0]).toEqual([0, true]);
  },
  120_000,
);

it("exports the readme's days", async () => {
  const [[what = "", kind = "", , ...days] = []] = commandsOf("export");
  const { code, out } = await dongxiao(place, what, kind, path.join(work, "days.csv.gz"), ...days);
  expect(code).toBe(0);
  expect(Number(/: (\d+) 行/.exec(out)?.[1])).toBeGreaterThan(1000);
}, 120_000);
