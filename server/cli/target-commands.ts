import { type Command, InvalidArgumentError } from "commander";
import path from "node:path";

import type { ErrandName } from "../control/errands.ts";
import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { settingWord } from "./setting-word.ts";
import {
  evidenceLines,
  flagLines,
  ledgerLines,
  listLines,
  registerLines,
  suggestLines,
} from "./target-lines.ts";
import { isoDay, listWord, wholeNumber } from "./words.ts";

type Options = CommonOptions & Readonly<Record<string, unknown>>;

/** Everything that a command was told, without what every command understands. */
function told({ data: _data, json: _json, set, ...rest }: Options): Record<string, unknown> {
  return set === undefined ? rest : { ...rest, settings: set };
}

const register = [
  "--register <name>",
  "名册的名称或编号 / name or number of the register",
] as const;
const asOf = ["--as-of <day>", "截至哪天，默认今天 / as of which day", isoDay] as const;
const who = ["--who <username>", "经办人，默认营销中心 / who does it"] as const;
const reason = ["--reason <text>", "理由 / why"] as const;
const validDay = ["--valid-day <day>", "生效日，默认今天 / from which day on", isoDay] as const;

/** Reads a cap in whole cartons. */
export function capWord(text: string): number {
  if (!/^\d{1,5}$/.test(text))
    throw new InvalidArgumentError("要写整条数 / a whole number of cartons is needed");
  return Number(text);
}

interface Reads {
  readonly name: string;
  readonly says: string;
  readonly errand: ErrandName;
  readonly show: (value: never) => readonly string[];
}

/** A command that only reads, of one register. */
function addReading(
  target: Command,
  context: Context,
  { name, says, errand, show }: Reads,
): Command {
  return withCommonOptions(target.command(name))
    .description(says)
    .requiredOption(...register)
    .action((options: Options) => doErrand(context, errand, told(options), options, show));
}

const goods = {
  brands: ["--brands <names>", "品牌，逗号分隔 / brands", listWord],
  skus: ["--skus <codes>", "规格编码，逗号分隔 / SKU codes", listWord],
} as const;
const total = ["--total <n>", "名额（户）/ places", wholeNumber] as const;
const fromDay = ["--from-day <day>", "生效日，默认今天 / from which day on", isoDay] as const;

function addRegisters(target: Command, context: Context): void {
  withCommonOptions(target.command("registers"))
    .description("列出名册：名额、在册、观察、待会签 / list the registers")
    .option(...asOf)
    .action((options: Options) =>
      doErrand(context, "target-registers", told(options), options, registerLines),
    );
  withCommonOptions(target.command("create"))
    .description("立册：品牌或规格，名额 / make a register")
    .requiredOption("--name <name>", "名称 / name")
    .option(...goods.brands)
    .option(...goods.skus)
    .requiredOption(...total)
    .option(...fromDay)
    .requiredOption(...reason)
    .option(...who)
    .action(({ who: person, ...options }: Options) =>
      doErrand(context, "target-create", { who: person, form: told(options) }, options, done),
    );
}

function addDeciding(target: Command, context: Context): void {
  withCommonOptions(target.command("decide"))
    .description("改名额或规格，关闭或重新启用 / change a register from a day on")
    .requiredOption(...register)
    .option(...goods.brands)
    .option(...goods.skus)
    .option(...total)
    .option("--close", "关闭 / close it")
    .option("--open", "重新启用 / open it again")
    .option(...fromDay)
    .requiredOption(...reason)
    .option(...who)
    .action(({ who: person, register: name, close, open, ...options }: Options) => {
      const isOpen = close === true ? { isOpen: false } : open === true ? { isOpen: true } : {};
      const form = { ...told(options), ...isOpen };
      const input = { who: person, register: name, form };
      return doErrand(context, "target-decide", input, options, done);
    });
}

const done = (): string[] => ["  ✓"];

const moves = {
  nominate: "列为候选 / nominate",
  propose: "提议 / propose",
  sign: "会签 / sign (--who)",
  decline: "退回 / decline",
  activate: "入册，可带限量 / activate, with a cap",
  limit: "改限量 / change the cap",
  watch: "转为观察 / put on watch",
  remove: "调出 / remove",
  restore: "恢复 / put back",
} as const;

