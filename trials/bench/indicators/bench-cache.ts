import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { makeFolder } from "@dongxiao/store/folders";

/** Where sets that take minutes to make are kept: the folder that `DONGXIAO_BENCH_CACHE` names, or one in the checkout. */
export function cacheFolder(): string {
  const own = path.resolve(import.meta.dirname, "..", "..", "..", ".cache", "bench");
  return path.resolve(process.env["DONGXIAO_BENCH_CACHE"] ?? own);
}

/** Tells what takes long, apart from the tables. */
export function progress(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/**
 * A folder of the cache, filled once: what a broken run left is thrown away, a whole one is taken as it is.
 *
 * @param name changes when the same program would fill it otherwise
 */
export async function keptFolder(
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = path.join(cacheFolder(), name);
  const mark = path.join(cacheFolder(), `${name}.whole`);
  if (existsSync(mark)) return folder;
  rmSync(folder, { recursive: true, force: true });
  makeFolder(folder);
  await fill(folder);
  writeFileSync(mark, "");
  return folder;
}
