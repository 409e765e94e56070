// Scores every estimator, allocation policy and alert rule against the truth of synthetic cities, and writes docs/city-board.md.
// npm run city-board [-- --retailers N --skus N --weeks N --seeds 31,32,33 --to file]
import { writeFileSync } from "node:fs";
import path from "node:path";

import { boardOptionsOf } from "./board-options.ts";
import { pageOf } from "./page.ts";
import { runBoard } from "./run-board.ts";

const pageFile = path.join(import.meta.dirname, "../../../docs/city-board.md");

function run(words: readonly string[]): void {
  const { to, ...options } = boardOptionsOf(words);
  const began = performance.now();
  const page = pageOf(
    options,
    runBoard(options, (text) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      process.stderr.write(`${seconds.padStart(4)} s  ${text}\n`);
    }),
  );
  writeFileSync(to ?? pageFile, page);
  process.stdout.write(page);
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RangeError) && !(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