function addMoves(target: Command, context: Context): void {
  for (const [deed, says] of Object.entries(moves))
    withCommonOptions(target.command(deed))
      .description(says)
      .requiredOption(...register)
      .requiredOption("--retailers <codes>", "许可证号，逗号分隔 / licence codes", listWord)
      .option("--cap <cartons>", "每周期每规格限量（条）/ cap of each SKU a cycle", capWord)
      .option("--exception", "超出名额的例外，理由必填 / beyond the total, by exception")
      .option(...validDay)
      .requiredOption(...reason)
      .option(...who)
      .action(({ cap: capCartons, exception, ...options }: Options) => {
        const input = { ...told(options), deed, capCartons, isException: exception === true };
        return doErrand(context, "target-move", input, options, movedLines);
      });
}

function movedLines({ moved }: { readonly moved: number }): string[] {
  return [`  ${moved} 户 / retailers`];
}

interface FileAnswer {
  readonly read: number;
  readonly moved: number;
  readonly faults: readonly {
    readonly row: number;
    readonly licenceCode: string;
    readonly why: { readonly "zh-Hans": string; readonly en: string };
  }[];
}

function fileLines({ read, moved, faults }: FileAnswer): string[] {
  return [
    `  ${read} 行，${moved} 户 / ${read} rows, ${moved} retailers`,
    ...faults.map(
      ({ row, licenceCode, why }) => `  ${row}  ${licenceCode}  ${why["zh-Hans"]} / ${why.en}`,
    ),
  ];
}

function addFiles(target: Command, context: Context): void {
  withCommonOptions(target.command("import"))
    .description("按文件变动（许可证号、限量、理由）；有一行不行就都不做 / move by a file")
    .argument("<file>", "xlsx 或 csv / xlsx or csv")
    .requiredOption(...register)
    .requiredOption("--deed <deed>", Object.keys(moves).join(", "))
    .option(...validDay)
    .requiredOption(...reason)
    .option(...who)
    .action((file: string, options: Options) => {
      const input = { ...told(options), file: path.resolve(file) };
      return doErrand(context, "target-import", input, options, fileLines);
    });
  withCommonOptions(target.command("export"))
    .description("名单、评审数据和台账，写成 xlsx / the list, the numbers and the ledger")
    .argument("<file>", "xlsx")
    .requiredOption(...register)
    .option(...asOf)
    .action((file: string, options: Options) => {
      const input = { ...told(options), file: path.resolve(file) };
      const show = ({ rows }: { readonly rows: number }): string[] => [`  ${file}  ${rows}`];
      return doErrand(context, "target-export", input, options, show);
    });
}

function addFlags(target: Command, context: Context): void {
  withCommonOptions(target.command("apply"))
    .description("把目标标识写入零售户档案 / write who is a target into the files")
    .option("--from-day <day>", "从哪天起，默认今天 / from which day on", isoDay)
    .option("--dry-run", "只看会改几户 / only say how many would change")
    .option(...reason)
    .option(...who)
    .action(({ dryRun, ...options }: Options) => {
      const input = { ...told(options), dryRun: dryRun === true };
      return doErrand(context, "target-apply", input, options, flagLines);
    });
}

/** Adds the commands of target registers. */
export function addTargetCommands(program: Command, context: Context): void {
  const target = program.command("target").description("目标客户 / target customers");
  addRegisters(target, context);
  addDeciding(target, context);
  const list = { name: "list", says: "名单，任何一天的原样 / the list as of any day" };
  addReading(target, context, { ...list, errand: "target-list", show: listLines })
    .option(...asOf)
    .option("--known-at <moment>", "当时已登记的 / as it was known at a moment");
  const evidence = { name: "evidence", says: "评审数据 / the numbers of a review" };
  addReading(target, context, { ...evidence, errand: "target-evidence", show: evidenceLines })
    .option(...asOf)
    .option("--months <n>", "5 或 6 / 5 or 6", wholeNumber)
    .option("--who <whom>", "register 名册内，others 名册外 / in the register, or others")
    .option("--top <n>", "最多几户 / how many at most", wholeNumber);
  const suggest = { name: "suggest", says: "建议调整 / suggest swaps" };
  addReading(target, context, { ...suggest, errand: "target-suggest", show: suggestLines })
    .option(...asOf)
    .option("--set <name=value>", "参数，可多次 / a setting, may be repeated", settingWord);
  const history = { name: "history", says: "台账 / the ledger" };
  addReading(target, context, { ...history, errand: "target-history", show: ledgerLines }).option(
    "--retailer <licence>",
    "只看一户 / of one retailer",
  );
  addMoves(target, context);
  addFiles(target, context);
  addFlags(target, context);
}
