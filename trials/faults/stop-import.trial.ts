import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

import { afterAll, beforeAll, expect, it } from "vitest";

import { dongxiao, type Served, startHouse } from "../server/program.ts";

const work = mkdtempSync(path.join(tmpdir(), "dongxiao-stop-import-"));
const folder = path.join(work, "house");
const program = path.resolve(import.meta.dirname, "../../server/main.ts");
const [sent, back] = ["sent.csv", "back.csv"].map((name) => path.join(work, name));

let house: Served;
beforeAll(async () => {
  house = await startHouse(folder);
}, 300_000);
afterAll(async () => {
  await house.stop("SIGTERM");
  rmSync(work, { recursive: true, force: true });
});

/** Adds a fen to the amount of every line that the house exported. */
function writeChanged(packs: string): void {
  const raised = (_: string, yuan: string): string => `,${(Number(yuan) + 0.01).toFixed(2)}\r\n`;
  writeFileSync(sent ?? "", packs.replaceAll(/,(\d+(?:\.\d+)?)\r\n/g, raised));
}

/** Imports a file through the running house, and stops the house as the import reaches a line of its progress. */
async function importAndStop(at: string): Promise<{ code: number | null; milliseconds: number }> {
  const child = spawn(process.execPath, [program, "import", "orders", sent ?? ""], {
    env: { ...process.env, DONGXIAO_DATA: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = once(child, "exit");
  for await (const line of createInterface({ input: child.stderr })) if (line === at) break;
  const before = performance.now();
  await house.stop("SIGTERM");
  const milliseconds = performance.now() - before;
  await exited;
  return { code: child.exitCode, milliseconds };
}

const amounts = (text: string): number[] =>
  Array.from(text.matchAll(/,([\d.]+)\r\n/g), ([, yuan]) => Math.round(Number(yuan) * 100));

it("stops within ten seconds in the middle of an import, and the next start carries it to its end", async () => {
  await dongxiao(folder, "export", "orders", back ?? "");
  writeChanged(readFileSync(back ?? "", "utf8"));
  const { code, milliseconds } = await importAndStop("replacing 25%");
  expect(code).toBe(3);
  expect(milliseconds).toBeLessThan(10_000);
  house = await startHouse(folder);
  await dongxiao(folder, "export", "orders", back ?? "");
  const [wanted, found] = [sent, back].map((file) => amounts(readFileSync(file ?? "", "utf8")));
  expect(found).toEqual(wanted);
  expect((await dongxiao(folder, "doctor")).code).toBe(0);
}, 300_000);
