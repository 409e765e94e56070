import { Command, CommanderError } from "commander";

import { version } from "../version.ts";
import { addAnalysisCommands } from "./analysis-commands.ts";
import { addCareCommands } from "./care-commands.ts";
import { addCityCommand } from "./city-command.ts";
import type { Context } from "./context.ts";
import { addIndicatorCommands } from "./indicator-commands.ts";
import { addLeadsCommands } from "./leads-commands.ts";
import { addQualityCommands } from "./quality-commands.ts";
import { addRetailerCareCommands } from "./retailer-care-commands.ts";
import { addScoreCommands } from "./score-commands.ts";
import { addSegmentCommands } from "./segment-commands.ts";
import { addServeCommands } from "./serve-commands.ts";
import { addSetupCommands } from "./setup-commands.ts";
import { addTableCommands } from "./table-commands.ts";
import { addTargetCommands } from "./target-commands.ts";
import { addTerritoryCommand } from "./territory-command.ts";
import { exitCodes, type Terminal } from "./terminal.ts";
import { addTierCommands } from "./tier-commands.ts";
import { addFileCommands } from "./file-commands.ts";
import { addUpliftCommands } from "./uplift-commands.ts";
import { addWeekCommands } from "./week-commands.ts";

function programOf(context: Context): Command {
  const { terminal } = context;
  const program = new Command("dongxiao")
    .description("动销：精准营销与货源投放 / Dongxiao: precision marketing and supply")
    .version(version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.error(text),
    });
  addServeCommands(program, context);
  addSetupCommands(program, context);
  addTableCommands(program, context);
  addWeekCommands(program, context);
  addIndicatorCommands(program, context);
  addQualityCommands(program, context);
  addAnalysisCommands(program, context);
  addSegmentCommands(program, context);
  addTerritoryCommand(program, context);
  addTierCommands(program, context);
  addTargetCommands(program, context);
  addFileCommands(program, context);
  addScoreCommands(program, context);
  addUpliftCommands(program, context);
  addLeadsCommands(program, context);
  addRetailerCareCommands(program, context);
  addCareCommands(program, context);
  addCityCommand(program, context);
  return program;
}

/** Runs the command line; resolves to the exit code: 0 done, 1 refused, 2 wrong usage, 3 Fault. */
export async function runProgram(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  let code: number = exitCodes.done;
  const end = (ended: number): void => {
    code = ended;
  };
  try {
    await programOf({ env, terminal, end }).parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    terminal.error(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return exitCodes.fault;
  }
}
