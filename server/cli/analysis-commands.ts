import {
  type ClassesAnswer,
  type ClassLine,
  type ParetoAnswer,
  paretoMembers,
  type PriceRow,
  type PricesAnswer,
  type SalesTask,
  structureDimensions,
  type TasksAnswer,
} from "@dongxiao/contract";
import { type Command, InvalidArgumentError, Option } from "commander";

import { decimalText, percentText, yuanText } from "../report/figures.ts";
import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { onlyWords } from "./indicator-commands.ts";
import { wholeNumber } from "./words.ts";

const none = "—";

function written(write: (value: number) => string): (value: number | null) => string {
  return (value) => (value === null ? none : write(value));
}

const [percent, yuan] = [written(percentText), written(yuanText)];
const decimals = written((value) => value.toFixed(2));

/** Reads a share between 0 and 1. */
function shareWord(text: string): number {
  const share = Number(text);
  if (share > 0 && share <= 1) return share;
  throw new InvalidArgumentError("0 到 1 之间 / between 0 and 1");
}

/** Reads an amount in yuan as cents. */
function yuanWord(text: string): number {
  const cents = Math.round(Number(text) * 100);
  if (Number.isSafeInteger(cents) && cents >= 0) return cents;
  throw new InvalidArgumentError("金额（元）/ an amount in yuan");
}

type Asked = CommonOptions & Readonly<Record<string, unknown>>;

/** What was said of a question: an option that was left out leaves the preset. */
function questionOf(said: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function paretoLines(answer: ParetoAnswer): string[] {
  const grades = answer.byShare.map(
    ({ grade, members, amountCnyCents, share }) =>
      `  ${grade}  n ${members}  ${yuanText(amountCnyCents)}  ${percent(share)}`,
  );
  const rows = answer.rows.map(
    ({ rank, code, name, amountCnyCents, cumulativeShare, grade }) =>
      `  ${rank}  ${code}  ${name["zh-Hans"]}  ${yuanText(amountCnyCents)}  ${percent(cumulativeShare)}  ${grade}`,
  );
  return [
    `${answer.period.name}  n ${answer.members}  ${yuanText(answer.totalCnyCents)}`,
    ...grades,
    ...rows,
  ];
}

function classLineText(name: string, line: ClassLine): string {
  const { nowBigCases, beforeBigCases, growth, share, meanCnyCentsPerCarton } = line;
  return `  ${name}  ${decimals(nowBigCases)}  ${decimals(beforeBigCases)}  ${percent(growth)}  ${percent(share)}  ${yuan(meanCnyCentsPerCarton)}`;
}

function classesLines({ period, base, lines, total, residue }: ClassesAnswer): string[] {
  return [
    `${period.name} / ${base.name}`,
    ...lines.map((line) => classLineText(line.name["zh-Hans"], line)),
    classLineText("合计 / total", total),
    `  尾差 / residue  ${residue.nowBigCases}  ${residue.beforeBigCases}`,
  ];
}

function priceLine({ code, name, state, n, observed, wholesale, order }: PriceRow): string {
  return `  ${code}  ${name}  ${state}  n ${n}  ${yuan(observed)}  ${yuan(wholesale)}  ${order ?? none}`;
}

function pricesLines({ period, index, rows }: PricesAnswer): string[] {
  const head = `${period.name}  ${decimals(index.index)}  n ${index.n}  ${percent(index.coveredShare)}`;
  return [head, ...rows.map(priceLine)];
}

function taskLine({ unit, period, measure, target, progress }: SalesTask): string {
  const [inUnit, word] = measure === "cny-cents" ? [yuanText, "CNY"] : [decimalText, measure];
  const how =
    progress === null
      ? none
      : `${percent(progress.elapsedShare)}  ${percent(progress.doneShare)}  ${percent(progress.gap)}`;
  return `  ${unit.name}  ${period.name}  ${inUnit(target)} ${word}  ${how}`;
}

function tasksLines({ dataUntil, tasks }: TasksAnswer): string[] {
  return [dataUntil ?? none, ...tasks.map(taskLine)];
}

function framed(command: Command): Command {
  return withCommonOptions(command)
    .requiredOption(
      "--period <period>",
      "期间：2021-11-08、2021-W45、2021-11、2021-Q4、2021、2021-11-01..2021-11-14 / the period",
    )
    .option("--only <filter>", "只看，如 area=M01|M02，可多次 / only these members", onlyWords);
}

/** Adds the commands of the documents' analyses. */
export function addAnalysisCommands(program: Command, context: Context): void {
  const analysis = program
    .command("analysis")
    .description("帕累托、价类结构、零售价格、进度 / Pareto, structure, prices, progress");
  addPareto(analysis, context);
  addClasses(analysis, context);
  addPrices(analysis, context);
  withCommonOptions(analysis.command("progress"))
    .description("时间进度与任务进度 / time passed against task done")
    .option("--period <period>", "只看涉及此期间的任务 / only tasks that touch this period")
    .action(({ period, ...options }: Asked) =>
      doErrand(context, "analysis-progress", questionOf({ period }), options, tasksLines),
    );
}

function addPareto(analysis: Command, context: Context): void {
  framed(analysis.command("pareto"))
    .description("按金额排名并分 A、B、C / ranks by amount, cut into A, B and C")
    .addOption(new Option("--of <members>", "对象 / who").choices(paretoMembers))
    .option("--share-a <share>", "A 的占比 / where A ends", shareWord)
    .option("--share-ab <share>", "A 与 B 合计占比 / where B ends", shareWord)
    .option("--standard-a <yuan>", "A 的标准金额 / standard amount of A", yuanWord)
    .option("--standard-b <yuan>", "B 的标准金额 / standard amount of B", yuanWord)
    .option("--top <n>", "列出前几名 / how many are listed", wholeNumber)
    .action(
      ({ period, only, of, shareA, shareAb, standardA, standardB, top, ...options }: Asked) => {
        const standard =
          standardA === undefined && standardB === undefined
            ? undefined
            : { aCnyCents: standardA, bCnyCents: standardB ?? 0 };
        const shares = { shareOfA: shareA, shareOfAAndB: shareAb };
        const question = questionOf({ period, only, of, ...shares, standard, top });
        return doErrand(context, "analysis-pareto", question, options, paretoLines);
      },
    );
}

function addClasses(analysis: Command, context: Context): void {
  framed(analysis.command("classes"))
    .description("价类（或品牌等）结构，与基期对比 / structure by price class, brand, ...")
    .addOption(new Option("--by <dimension>", "维度 / dimension").choices(structureDimensions))
    .option(
      "--base <base>",
      "year（同比）、previous（环比）或某一期间 / year, previous or a period",
    )
    .action(({ period, only, by, base: said, ...options }: Asked) => {
      const isWord = said === undefined || said === "year" || said === "previous";
      const base = isWord ? said : { base: said };
      const question = questionOf({ period, only, by, base });
      return doErrand(context, "analysis-classes", question, options, classesLines);
    });
}

function addPrices(analysis: Command, context: Context): void {
  framed(analysis.command("prices"))
    .description("零售价格监测 / the retail price watch")
    .option("--base <period>", "定基期间 / the period that is 100")
    .option("--minimum-n <n>", "采集笔数下限 / fewer prices say nothing", wholeNumber)
    .option("--weeks <n>", "走势周数 / weeks of the line", wholeNumber)
    .action(({ period, only, base, minimumN, weeks, ...options }: Asked) =>
      doErrand(
        context,
        "analysis-prices",
        questionOf({ period, only, base, minimumN, weeks }),
        options,
        pricesLines,
      ),
    );
}
