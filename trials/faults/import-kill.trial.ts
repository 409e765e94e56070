import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, it } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dongxiao-import-kill-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A step at which the walker kills itself, or a number of milliseconds after which it is killed from outside. */
type Death = readonly [stage: string, step: number] | number | null;

interface Walk {
  readonly isAcknowledged: boolean;
  readonly figures: string;
  readonly errors: string;
}

const program = fileURLToPath(new URL("./import-walker.ts", import.meta.url));

async function walk(data: string, file: string, action: string, death: Death): Promise<Walk> {
  const [stage, step] = Array.isArray(death) ? death : ["-", 0];
  const words = [program, data, path.join(folder, file), action, String(stage), String(step)];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  const closed = once(child, "close");
  let [isAcknowledged, figures, errors] = [false, "", ""];
  child.stderr.on("data", (piece: Buffer) => (errors += piece.toString()));
  const dieLater = async (milliseconds: number): Promise<void> => {
    await setTimeout(milliseconds);
    child.kill("SIGKILL");
  };
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line === "working" && typeof death === "number") void dieLater(death);
    if (line === "acknowledged") isAcknowledged = true;
    if (line.startsWith("figures ")) figures = line.slice("figures ".length);
  });
  await closed;
  return { isAcknowledged, figures, errors };
}

const cycles = ["2021-02-01", "2021-05-03", "2021-05-10", "2021-08-02"];

/** Each file says something about every retailer and SKU of some cycles; neighbours overlap and differ. */
function writeOrders(name: string, of: readonly string[], packs: number): void {
  const rows = of.flatMap((cycle) =>
    Array.from({ length: 1000 }, (_, i) => {
      const supplied = packs + (i % 7);
      return `${cycle},R${i % 100},S${Math.floor(i / 100)},${supplied},${(supplied * 8).toFixed(2)},一行`;
    }),
  );
  writeFileSync(
    path.join(folder, name),
    ["周期,许可证号,规格编码,供应量,金额,备注", ...rows, ""].join("\n"),
  );
}

const inward: readonly Death[] = [
  ["comparing", 0],
  ["superseding", 0],
  ["superseding", 1],
  ["replacing", 0],
  ["replacing", 1],
  ["finishing", 0],
];
const outward: readonly Death[] = [
  ["undoing", 0],
  ["undoing", 1],
  ["finishing", 0],
];
const turns = 14;

/**
 * How an action dies, one death after another: at a named step, then at another while the next start finishes what
 * was left, then at a moment of no step's choosing.
 */
function deathsOf(turn: number, action: "import" | "undo"): Death[] {
  const named = action === "import" ? inward : outward;
  const at = (n: number): Death => named[n % named.length] ?? null;
  return turn % 3 === 2 ? [(turn * 137) % 500, at(turn)] : [at(turn), at(turn + 1)];
}

it("loses and doubles nothing when imports and undos are killed at every step and at any moment", async () => {
  writeOrders("a.csv", cycles, 10);
  writeOrders("b.csv", cycles.slice(1, 3), 20);
  writeOrders("c.csv", cycles.slice(2), 30);
  writeOrders("d.csv", cycles.slice(0, 2), 40);
  const [killed, calm] = [path.join(folder, "killed"), path.join(folder, "calm")];
  let deaths = 0;
  await walk(killed, "a.csv", "import", null);
  await walk(calm, "a.csv", "import", null);
  for (let turn = 0; turn < turns * 2; turn += 1) {
    const file = ["b.csv", "c.csv", "d.csv"][(turn >> 1) % 3] ?? "";
    const action = turn % 2 === 0 ? "import" : "undo";
    for (const death of deathsOf(turn >> 1, action)) {
      const { figures, errors } = await walk(killed, file, action, death);
      expect(errors).toBe("");
      if (figures === "") deaths += 1;
    }
    const through = await walk(killed, file, action, null);
    const expected = await walk(calm, file, action, null);
    expect(through).toMatchObject({ isAcknowledged: true, errors: "" });
    expect({ turn, figures: through.figures }).toEqual({ turn, figures: expected.figures });
  }
  expect(deaths).toBeGreaterThanOrEqual(20);
}, 1_200_000);
