import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";

import { processState } from "./processes.ts";

/** What a data folder's `postmaster.pid` tells: nobody, a server that runs, or one that died without clearing it. */
export type Postmaster =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly pid: number }
  | { readonly kind: "stale"; readonly pid: number };

/** Reads who serves a data folder. A zombie, and another program that was given the same number, count as dead. */
export function postmasterOf(dataFolder: string): Postmaster {
  const pid = pidIn(path.join(dataFolder, "postmaster.pid"));
  if (pid === null) return { kind: "none" };
  const state = processState(pid);
  const serves =
    state.kind === "running" &&
    state.program === "postgres" &&
    (state.folder === null || state.folder === realpathSync(dataFolder));
  return { kind: serves ? "running" : "stale", pid };
}

function pidIn(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}
