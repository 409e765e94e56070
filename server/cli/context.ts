import type { Problem, Reply } from "@dongxiao/contract";
import type { Command } from "commander";

import type { ErrandName } from "../control/errands.ts";
import type { Steps } from "../work/steps.ts";
import { dataFolderOf, type Refusal } from "./data-folder.ts";
import { runErrand } from "./run-errand.ts";
import { conclude, progressOn, type Terminal } from "./terminal.ts";

/** What every command of the program shares. */
export interface Context {
  readonly env: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  /** Keeps the exit code of the command that ran. */
  readonly end: (code: number) => void;
}

/** The words that every command understands. */
export interface CommonOptions {
  readonly data?: string;
  readonly json?: true;
}

/** Adds the words that every command understands. */
export function withCommonOptions(command: Command): Command {
  return command
    .option("--data <folder>", "数据文件夹（默认 DONGXIAO_DATA 或 .data）/ data folder")
    .option("--json", "以 JSON 输出 / answer in JSON");
}

/** Runs work with progress on the terminal; Ctrl-C asks it to stop, a second one does not wait. */
export async function withSteps<Result>(
  { terminal }: Context,
  work: (steps: Steps) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const bar = progressOn(terminal);
  const ask = (): void => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  };
  process.on("SIGINT", ask);
  process.on("SIGTERM", ask);
  try {
    return await work({ signal: stop.signal, progress: bar.show });
  } finally {
    bar.end();
    process.off("SIGINT", ask);
    process.off("SIGTERM", ask);
  }
}

/** Ends a command with what came of it. */
export function concludeWith(
  { terminal, end }: Context,
  outcome: Reply<unknown> | Problem | Refusal,
  options: CommonOptions,
  show: (value: never) => readonly string[],
  jsonOf?: (value: never) => unknown,
): void {
  const isJson = options.json === true;
  const shown = show as (value: unknown) => string[];
  end(conclude(terminal, outcome, isJson, shown, jsonOf as (value: unknown) => unknown));
}

/**
 * Does one errand and says what came of it.
 *
 * @param jsonOf what `--json` prints of the value, where the command's form is not `{"ok": true, "value": ...}`
 */
export async function doErrand(
  context: Context,
  name: ErrandName,
  input: unknown,
  options: CommonOptions,
  show: (value: never) => readonly string[],
  jsonOf?: (value: never) => unknown,
): Promise<void> {
  const folder = dataFolderOf(options.data, context.env);
  const outcome = await withSteps(context, (steps) =>
    runErrand({ folder, env: context.env }, name, input, steps),
  );
  concludeWith(context, outcome, options, show, jsonOf);
}
