import type { FileFieldCard, LicenceWorkRow, RetailerFile } from "@dongxiao/contract";
import { type FieldValue, fieldText, fieldTypes, licenceActions } from "@dongxiao/core/retailers";
import { type Command, InvalidArgumentError, Option } from "commander";

import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { isoDay, ofRetailer } from "./words.ts";

type OfRetailer = CommonOptions & {
  readonly retailer: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly until?: string;
  readonly reason?: string;
};

const fromDay = ["--from <day>", "从哪天起，默认今天 / from which day on", isoDay] as const;
const why = ["--reason <text>", "原因 / why"] as const;

function valueLine(field: FileFieldCard, value: FieldValue | undefined): string {
  const text = value === undefined ? "—" : fieldText(field, value, "zh-Hans");
  return `  ${field.id}  ${field.titles["zh-Hans"]} / ${field.titles.en}: ${text}`;
}

function fileLines({ asOf, fields, values, warnings }: RetailerFile): string[] {
  return [
    asOf,
    ...fields.map((field) => valueLine(field, values[field.id])),
    ...warnings.map(({ sentence }) => `  ! ${sentence["zh-Hans"]} / ${sentence.en}`),
  ];
}

function fieldLine({ id, group, type, titles, own, retired }: FileFieldCard): string {
  const marks = `${own ? "  自定义 / own" : ""}${retired ? "  停用 / retired" : ""}`;
  return `  ${id}  ${group}  ${type}  ${titles["zh-Hans"]} / ${titles.en}${marks}`;
}

function changedLines({ changed }: { readonly changed: readonly string[] }): string[] {
  return [changed.length === 0 ? "  没有变化 / nothing changed" : `  ${changed.join(", ")}`];
}

type Choices = Readonly<Record<string, object>>;

/** Reads `north=北区,北區,North` as one choice of a field; several may be said. */
export function choiceWord(word: string, before: Choices = {}): Choices {
  const cut = word.indexOf("=");
  const [hans = "", hant = hans, en = hans] = word.slice(cut + 1).split(",");
  if (cut < 1 || hans === "")
    throw new InvalidArgumentError("写作 north=北区,北區,North / write north=北区,北區,North");
  return { ...before, [word.slice(0, cut)]: { titles: { "zh-Hans": hans, "zh-Hant": hant, en } } };
}

type FieldOptions = CommonOptions & {
  readonly id?: string;
  readonly type: string;
  readonly title: string;
  readonly titleHant?: string;
  readonly titleEn?: string;
  readonly group: string;
  readonly access: string;
  readonly choice?: Choices;
};

function fieldForm(options: FieldOptions): object {
  const { id, type, title, titleHant = title, titleEn = title, group, access, choice } = options;
  return {
    ...(id === undefined ? {} : { id }),
    ...(choice === undefined ? {} : { choices: choice }),
    titles: { "zh-Hans": title, "zh-Hant": titleHant, en: titleEn },
    type,
    group,
    access,
  };
}

function addFields(file: Command, context: Context): void {
  withCommonOptions(file.command("fields"))
    .description("列出档案项目 / list the fields")
    .action((options: CommonOptions) =>
      doErrand(context, "file-fields", {}, options, (all: FileFieldCard[]) => all.map(fieldLine)),
    );
}

const typeOption = new Option("--type <type>", "类型 / type").choices(fieldTypes).default("text");
const groupOption = new Option("--group <group>", "分组；tags 为标签 / group; tags makes a tag")
  .choices(["own", "tags", "basic", "credit", "operating", "accounts"])
  .default("own");
const accessOption = new Option("--access <access>", "谁能看 / who reads it")
  .choices(["trade", "staff", "credit", "account"])
  .default("staff");

