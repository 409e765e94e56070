import {
  type FindingsAnswer,
  problem,
  reply,
  statement,
  type StatementSent,
  type Verdict,
} from "@dongxiao/contract";
import type { Command } from "commander";
import { readFileSync } from "node:fs";
import { z } from "zod";

import { factsChecksById } from "../quality/check-asked.ts";
import { verdictTitles } from "../quality/statement-sheets.ts";
import { verdictOf } from "../quality/verdicts.ts";
import {
  type CommonOptions,
  concludeWith,
  type Context,
  doErrand,
  withCommonOptions,
} from "./context.ts";
import { type Settings, settingWord } from "./setting-word.ts";
import { wholeNumber } from "./words.ts";

interface FindingsOptions extends CommonOptions {
  readonly period?: string;
  readonly check?: readonly string[];
  readonly set?: Settings;
  readonly most: number;
}

function several(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function findingLines({ checks }: { checks: readonly FindingsAnswer[] }): string[] {
  return checks.flatMap(({ check, window, findings, retailers, byState, shown }) => {
    const titles = factsChecksById.get(check)?.titles;
    const span = window === null ? "—" : `${window.from} – ${window.to}`;
    const counts = `${findings} (${byState.new} 新 / new, ${retailers} 户 / retailers)`;
    return [
      `${titles?.["zh-Hans"] ?? check} / ${titles?.en ?? check}  ${span}: ${counts}`,
      ...shown.map(({ text }) => `  ${text["zh-Hans"]}`),
    ];
  });
}

/** Adds the commands that look for rows and statements that cannot be right. */
export function addQualityCommands(program: Command, context: Context): void {
  const quality = withCommonOptions(program.command("quality"))
    .description("检查数据质量 / look for rows that cannot be right")
    .option("--period <period>", "期间，如 2021-11；默认最近四周 / the period; the newest 4 weeks")
    .option("--check <id>", `只做这一项，可多次 / only this check: ${checkIds}`, several)
    .option("--set <name=value>", "参数，如 times=3，可多次 / a parameter", settingWord)
    .option("--most <findings>", "每项最多列出几条 / how many of each", wholeNumber, 50)
    .action(async ({ period, check, set, most, ...options }: FindingsOptions) => {
      const said = Object.entries({ period, checks: check, settings: set, most });
      const input = Object.fromEntries(said.filter(([, value]) => value !== undefined));
      await doErrand(context, "quality", input, options, findingLines);
    });
  // a word that both commands know belongs to the one behind which it stands
  quality.enablePositionalOptions();
  addClaim(quality, context);
}

const checkIds = [...factsChecksById.keys()].join(", ");

interface ClaimOptions extends CommonOptions {
  readonly file?: string;
  readonly set?: Settings;
}

function addClaim(quality: Command, context: Context): void {
  withCommonOptions(quality.command("claim"))
    .description("核对一句报告里的数字，无需数据 / check what a report states, without any data")
    .argument("[check]", "核对项目，如 breakdownAddsUp 或 分项与合计 / the check")
    .argument("[fields...]", "内容，如 total=12 parts=2+5+2+1+1 / what is stated")
    .option("--file <file>", "JSON 文件：[{check, fields}] / a file of statements")
    .option("--set <name=value>", "参数，如 flat=0.02，可多次 / a parameter", settingWord)
    .action((check: string | undefined, fields: readonly string[], options: ClaimOptions) => {
      concludeWith(context, judgedIn(check, fields, options), options, verdictLines);
    });
}

function judgedIn(
  check: string | undefined,
  fields: readonly string[],
  { file, set = {} }: ClaimOptions,
) {
  const stated = file === undefined ? typed(check, fields, set) : inFile(file);
  if (typeof stated === "string") return problem("input-malformed", { why: stated });
  return reply({ verdicts: stated.map((one) => verdictOf(statement.parse(one))) });
}

function typed(
  check: string | undefined,
  fields: readonly string[],
  settings: Settings,
): readonly StatementSent[] | string {
  if (check === undefined) return "check";
  const pairs = fields.map((field) => /^([^=＝]+)[=＝](.*)$/su.exec(field));
  const wrong = pairs.findIndex((pair) => pair === null);
  if (wrong >= 0) return `${fields[wrong]}: name=value`;
  const said = pairs.map((pair) => [pair?.[1]?.trim() ?? "", pair?.[2] ?? ""]);
  return [{ check, fields: Object.fromEntries(said), settings }];
}

const statementsFile = z.union([z.array(statement), statement.transform((one) => [one])]);

function inFile(file: string): readonly StatementSent[] | string {
  try {
    const parsed = statementsFile.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return parsed.success ? parsed.data : z.prettifyError(parsed.error);
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function verdictLines({ verdicts }: { verdicts: readonly Verdict[] }): string[] {
  return verdicts.map(
    ({ check, state, text }) =>
      `${check}  ${verdictTitles[state]["zh-Hans"]} / ${verdictTitles[state].en}: ${text["zh-Hans"]}`,
  );
}
