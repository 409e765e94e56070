import {
  type TierRun,
  type TierRunAnswer,
  tierReasons,
  tierScheme,
  type TierSheet,
} from "@dongxiao/contract";
import { type Command, InvalidArgumentError, Option } from "commander";

import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { byWord, isoDay, ofRetailer, wholeNumber } from "./words.ts";

/** The schemes by their names as they are written here: `absolute-interval`. */
const schemes = byWord(tierScheme.options);

interface Chosen {
  readonly settings: Readonly<Record<string, number>>;
  readonly bounds: Readonly<Record<string, readonly number[]>>;
}

/** How the bounds of a list are written here, against how they are kept: prices in yuan, not in cents. */
const perUnit: Readonly<Record<string, number>> = { volume: 1, price: 100 };

/** Reads `margin=0.05` as a setting and `price=80,150` as bounds, in yuan; several may be said. */
export function paramWords(word: string, before: Chosen = { settings: {}, bounds: {} }): Chosen {
  const cut = word.indexOf("=");
  const [name, said] = [word.slice(0, cut), word.slice(cut + 1)];
  const numbers = said.split(",").map(Number);
  const [first] = numbers;
  if (cut < 1 || said === "" || first === undefined || numbers.some(Number.isNaN))
    throw new InvalidArgumentError(
      "写作 margin=0.05 或 volume=100,200 / write margin=0.05 or volume=100,200",
    );
  const per = perUnit[name];
  if (per === undefined) return { ...before, settings: { ...before.settings, [name]: first } };
  const list = numbers.map((value) => Math.round(value * per * 10) / 10);
  return { ...before, bounds: { ...before.bounds, [name]: list } };
}

function boundsLine([name, list]: readonly [string, readonly number[]]): string {
  return `  ${name}: ${list.map((bound) => bound / (perUnit[name] ?? 1)).join(", ")}`;
}

function runLine({ id, scheme, period, state, tiers, validFrom, madeAt }: TierRun): string {
  return `  ${id}  ${scheme}  ${period}  ${tiers}  ${state}  ${validFrom ?? "—"}  ${madeAt}`;
}

function answerLines({ run, moves, movers, reasons, earliest }: TierRunAnswer): string[] {
  const { all, up, down, same, fresh } = moves;
  return [
    runLine(run),
    `  n ${all}: ↑ ${up}  ↓ ${down}  = ${same}  新 / new ${fresh}`,
    ...Object.entries(run.bounds).map(boundsLine),
    ...reasons.map(({ reason, n }) => `  ${tierReasons[reason]["zh-Hans"]} / ${reason}: ${n}`),
    ...movers.map(
      ({ licenceCode, name, previous, tier }) => `  ${licenceCode}  ${name}  ${previous} → ${tier}`,
    ),
    ...(run.state === "draft" ? [`  最早生效日 / earliest: ${earliest}`] : []),
  ];
}

function sheetLines({ runId, period, state, validFrom, sentences, lifts }: TierSheet): string[] {
  const said = [...sentences, ...lifts.map(({ sentence }) => sentence)];
  return [
    `${runId}  ${period}  ${state}  ${validFrom ?? "—"}`,
    ...said.map((sentence) => `  ${sentence["zh-Hans"]}\n    ${sentence.en}`),
  ];
}

type RunOptions = CommonOptions & {
  readonly scheme: string;
  readonly period: string;
  readonly set?: Chosen;
  readonly frozen?: string;
  readonly reason?: string;
};

function addRun(tier: Command, context: Context): void {
  withCommonOptions(tier.command("run"))
    .description("评定一次（草稿，不改任何户的档位）/ grade as a draft")
    .addOption(
      new Option("--scheme <scheme>", "规则 / scheme")
        .choices([...schemes.keys()])
        .default("absolute-interval"),
    )
    .requiredOption("--period <period>", "基准期，如 2021-Q4 / the reference period")
    .option(
      "--set <name=value>",
      "参数或界限（price 以元计），可多次 / setting or bounds (price in yuan)",
      paramWords,
    )
    .option("--frozen <days>", "不计入的周，逗号分隔；none 为全部计入 / cycles that do not count")
    .option("--reason <text>", "说明 / why")
    .action(({ scheme, period, set, frozen, reason, ...options }: RunOptions) => {
      const chosen = { ...set, ...(reason === undefined ? {} : { reason }) };
      const weeks =
        frozen === undefined ? {} : { frozen: frozen === "none" ? [] : frozen.split(",") };
      const input = { scheme: schemes.get(scheme), period, ...chosen, ...weeks };
      return doErrand(context, "tier-run", input, options, answerLines);
    });
}

type OfRun = CommonOptions & {
  readonly run: number;
  readonly validFrom?: string;
  readonly fromDay?: string;
  readonly why?: string;
};

const ofRun = ["--run <n>", "评定编号 / the grading", wholeNumber] as const;

function changedLines({ changed }: { readonly changed: number }): string[] {
  return [`  ${changed} 户改档 / retailers changed`];
}

function addPublishing(tier: Command, context: Context): void {
  withCommonOptions(tier.command("publish"))
    .description("公布：从某日起写入档案 / publish from a day on")
    .requiredOption(...ofRun)
    .option("--valid-from <day>", "生效日，默认最早一天 / first day", isoDay)
    .action(({ run, validFrom, ...options }: OfRun) =>
      doErrand(context, "tier-publish", { run, validFrom }, options, changedLines),
    );
  withCommonOptions(tier.command("withdraw"))
    .description("撤回公布或作废草稿 / withdraw")
    .requiredOption(...ofRun)
    .requiredOption("--why <text>", "原因 / why")
    .option("--from-day <day>", "从哪天起撤回，默认今天 / from which day on", isoDay)
    .action(({ run, fromDay, why, ...options }: OfRun) =>
      doErrand(context, "tier-withdraw", { run, fromDay, why }, options, changedLines),
    );
}

/** Adds the commands that grade retailers, publish tiers and explain them. */
export function addTierCommands(program: Command, context: Context): void {
  const tier = program.command("tier").description("档位 / tiers of retailers");
  addRun(tier, context);
  withCommonOptions(tier.command("list"))
    .description("列出各次评定 / list the gradings")
    .action((options: CommonOptions) =>
      doErrand(context, "tier-list", {}, options, (runs: TierRun[]) => runs.map(runLine)),
    );
  withCommonOptions(tier.command("show"))
    .description("一次评定：谁会变动 / one grading: who moves")
    .requiredOption(...ofRun)
    .action(({ run, ...options }: OfRun) =>
      doErrand(context, "tier-show", { run }, options, answerLines),
    );
  addPublishing(tier, context);
  withCommonOptions(tier.command("explain"))
    .description("说明一户的档位，以及怎样能升档 / explain one retailer's tier")
    .option(...ofRun)
    .requiredOption(...ofRetailer)
    .action(({ run, retailer, ...options }: OfRun & { readonly retailer: string }) =>
      doErrand(context, "tier-explain", { run, retailer }, options, sheetLines),
    );
}
