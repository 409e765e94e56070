import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** What a process id stands for: `gone` includes zombies, which hold nothing but their number. */
export type ProcessState =
  | { readonly kind: "gone" }
  | { readonly kind: "running"; readonly program: string; readonly folder: string | null };

const gone: ProcessState = { kind: "gone" };

function quietly(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function stateOnLinux(pid: number): ProcessState {
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  if (stat === null) return gone;
  // "pid (program) state …"; the program's name may itself hold brackets and spaces
  const close = stat.lastIndexOf(")");
  if ("ZX".includes(stat.charAt(close + 2))) return gone;
  const program = stat.slice(stat.indexOf("(") + 1, close);
  return { kind: "running", program, folder: quietly(() => readlinkSync(`/proc/${pid}/cwd`)) };
}

function stateElsewhere(pid: number): ProcessState {
  const line = quietly(() =>
    execFileSync("ps", ["-o", "stat=,comm=", "-p", String(pid)], { encoding: "utf8" }),
  );
  const parts = /^\s*(\S+)\s+(.*\/)?(\S+)\s*$/.exec(line ?? "");
  if (parts?.[1] === undefined || parts[1].startsWith("Z")) return gone;
  return { kind: "running", program: parts[3] ?? "", folder: null };
}

/** Looks up what a process id stands for now. */
export function processState(pid: number): ProcessState {
  return process.platform === "linux" ? stateOnLinux(pid) : stateElsewhere(pid);
}

/** Waits until a process is gone; false when it outlives the patience. */
export async function outlived(pid: number, patienceMillis: number): Promise<boolean> {
  const end = performance.now() + patienceMillis;
  while (processState(pid).kind === "running") {
    if (performance.now() > end) return false;
    await setTimeout(10);
  }
  return true;
}
