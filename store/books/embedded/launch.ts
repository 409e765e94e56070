import { spawn, spawnSync, type ChildProcess, type StdioOptions } from "node:child_process";
import path from "node:path";

/** How a program of PostgreSQL is started: as ourselves, inside a user namespace (root), or as another user (root). */
export type Launch =
  | { readonly kind: "plain" }
  | { readonly kind: "namespace" }
  | { readonly kind: "as"; readonly uid: number; readonly gid: number };

const mapping = ["--user", "--map-user=1000", "--map-group=1000"];

/** Whether root may start a program that believes to be an ordinary user. */
export function namespacesWork(): boolean {
  return spawnSync("unshare", [...mapping, "true"]).status === 0;
}

/** A program of PostgreSQL with its words, started in its own process group: Ctrl-C in a terminal is ours, not its. */
export function launchProgram(
  launch: Launch,
  native: string,
  program: "initdb" | "postgres",
  words: readonly string[],
  options: { stdio: StdioOptions; env?: Record<string, string> },
): ChildProcess {
  const file = path.join(native, "bin", program);
  const common = {
    cwd: "/",
    detached: true,
    stdio: options.stdio,
    env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C", TZ: "UTC", ...options.env },
  };
  if (launch.kind === "namespace") return spawn("unshare", [...mapping, file, ...words], common);
  if (launch.kind === "as")
    return spawn(file, words, { ...common, uid: launch.uid, gid: launch.gid });
  return spawn(file, words, common);
}
