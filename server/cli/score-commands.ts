import { scoreKind } from "@dongxiao/contract";
import { type Command, Option } from "commander";
import { readFileSync } from "node:fs";

import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { addScoreFieldCommands } from "./score-field-commands.ts";
import { adoptedLines, explainLines, previewLines, runLines, schemesLines } from "./score-lines.ts";
import { byWord, ofRetailer, wholeNumber } from "./words.ts";

/** The kinds by their names as they are written here: `five-degree`. */
const kinds = byWord(scoreKind.options);

const kindOption = (text: string): Option =>
  new Option("--kind <kind>", text).choices([...kinds.keys()]);

const ofRun = ["--run <n>", "评分编号 / the run", wholeNumber] as const;

type Which = CommonOptions & {
  readonly kind?: string;
  readonly scheme?: number;
  readonly file?: string;
};

/** Which scheme is meant: a kept version, a file with a definition, or the preset of a kind. */
function meantBy({ kind, scheme, file }: Which) {
  const definition = file === undefined ? undefined : JSON.parse(readFileSync(file, "utf8"));
  return { scheme, definition, kind: kindOf(kind) };
}

const kindOf = (kind: string | undefined) => (kind === undefined ? undefined : kinds.get(kind));

function withWhich(command: Command): Command {
  return withCommonOptions(command)
    .addOption(kindOption("该类的预设方案 / the preset of a kind"))
    .option("--scheme <n>", "方案编号 / a kept version", wholeNumber)
    .option("--file <json>", "方案文件（JSON）/ a definition");
}

function addSchemeCommands(score: Command, context: Context): void {
  withCommonOptions(score.command("schemes"))
    .description("列出方案、评分和到期情况 / schemes, runs and what is due")
    .action((options: CommonOptions) =>
      doErrand(context, "score-schemes", {}, options, schemesLines),
    );
  withWhich(score.command("preview"))
    .description("试算方案：谁会变动（不保存）/ who would move by a scheme; nothing is kept")
    .requiredOption("--period <month>", "月份，如 2021-11 / the month")
    .action(({ period, ...which }: Which & { readonly period: string }) =>
      doErrand(context, "score-preview", { ...meantBy(which), period }, which, previewLines),
    );
  withWhich(score.command("adopt"))
    .description("启用方案，取代原方案 / put a scheme to use; the one before is superseded")
    .requiredOption("--note <text>", "说明 / why")
    .action(({ note, ...which }: Which & { readonly note: string }) =>
      doErrand(context, "score-adopt", { ...meantBy(which), note }, which, adoptedLines),
    );
}

type Running = CommonOptions & {
  readonly kind?: string;
  readonly period: string;
  readonly reason?: string;
};
type OfRun = CommonOptions & { readonly run: number; readonly find?: string; readonly why: string };

function addRunCommands(score: Command, context: Context): void {
  withCommonOptions(score.command("run"))
    .description("按启用的方案评一个月（草稿）/ score a month, as drafts")
    .addOption(kindOption("只评一类；默认全部 / one kind; all when left out"))
    .requiredOption("--period <month>", "月份，如 2021-11 / the month")
    .option("--reason <text>", "说明 / why")
    .action(({ kind, period, reason, ...options }: Running) =>
      doErrand(
        context,
        "score-run",
        { kind: kindOf(kind) ?? null, period, ...(reason === undefined ? {} : { reason }) },
        options,
        ({ ids }: { readonly ids: readonly number[] }) => [`  ${ids.join(", ")}`],
      ),
    );
}

function addKeptRunCommands(score: Command, context: Context): void {
  withCommonOptions(score.command("show"))
    .description("一次评分：分布、变动和名单 / one run")
    .requiredOption(...ofRun)
    .option("--find <text>", "名称或许可证号 / name or licence code")
    .action(({ run, find, ...options }: OfRun) =>
      doErrand(context, "score-show", { run, find }, options, runLines),
    );
  withCommonOptions(score.command("publish"))
    .description("公布 / publish a draft")
    .requiredOption(...ofRun)
    .action(({ run, ...options }: OfRun) =>
      doErrand(context, "score-publish", { run }, options, () => [`  ${run}`]),
    );
  withCommonOptions(score.command("withdraw"))
    .description("撤回公布或作废草稿 / withdraw")
    .requiredOption(...ofRun)
    .requiredOption("--why <text>", "原因 / why")
    .action(({ run, why, ...options }: OfRun) =>
      doErrand(context, "score-withdraw", { run, why }, options, () => [`  ${run}`]),
    );
}

type Explaining = CommonOptions & {
  readonly retailer: string;
  readonly run?: number;
  readonly kind?: string;
};

/** Adds the commands that score retailers by schemes, publish scores and explain them. */
export function addScoreCommands(program: Command, context: Context): void {
  const score = program.command("score").description("评分 / scores of retailers");
  addSchemeCommands(score, context);
  addRunCommands(score, context);
  addKeptRunCommands(score, context);
  withCommonOptions(score.command("explain"))
    .description("说明一户的得分，以及怎样能升级 / explain one retailer's scores")
    .requiredOption(...ofRetailer)
    .option(...ofRun)
    .addOption(kindOption("只看一类 / one kind"))
    .action(({ retailer, run, kind, ...options }: Explaining) =>
      doErrand(
        context,
        "score-explain",
        { retailer, run, kind: kindOf(kind) },
        options,
        explainLines,
      ),
    );
  addScoreFieldCommands(score, context);
}
