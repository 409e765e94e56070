// Runs the benchmarks, each in a process of its own, so that each has its own memory.
// npm run bench [-- name ...] [-- --history]
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";

import { benchFolder } from "./bench-data.ts";

const here = import.meta.dirname;

/** Every program of this folder that can be run by itself. */
function benches(): string[] {
  return readdirSync(here)
    .filter((file) => file.endsWith(".ts") && file !== "main.ts")
    .filter((file) =>
      readFileSync(path.join(here, file), "utf8").includes("\nif (import.meta.main"),
    )
    .map((file) => path.basename(file, ".ts"))
    .toSorted();
}

const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith("--"));
const named = words.filter((word) => !word.startsWith("--"));
const known = benches();
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(
    `No benchmark is called ${unknown.join(", ")}: there are ${known.join(", ")}.\n`,
  );
  process.exit(2);
}

const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
const machine = `${cpus().length} x ${cpus()[0]?.model ?? "unknown"}, ${gigabytes} GB, ${process.platform}, Node ${process.version}`;
process.stdout.write(`machine: ${machine}\ndata: ${benchFolder()}\n`);
let failed = 0;
for (const name of known) {
  if (named.length > 0 && !named.includes(name)) continue;
  process.stdout.write(`\n## ${name}\n\n    npm run bench -- ${[name, ...flags].join(" ")}\n\n`);
  const program = path.join(here, `${name}.ts`);
  const { status } = spawnSync(process.execPath, [program, ...flags], { stdio: "inherit" });
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
