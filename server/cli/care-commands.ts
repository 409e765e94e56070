import type { Command } from "commander";
import path from "node:path";

import type { Finding } from "../errands/doctor.ts";
import { restore } from "../errands/restore.ts";
import {
  type CommonOptions,
  concludeWith,
  type Context,
  doErrand,
  withCommonOptions,
  withSteps,
} from "./context.ts";
import { dataFolderOf } from "./data-folder.ts";
import { exitCodes } from "./terminal.ts";

function addDoctor(program: Command, context: Context): void {
  withCommonOptions(program.command("doctor"))
    .description("检查运行环境与数据 / look at everything that the house stands on")
    .action(async (options: CommonOptions) => {
      let isWell = true;
      const show = (done: { isWell: boolean; findings: Finding[] }): string[] => {
        isWell = done.isWell;
        return done.findings.map(
          (found) =>
            `${found.isWell ? "✓" : "✗"} ${found.sentence["zh-Hans"]} / ${found.sentence.en}`,
        );
      };
      await doErrand(context, "doctor", {}, options, show);
      if (!isWell) context.end(exitCodes.refused);
    });
}

function addBackup(program: Command, context: Context): void {
  withCommonOptions(program.command("backup"))
    .description(
      "备份到一个文件夹，可在运行中进行 / save everything into a folder, also while running",
    )
    .argument("<folder>", "备份文件夹 / the folder")
    .action(async (folder: string, options: CommonOptions) => {
      const input = { folder: path.resolve(folder) };
      await doErrand(
        context,
        "backup",
        input,
        options,
        (done: { folder: string; rows: number }) => [
          `已备份到 ${done.folder}，账簿 ${done.rows} 行 / saved, ${done.rows} rows of the books`,
        ],
      );
    });
}

function addRestore(program: Command, context: Context): void {
  withCommonOptions(program.command("restore"))
    .description("从备份恢复到空的数据文件夹 / restore a backup into an empty data folder")
    .argument("<folder>", "备份文件夹 / the backup")
    .action(async (from: string, options: CommonOptions) => {
      const folder = dataFolderOf(options.data, context.env);
      const outcome = await withSteps(context, (steps) =>
        restore({ from: path.resolve(from), folder, env: context.env }, steps),
      );
      concludeWith(context, outcome, options, (done: { rows: number; lines: number }) => [
        `已恢复：账簿 ${done.rows} 行，订单 ${done.lines} 行 / restored: ${done.rows} rows, ${done.lines} order lines`,
      ]);
    });
}

function addRebuild(program: Command, context: Context): void {
  withCommonOptions(program.command("rebuild-facts"))
    .description(
      "由账簿与原文件重建分析数据 / make the facts again from the books and the kept files",
    )
    .action(async (options: CommonOptions) => {
      await doErrand(
        context,
        "rebuild-facts",
        {},
        options,
        (done: { imports: number; lines: number }) => [
          `已由 ${done.imports} 次导入重建 ${done.lines} 行订单 / ${done.lines} order lines made again from ${done.imports} imports`,
        ],
      );
    });
}

function addMigrate(program: Command, context: Context): void {
  withCommonOptions(program.command("migrate"))
    .description("把数据升级到本程序的版本 / bring the data to this program's version")
    .action(async (options: CommonOptions) => {
      await doErrand(context, "doctor", {}, options, () => ["数据已是本程序的版本 / up to date"]);
    });
}

/** Adds the commands that look after the data. */
export function addCareCommands(program: Command, context: Context): void {
  addDoctor(program, context);
  addBackup(program, context);
  addRestore(program, context);
  addRebuild(program, context);
  addMigrate(program, context);
}
