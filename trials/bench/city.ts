// Writes synthetic cities on one thread and on two, and compares their bytes.
// node tools/run.mjs trials/bench/city.ts
import { strict } from "node:assert";
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { counted, markdownTable } from "./tables.ts";

const program = path.join(import.meta.dirname, "..", "city", "main.ts");
const sizes = [
  { retailers: 3000, skus: 120, weeks: 104, seed: 7 },
  { retailers: 20_000, skus: 150, weeks: 104, seed: 7 },
];

/** What the program says at its end. */
interface Done {
  readonly lines: number;
  readonly observations: number;
  readonly files: readonly string[];
  readonly seconds: number;
  readonly peakMegabytes: number;
}

function write(options: (typeof sizes)[number], threads: number, to: string): Promise<Done> {
  const child = fork(program, [JSON.stringify({ options, to, what: "all", threads })]);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("message", (message) => {
      if (typeof message === "object" && message !== null && "done" in message)
        resolve(message.done as Done);
    });
    child.on("exit", (code) => {
      if (code !== 0) reject(new Error(`the city ended with ${code}`));
    });
  });
}

/** One word for all bytes of all files, and how many there are. */
function fingerprint(folder: string, files: readonly string[]): { word: string; bytes: number } {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const file of files.toSorted()) {
    bytes += statSync(path.join(folder, file)).size;
    hash.update(readFileSync(path.join(folder, file)));
  }
  return { word: hash.digest("hex").slice(0, 12), bytes };
}

async function rowsOf(options: (typeof sizes)[number]): Promise<string[][]> {
  const words: string[] = [];
  const rows: string[][] = [];
  for (const threads of [1, 2]) {
    const folder = mkdtempSync(path.join(tmpdir(), "dongxiao-bench-city-"));
    try {
      const done = await write(options, threads, folder);
      const { word, bytes } = fingerprint(folder, done.files);
      words.push(word);
      rows.push([
        `${counted(options.retailers)} x ${options.skus} x ${options.weeks}`,
        String(threads),
        done.seconds.toFixed(1),
        counted(done.peakMegabytes),
        counted(done.lines),
        counted(done.observations),
        counted(bytes / 1e6),
        word,
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  strict.equal(words[0], words[1], "one thread and two write the same bytes");
  return rows;
}

if (import.meta.main) {
  const rows = [];
  for (const options of sizes) rows.push(...(await rowsOf(options)));
  const headings = [
    "retailers x SKUs x weeks",
    "threads",
    "seconds",
    "peak RSS, MB",
    "order lines",
    "observations",
    "MB on disk",
    "sha256",
  ];
  process.stdout.write(`${markdownTable(headings, rows)}\n`);
}
