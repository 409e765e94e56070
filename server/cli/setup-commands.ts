import { importKind } from "@dongxiao/contract";
import { languages } from "@dongxiao/core/units";
import { writeTemplate } from "@dongxiao/store/imports";
import { Argument, type Command, Option } from "commander";
import path from "node:path";
import { text } from "node:stream/consumers";

import {
  type CommonOptions,
  concludeWith,
  type Context,
  doErrand,
  withCommonOptions,
} from "./context.ts";

interface AdministratorOptions extends CommonOptions {
  readonly name: string;
  readonly company: string;
  readonly passwordStdin?: true;
}

interface Added {
  readonly username: string;
  readonly firstPassword: string | null;
}

function addedLines({ username, firstPassword }: Added): string[] {
  return [
    `已添加系统管理员 ${username} / administrator ${username} added`,
    ...(firstPassword === null
      ? []
      : [
          `首次密码（只显示这一次，登录后须修改）/ first password, shown only now: ${firstPassword}`,
        ]),
  ];
}

function addAddAdministrator(program: Command, context: Context): void {
  withCommonOptions(program.command("add-administrator"))
    .description("添加系统管理员，自己公司的第一步 / let an administrator in: how a company begins")
    .argument("<username>", "用户名，小写字母、数字和 . _ - / user name")
    .requiredOption("--name <name>", "姓名 / name of the person")
    .option("--company <name>", "公司名称，空的数据文件夹使用 / name of the company", "本公司")
    .option("--password-stdin", "从标准输入读首次密码 / read the first password from stdin")
    .action(async (username: string, options: AdministratorOptions) => {
      const { name, company, passwordStdin } = options;
      const firstPassword = passwordStdin === true ? (await text(process.stdin)).trim() : null;
      const input = { username, name, company, firstPassword };
      await doErrand(context, "add-administrator", input, options, addedLines);
    });
}

function addTemplate(program: Command, context: Context): void {
  program
    .command("template")
    .description("写出一种导入内容的空表 / write the empty form of a kind of import")
    .addArgument(new Argument("<kind>").choices(importKind.options))
    .argument("<file>", "写到哪个 xlsx 文件 / the xlsx file to write")
    .option("--json", "以 JSON 输出 / answer in JSON")
    .addOption(
      new Option("--language <language>", "语言 / language").choices(languages).default("zh-Hans"),
    )
    .action(async (kind: string, name: string, options: CommonOptions & { language: string }) => {
      const file = path.resolve(name);
      const wanted = importKind.parse(kind);
      const language = languages.find((one) => one === options.language) ?? "zh-Hans";
      await writeTemplate(wanted, file, language);
      concludeWith(context, { ok: true, value: { file } }, options, () => [file]);
    });
}

/** Adds the commands with which a company's own house begins. */
export function addSetupCommands(program: Command, context: Context): void {
  addAddAdministrator(program, context);
  addTemplate(program, context);
}
