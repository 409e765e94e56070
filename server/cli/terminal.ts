import { type Problem, type Reply, wordsOf } from "@dongxiao/contract";
import type { Titles } from "@dongxiao/core/units";

import type { Progress } from "../work/steps.ts";
import type { Refusal } from "./data-folder.ts";

/** What a command ends with: 0 done, 1 refused with a Problem, 2 wrong usage, 3 Fault. */
export const exitCodes = { done: 0, refused: 1, usage: 2, fault: 3 } as const;

/** Where a command speaks. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (text: string) => void;
  readonly isInteractive: boolean;
}

/** The terminal of this process. */
export const ownTerminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (text) => void process.stderr.write(text),
  isInteractive: process.stderr.isTTY,
};

const barWidth = 24;

function barOf({ stage, done, whole }: Progress): string {
  const share = whole > 0 ? Math.min(1, done / whole) : 0;
  const filled = Math.round(share * barWidth);
  const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
  return `${stage.padEnd(12)} ${bar} ${String(Math.floor(share * 100)).padStart(3)}%`;
}

/** Shows progress: a bar that moves in a terminal, a line for each quarter of a stage elsewhere. */
export function progressOn(terminal: Terminal): { show: (now: Progress) => void; end: () => void } {
  let last = "";
  const show = (now: Progress): void => {
    if (terminal.isInteractive) {
      terminal.error(`\r${barOf(now)}\u001B[K`);
      last = "bar";
      return;
    }
    const quarter = now.whole > 0 ? Math.floor((4 * now.done) / now.whole) * 25 : 0;
    const line = `${now.stage} ${quarter}%\n`;
    if (line !== last) terminal.error(line);
    last = line;
  };
  return {
    show,
    end: () => {
      if (last === "bar") terminal.error("\r\u001B[K");
    },
  };
}

/** Refusals that are the world's doing: no other input would help, the server must come back. */
const faults: ReadonlySet<string> = new Set(["database-unreachable", "facts-unreachable"]);

/** The exit code of a refusal. */
export function exitCodeOf({ code }: Refusal): number {
  return faults.has(code) ? exitCodes.fault : exitCodes.refused;
}

/** Both languages that a terminal is answered in. */
export function inBoth(titles: Titles): string {
  return `${titles["zh-Hans"]}\n${titles.en}`;
}

/** Ends a command: prints what came of it and gives the exit code. */
export function conclude(
  terminal: Terminal,
  outcome: Reply<unknown> | Problem | Refusal,
  json: boolean,
  show: (value: unknown) => readonly string[],
  jsonOf: (value: unknown) => unknown = (value) => ({ ok: true, value }),
): number {
  if ("refusal" in outcome) {
    if (json) terminal.out(JSON.stringify({ ok: false, ...outcome }));
    else terminal.error(`${inBoth(outcome.refusal)}\n`);
    return exitCodeOf(outcome);
  }
  if (json) terminal.out(JSON.stringify(outcome.ok ? jsonOf(outcome.value) : withWords(outcome)));
  else if (outcome.ok) for (const line of show(outcome.value)) terminal.out(line);
  else terminal.error(`${inBoth(withWords(outcome).titles)}\n`);
  return outcome.ok ? exitCodes.done : exitCodes.refused;
}

function withWords(refused: Problem): Problem & { titles: Titles } {
  const { code, detail } = refused;
  const say = (language: keyof Titles): string => wordsOf(code, detail, language);
  const titles = { "zh-Hans": say("zh-Hans"), "zh-Hant": say("zh-Hant"), en: say("en") };
  return { ...refused, titles };
}
