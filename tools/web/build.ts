import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { fingerprintOf } from "./sources.ts";

/**
 * Builds the web app into `web/dist` unless what stands there was built from the same sources.
 * It is built beside its place and then moved, so that a running server never serves half of it.
 *
 * @returns whether a built web app stands in its place
 */
export function buildWeb(house: string): boolean {
  const place = path.join(house, "web", "dist");
  const stamp = path.join(place, ".built-from");
  const now = fingerprintOf(house);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return true;
  process.stderr.write("Building the web app …\n");
  const beside = path.join(house, ".cache", `web-${process.pid}`);
  const vite = path.join(house, "node_modules", "vite", "bin", "vite.js");
  const words = ["build", "web", "--outDir", beside, "--emptyOutDir", "--logLevel", "warn"];
  const { status } = spawnSync(process.execPath, [vite, ...words], {
    cwd: house,
    stdio: "inherit",
  });
  if (status !== 0) {
    rmSync(beside, { recursive: true, force: true });
    return false;
  }
  writeFileSync(path.join(beside, ".built-from"), now);
  mkdirSync(path.dirname(place), { recursive: true });
  rmSync(place, { recursive: true, force: true });
  renameSync(beside, place);
  return true;
}
