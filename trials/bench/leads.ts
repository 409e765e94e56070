// Lead scores on three public sets of which it is known who took it: insurance, a bank's calls, new items of a wholesaler.
// node tools/run.mjs trials/bench/leads.ts
import { benchFolder, invoicesFolder } from "./bench-data.ts";
import { bankTable } from "./leads/bank.ts";
import { coilTable } from "./leads/coil.ts";
import { iowaTable } from "./leads/iowa.ts";

async function timed(name: string, table: () => string | Promise<string>): Promise<void> {
  const begun = performance.now();
  const text = await table();
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  process.stdout.write(`### ${name}\n\n${text}\n\n${seconds} s\n\n`);
}

if (import.meta.main) {
  invoicesFolder();
  await timed("CoIL 2000", () => coilTable(benchFolder()));
  await timed("A bank's calls", () => bankTable(benchFolder()));
  await timed("Launches", () => iowaTable(benchFolder()));
}
