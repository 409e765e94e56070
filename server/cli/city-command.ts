import { problem, type Problem, type Reply } from "@dongxiao/contract";
import { type Command, InvalidArgumentError, Option } from "commander";
import path from "node:path";

import { writeCity } from "../example/city-files.ts";
import type { CityWritten } from "../example/city-messages.ts";
import type { CityFigures, CityRequest } from "../example/city-program.ts";
import type { Steps } from "../work/steps.ts";
import { type CommonOptions, concludeWith, type Context, withSteps } from "./context.ts";
import type { Refusal } from "./data-folder.ts";
import { type Settings, settingWord } from "./setting-word.ts";

interface CityCommandOptions extends CommonOptions, CityFigures {
  readonly out: string;
  readonly threads: "1" | "2";
  readonly set?: Settings;
}

/** Reads a whole number within bounds. */
function wholeWithin(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(
      `要写 ${least} 到 ${most} 的整数 / a whole number from ${least} to ${most} is needed`,
    );
  };
}

/** Reads a share from 0 to 1. */
function shareFromZero(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError("要写 0 到 1 之间的数 / a number from 0 to 1 is needed");
}

function writtenLines(folder: string, written: CityWritten): string[] {
  const { retailers, skus, weeks, lines, observations, files, seconds } = written;
  const took = seconds.toFixed(1);
  return [
    `已写入 ${folder}：${retailers} 户，${skus} 个规格，${weeks} 周，${lines} 行订单，${observations} 行采集，用时 ${took} 秒`,
    `Written to ${folder}: ${retailers} retailers, ${skus} SKUs, ${weeks} weeks, ${lines} order lines, ${observations} observations, in ${took} s`,
    ...files.map((file) => `  ${file}`),
  ];
}

/** Writes the city; a wish to stop is an answer like another. */
async function writtenUnlessStopped(
  request: CityRequest,
  steps: Steps,
): Promise<Reply<CityWritten> | Problem | Refusal> {
  try {
    return await writeCity(request, steps);
  } catch (error) {
    if (steps.signal.aborted) return problem("cancelled");
    throw error;
  }
}

async function run(context: Context, options: CityCommandOptions): Promise<void> {
  const { out, threads, set, json: _json, ...figures } = options;
  const to = path.resolve(out);
  const chosen = set === undefined ? {} : { chosen: set };
  const request = {
    options: { ...figures, ...chosen },
    to,
    what: "all",
    threads: threads === "1" ? 1 : 2,
  } as const;
  const outcome = await withSteps(context, (steps) => writtenUnlessStopped(request, steps));
  concludeWith(context, outcome, options, (value: CityWritten) => writtenLines(to, value));
}

/** The numbers that make a city; one that is left out is the usual city's. */
function addFigures(command: Command): Command {
  return command
    .option("--retailers <n>", "零售户数，1 到 50000 / retailers", wholeWithin(1, 50_000))
    .option("--skus <n>", "规格数，1 到 500 / SKUs", wholeWithin(1, 500))
    .option("--weeks <n>", "周数，1 到 520 / weeks", wholeWithin(1, 520))
    .option(
      "--seed <n>",
      "种子，0 到 4294967295，同一种子得到同一座城市 / seed: the same one gives the same city",
      wholeWithin(0, 2 ** 32 - 1),
    )
    .option(
      "--padding <share>",
      "被限量后多报需求的零售户占比，0 到 1 / share of the retailers that ask for more after a cut",
      shareFromZero,
    )
    .option(
      "--diverters <share>",
      "转卖紧俏货的零售户占比，0 到 1 / share of the retailers that divert scarce goods",
      shareFromZero,
    )
    .option(
      "--sample <share>",
      "被采集的零售户占比，0 到 1 / share of the retailers whose shelves are watched",
      shareFromZero,
    );
}

/** Adds the command that writes a synthetic city. */
export function addCityCommand(program: Command, context: Context): void {
  addFigures(program.command("city"))
    .description(
      "生成模拟城市：导入文件与真值，写进空文件夹或代替原来的城市 / write a synthetic city: import files, and what is true",
    )
    .option(
      "--set <name=value>",
      "另设一个参数，可写多次，见 docs/city.md / another value for a parameter; may be repeated",
      settingWord,
    )
    .requiredOption("--out <folder>", "写到哪个文件夹 / the folder to write into")
    .addOption(
      new Option("--threads <n>", "线程数，不改变结果 / threads; the city stays the same")
        .choices(["1", "2"])
        .default("2"),
    )
    .option("--json", "以 JSON 输出 / answer in JSON")
    .action((options: CityCommandOptions) => run(context, options));
}
