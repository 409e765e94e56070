import { existsSync } from "node:fs";
import path from "node:path";

/** The public weekly invoices, by the years that they cover. */
export const weeklyFiles = {
  recent: "weekly_dev_2019_2021.csv.gz",
  history: "weekly_hist_2012_2018.csv.gz",
} as const;

/** Where the public data is: the folder that `DONGXIAO_BENCH_DATA` names, or one beside the checkout. */
export function benchFolder(): string {
  const beside = path.resolve(import.meta.dirname, "..", "..", "..", "shared", "data");
  return path.resolve(process.env["DONGXIAO_BENCH_DATA"] ?? beside);
}

const invoices = (): string => path.join(benchFolder(), "iowa_liquor");

/** Whether the public invoices are where they are looked for. */
export function invoicesAreHere(): boolean {
  return existsSync(path.join(invoices(), weeklyFiles.recent));
}

/** The folder of the public invoices; stops with one sentence when they are not there. */
export function invoicesFolder(): string {
  const folder = invoices();
  if (!invoicesAreHere()) {
    process.stderr.write(
      `The public invoices are not in ${folder}: set DONGXIAO_BENCH_DATA to the folder that holds iowa_liquor/${weeklyFiles.recent}.\n`,
    );
    process.exit(1);
  }
  return folder;
}
