import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, it } from "vitest";

const program = fileURLToPath(new URL("rebuild-walker.ts", import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), "dongxiao-rebuild-kill-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Dying as a step is told, or so many milliseconds after the work began; null: not at all. */
type Death = { readonly step: number } | { readonly milliseconds: number } | null;

interface Walk {
  readonly figures: string;
  readonly steps: number;
  readonly errors: string;
}

async function walk(action: "fill" | "rebuild" | "look", death: Death = null): Promise<Walk> {
  const step = death !== null && "step" in death ? death.step : 0;
  const child = spawn(process.execPath, [program, work, action, String(step)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [figures, steps, errors] = ["", 0, ""];
  child.stderr.on("data", (piece: Buffer) => (errors += piece.toString()));
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [word, ...rest] = line.split(" ");
    if (word === "figures") figures = rest.join(" ");
    if (word === "steps") steps = Number(rest[0]);
    if (word === "working" && death !== null && "milliseconds" in death)
      setTimeout(() => child.kill("SIGKILL"), death.milliseconds);
  });
  await once(child, "close");
  return { figures, steps, errors };
}

let before: string;
beforeAll(async () => {
  mkdirSync(work, { recursive: true });
  before = (await walk("fill")).figures;
}, 120_000);

it("builds the same facts anew when nobody disturbs it", async () => {
  // 3 weeks of 1,000 lines, the last of which is said anew, and one week more: 4,000 lines
  const { figures } = JSON.parse(before) as { figures: { lines: number; keys: number }[] };
  expect(figures.map(({ lines, keys }) => [lines, keys])).toEqual(
    Array.from({ length: 4 }, () => [1000, 1000]),
  );
  expect(await walk("rebuild")).toMatchObject({ figures: before, errors: "" });
}, 120_000);

it("gives the same figures however often it is killed, also while a start finishes it", async () => {
  const { steps } = await walk("rebuild");
  const named = Array.from({ length: steps }, (_, n): Death => ({ step: n + 1 }));
  const random = Array.from({ length: 6 }, (_, n): Death => ({ milliseconds: 10 + n * n * 12 }));
  let deaths = 0;
  for (const [turn, death] of [...named, ...random].entries()) {
    const first = await walk("rebuild", death);
    // the next start finishes the building, unless it is killed in the middle of that, too
    const second = await walk("look", turn % 2 === 0 ? { step: 1 + (turn % steps) } : null);
    const third = await walk("look");
    for (const { figures } of [first, second]) deaths += figures === "" ? 1 : 0;
    expect({ turn, ...third }).toMatchObject({ turn, figures: before, errors: "" });
  }
  expect(deaths).toBeGreaterThanOrEqual(12);
}, 900_000);
