import path from "node:path";

import { recompute } from "./recompute.ts";

// node tools/run.mjs trials/golden/show.ts 2021-12-27 [folder with the source files]

const [monday = "2021-12-27", folder = exampleFolder()] = process.argv.slice(2);

function exampleFolder(): string {
  return path.resolve(import.meta.dirname, "..", "..", "server", "example", "iowa", "data");
}

/** Maps are written as objects, their keys in the order in which they were met. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}

const { source: _, ...figures } = await recompute(folder, monday);
process.stdout.write(`${JSON.stringify({ monday, ...figures }, plain, 2)}\n`);
