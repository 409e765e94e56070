import { type ImportBatch, importKind } from "@dongxiao/contract";
import { type Language, languages, type Titles } from "@dongxiao/core/units";
import { Argument, type Command, Option } from "commander";
import path from "node:path";

import type { LeftOpen } from "../queries/imports.ts";
import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { isoDay, wholeNumber } from "./words.ts";

interface ImportOptions extends CommonOptions {
  readonly sheet?: string;
  readonly validFrom?: string;
  readonly allOrNothing?: true;
  readonly dryRun?: true;
}

interface ExportOptions extends CommonOptions {
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly language: string;
}

function importLines(batch: ImportBatch): string[] {
  const { id, fileName, state, rows, added, changed, same, refused, warnings } = batch;
  return [
    `导入 ${id} / import ${id}: ${fileName} (${state})`,
    `  ${rows} 行：新增 ${added}，变更 ${changed}，相同 ${same}，错误 ${refused}，提示 ${warnings}`,
    `  ${rows} rows: ${added} added, ${changed} changed, ${same} same, ${refused} refused, ${warnings} warnings`,
  ];
}

/** The columns that the file and its kind do not share: nothing is left out without a word. */
function columnLines({ unmatchedColumns: unmatched, absentColumns: absent }: LeftOpen): string[] {
  const listed = (titles: readonly Titles[], language: Language): string =>
    titles.map((title) => title[language]).join(language === "en" ? ", " : "、");
  return [
    ...(unmatched.length === 0
      ? []
      : [
          `  未用到的列：${unmatched.join("、")}`,
          `  Columns that mean nothing here and were not read: ${unmatched.join(", ")}`,
        ]),
    ...(absent.length === 0
      ? []
      : [
          `  文件中没有的列：${listed(absent, "zh-Hans")}`,
          `  Columns that the file does not bring: ${listed(absent, "en")}`,
        ]),
  ];
}

function addImport(program: Command, context: Context): void {
  withCommonOptions(program.command("import"))
    .description("导入文件（xlsx、csv、csv.gz）/ import a file")
    .addArgument(new Argument("<kind>").choices(importKind.options))
    .argument("<file>", "文件 / the file")
    .option("--sheet <name>", "工作表 / sheet of the workbook")
    .option(
      "--valid-from <day>",
      "没有生效日期的行从哪天起有效 / first day of undated rows",
      isoDay,
    )
    .option("--all-or-nothing", "有一行错误就整批不导入 / refuse all when one row is wrong")
    .option("--dry-run", "只检查，不改动 / only check, change nothing")
    .action(async (kind: string, file: string, options: ImportOptions) => {
      const input = {
        kind,
        file: path.resolve(file),
        sheet: options.sheet,
        validFrom: options.validFrom,
        allOrNothing: options.allOrNothing === true,
        dryRun: options.dryRun === true,
      };
      await doErrand(context, "import", input, options, (done: ImportBatch & LeftOpen) => [
        ...importLines(done),
        ...columnLines(done),
      ]);
    });
}

function addUndo(program: Command, context: Context): void {
  withCommonOptions(program.command("undo"))
    .description("撤销一次导入 / take an import back")
    .argument("<import>", "导入编号 / number of the import", wholeNumber)
    .option("--reason <text>", "原因，记入操作日志 / why, for the audit log", "")
    .action(async (importId: number, options: CommonOptions & { reason: string }) => {
      const input = { importId, reason: options.reason };
      await doErrand(context, "undo", input, options, importLines);
    });
}

/** The organisation is drawn on its page; everything else that comes in files goes out in files. */
const exportable = importKind.exclude(["organisation"]).options;

function addExport(program: Command, context: Context): void {
  withCommonOptions(program.command("export"))
    .description("导出为可再次导入的文件 / export a table so that it can be imported again")
    .addArgument(new Argument("<what>").choices(exportable))
    .argument("<file>", "写到哪个文件：.xlsx、.csv 或 .csv.gz / the file to write")
    .option(
      "--as-of <day>",
      "零售户、规格：哪一天的状况 / of retailers and SKUs: as of a day",
      isoDay,
    )
    .option(
      "--from <day>",
      "订单、采集、商业库存：从哪天所在的周 / of orders, observations and warehouse weeks: from its week",
      isoDay,
    )
    .option(
      "--to <day>",
      "订单、采集、商业库存：到哪天所在的周 / of orders, observations and warehouse weeks: to its week",
      isoDay,
    )
    .addOption(
      new Option("--language <language>", "语言 / language").choices(languages).default("zh-Hans"),
    )
    .action(async (what: string, file: string, options: ExportOptions) => {
      const { asOf, from, to, language } = options;
      const given = Object.entries({ asOf, from, to }).filter(([, day]) => day !== undefined);
      const input = { what, file: path.resolve(file), language, ...Object.fromEntries(given) };
      await doErrand(context, "export", input, options, (done: { file: string; rows: number }) => [
        `${done.file}: ${done.rows} 行 / rows`,
      ]);
    });
}

/** Adds the commands that move tables in and out. */
export function addTableCommands(program: Command, context: Context): void {
  addImport(program, context);
  addUndo(program, context);
  addExport(program, context);
}
