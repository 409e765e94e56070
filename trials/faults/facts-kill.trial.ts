import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, it } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dongxiao-feed-kill-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = fileURLToPath(new URL("./facts-feeder.ts", import.meta.url));
const rounds = 20;

interface Run {
  readonly kept: readonly number[];
  readonly result: string;
  readonly errors: string;
}

/** Runs the feeder; with milliseconds, it is killed so long after its first acknowledged record. */
async function run(first: number, milliseconds: number | null): Promise<Run> {
  const action = milliseconds === null ? "finish" : "record";
  const child = spawn(process.execPath, [program, folder, String(first), action], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const kept: number[] = [];
  let [result, errors] = ["", ""];
  const killLater = async (): Promise<void> => {
    await setTimeout(milliseconds ?? 0);
    child.kill("SIGKILL");
  };
  child.stderr.on("data", (piece: Buffer) => (errors += piece.toString()));
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [word, rest = ""] = line.split(/ (.*)/);
    if (word === "kept") kept.push(Number(rest));
    if (word === "kept" && kept.length === 1) void killLater();
    if (word === "result") result = rest;
  });
  await closed;
  return { kept, result, errors };
}

it("carries every acknowledged count to facts once, however often the feeding is killed", async () => {
  const acknowledged: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { kept, errors } = await run((acknowledged.at(-1) ?? -1) + 1, (round * 37) % 400);
    expect(errors).toBe("");
    acknowledged.push(...kept);
  }
  const { result, errors } = await run(0, null);
  expect(errors).toBe("");
  const { inFacts, inBooks } = JSON.parse(result) as { inFacts: unknown[]; inBooks: unknown[] };
  expect(inFacts).toEqual(inBooks);
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds);
}, 600_000);
