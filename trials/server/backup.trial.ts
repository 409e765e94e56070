import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import { dongxiao, type Served, startHouse } from "./program.ts";

const work = mkdtempSync(path.join(tmpdir(), "dongxiao-backup-trial-"));
const [first, second, saved] = ["first", "second", "saved"].map((name) => path.join(work, name));

let house: Served;
beforeAll(async () => {
  house = await startHouse(first ?? "");
}, 300_000);
afterAll(async () => {
  await house.stop("SIGINT");
  rmSync(work, { recursive: true, force: true });
});

interface Brief {
  readonly id: number;
  readonly madeAt: string;
}

async function jsonOf<Value>(folder: string | undefined, ...words: string[]): Promise<Value> {
  const { code, out, error } = await dongxiao(folder ?? "", ...words, "--json");
  expect({ code, error: code === 0 ? "" : error }).toEqual({ code: 0, error: "" });
  return (JSON.parse(out) as { value: Value }).value;
}

/** A brief without the number and the moment of its run: the figures alone. */
async function figuresOf(folder: string | undefined): Promise<object> {
  const { id: _id, madeAt: _madeAt, ...figures } = await jsonOf<Brief>(folder, "week", "show");
  return figures;
}

it("gives the same figures back on an empty machine, saved while it was serving", async () => {
  await jsonOf(first, "week", "run", "--cycle", "2021-12-27");
  const before = await figuresOf(first);
  await jsonOf(first, "backup", saved ?? "");
  await jsonOf(second, "restore", saved ?? "");
  expect(await figuresOf(second)).toEqual(before);
  // the stored brief came with the books; run again, it is computed from the facts that were made anew
  await jsonOf(second, "week", "run", "--cycle", "2021-12-27");
  expect(await figuresOf(second)).toEqual(before);
  const { isWell } = await jsonOf<{ isWell: boolean }>(second, "doctor");
  expect(isWell).toBe(true);
}, 600_000);

it("restores into an empty folder only", async () => {
  const { code, error } = await dongxiao(second ?? "", "restore", saved ?? "");
  expect([code, error.includes("is not empty")]).toEqual([1, true]);
}, 60_000);