function addNewField(file: Command, context: Context): void {
  withCommonOptions(file.command("add-field"))
    .description("增加自定义项目或标签 / add a field of your own, or a tag")
    .option("--id <id>", "编号，如 hasFridge / its id")
    .requiredOption("--title <text>", "名称 / its name")
    .option("--title-hant <text>", "繁体名称 / in Traditional Chinese")
    .option("--title-en <text>", "英文名称 / in English")
    .addOption(typeOption)
    .addOption(groupOption)
    .addOption(accessOption)
    .option("--choice <code=titles>", "选项，可多次 / a choice; repeat it", choiceWord)
    .action(({ data, json, ...options }: FieldOptions) => {
      const common = {
        ...(data === undefined ? {} : { data }),
        ...(json === true ? { json } : {}),
      };
      const added = ({ id }: { readonly id: string }): string[] => [`  ${id}`];
      return doErrand(context, "file-add-field", fieldForm(options), common, added);
    });
}

function addSetting(file: Command, context: Context): void {
  withCommonOptions(file.command("set"))
    .description(
      "从某日起改一个项目，值为空则清除 / change one field from a day on; empty empties it",
    )
    .argument("<field>", "项目编号 / the field")
    .argument("<value>", "值 / what it holds")
    .requiredOption(...ofRetailer)
    .option(...fromDay)
    .option(...why)
    .action((field: string, value: string, { retailer, from, reason, ...rest }: OfRetailer) => {
      const input = { retailer, field, value, fromDay: from, reason };
      return doErrand(context, "file-set", input, rest, changedLines);
    });
}

function addTagging(file: Command, context: Context): void {
  withCommonOptions(file.command("tag"))
    .description("贴上或取下标签 / put a tag on a retailer, or take it off")
    .argument("<tag>", "标签编号 / the tag")
    .requiredOption(...ofRetailer)
    .option("--off", "取下 / take it off")
    .option(...fromDay)
    .option(...why)
    .action((field: string, options: OfRetailer & { readonly off?: true }) => {
      const { retailer, from, reason, off, ...rest } = options;
      const value = off === true ? "" : "是";
      const input = { retailer, field, value, fromDay: from, reason };
      return doErrand(context, "file-set", input, rest, changedLines);
    });
}

function addLicence(file: Command, context: Context): void {
  withCommonOptions(file.command("licence"))
    .description("变更许可证状态 / change the state of a licence")
    .argument("<action>", `${Object.keys(licenceActions).join(" | ")} | takeBack`)
    .requiredOption(...ofRetailer)
    .requiredOption(...why)
    .option(...fromDay)
    .option("--until <day>", "停业到哪天恢复 / when a suspension ends", isoDay)
    .action((action: string, { retailer, from, until, reason, ...rest }: OfRetailer) => {
      const form = { action, fromDay: from, untilDay: until ?? null, reason };
      return doErrand(context, "file-licence", { retailer, form }, rest, () => [`  ${action}`]);
    });
}

function workLine({ licenceCode, name, sentence }: LicenceWorkRow): string {
  return `  ${licenceCode}  ${name}  ${sentence["zh-Hans"]} / ${sentence.en}`;
}

/** Adds the commands that read and change retailers' files. */
export function addFileCommands(program: Command, context: Context): void {
  const file = program.command("file").description("零售户档案 / retailers' files");
  withCommonOptions(file.command("show"))
    .description("一户的档案 / one retailer's file")
    .requiredOption(...ofRetailer)
    .option("--as-of <day>", "哪天的，默认今天 / as of which day", isoDay)
    .action(({ retailer, asOf, ...options }: OfRetailer) =>
      doErrand(context, "file-show", { retailer, asOf }, options, fileLines),
    );
  withCommonOptions(file.command("warnings"))
    .description("哪些许可证要询问 / licences to ask about")
    .action((options: CommonOptions) =>
      doErrand(context, "file-warnings", {}, options, (rows: LicenceWorkRow[]) =>
        rows.map(workLine),
      ),
    );
  addFields(file, context);
  addNewField(file, context);
  addSetting(file, context);
  addTagging(file, context);
  addLicence(file, context);
}
