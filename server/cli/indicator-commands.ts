import type {
  DrillAnswer,
  DrillRow,
  IndicatorAnswer,
  IndicatorCell,
  IndicatorDefinition,
} from "@dongxiao/contract";
import { type Command, InvalidArgumentError, Option } from "commander";

import { measuredText } from "../report/figures.ts";
import { sayIn } from "../report/words.ts";
import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { isoDay, listWord, wholeNumber } from "./words.ts";

interface MeasureOptions extends CommonOptions {
  readonly list?: true;
  readonly ids?: readonly string[];
  readonly by?: readonly string[];
  readonly only?: readonly Only[];
  readonly period?: string;
  readonly compare: Compare;
  readonly trend?: number;
  readonly asOf?: string;
}

type Compare = "none" | "previous" | "year" | { readonly base: string };

interface Only {
  readonly dimension: string;
  readonly members: readonly string[];
}

/** Reads `sku=A001,area=M01`: one member of each dimension. */
export function placeWords(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listWord(text).map((pair) => {
      const cut = pair.indexOf("=");
      if (cut < 1)
        throw new InvalidArgumentError("写作 sku=A001,area=M01 / write sku=A001,area=M01");
      return [pair.slice(0, cut), pair.slice(cut + 1)];
    }),
  );
}

/** Reads `sku=A001|A002`, which may be said several times. */
export function onlyWords(text: string, before: readonly Only[] = []): readonly Only[] {
  const cut = text.indexOf("=");
  if (cut < 1) throw new InvalidArgumentError("写作 sku=A001|A002 / write sku=A001|A002");
  return [...before, { dimension: text.slice(0, cut), members: text.slice(cut + 1).split("|") }];
}

function compareWord(text: string): Compare {
  if (text === "none" || text === "previous" || text === "year") return text;
  if (/^\d{4}/.test(text)) return { base: text };
  throw new InvalidArgumentError(
    "previous、year、none，或作为定基的期间 / previous, year, none, or a base period",
  );
}

const say = sayIn("zh-Hans");

function cellLine({ definitions }: IndicatorAnswer, cell: IndicatorCell): string {
  const definition = definitions.find(({ id }) => id === cell.indicator);
  const at = Object.values(cell.at).join(" · ");
  const value = measuredText(cell, definition?.unit ?? "", say);
  const base =
    cell.compare === null ? "" : ` (${measuredText(cell.compare, definition?.unit ?? "", say)})`;
  const parts =
    cell.numerator === null ? "" : `  ${cell.numerator} / ${cell.denominator}, n ${cell.n}`;
  return `  ${definition?.titles["zh-Hans"] ?? cell.indicator}  ${at}  ${value}${base}${parts}`;
}

function definitionLines({ id, version, titles, formulas }: IndicatorDefinition): string[] {
  return [
    `  ${id} v${version}  ${titles["zh-Hans"]} / ${titles.en}`,
    `    ${formulas["zh-Hans"]}`,
    `    ${formulas.en}`,
  ];
}

/** Adds the commands that measure indicators and open their values. */
export function addIndicatorCommands(program: Command, context: Context): void {
  withCommonOptions(program.command("indicators"))
    .description("测算指标 / measure indicators")
    .option("--list", "列出全部指标的定义 / list the registry")
    .option("--ids <ids>", "指标，逗号分隔 / indicators, commas between them", listWord)
    .option("--by <dimensions>", "维度，如 sku,area / dimensions", listWord)
    .option("--only <filter>", "只看，如 area=M01|M02，可多次 / only these members", onlyWords)
    .option(
      "--period <period>",
      "期间：2021-11-08、2021-W45、2021-11、2021-Q4、2021、2021-11-01..2021-11-14 / the period",
    )
    .option(
      "--compare <with>",
      "previous（环比）、year（同比）、none，或定基期间 / compare with",
      compareWord,
      "none",
    )
    .option("--trend <periods>", "连同此前共几期 / how many periods back", wholeNumber)
    .option("--as-of <day>", "按哪一天的归属与档案 / grouped as of a day", isoDay)
    .action((options: MeasureOptions) => measure(context, options));
  addDrill(program, context);
}

interface DrillOptions extends CommonOptions {
  readonly id: string;
  readonly at?: Readonly<Record<string, string>>;
  readonly only?: readonly Only[];
  readonly period: string;
  readonly side: string;
  readonly asOf?: string;
  readonly most: number;
}

type Drilled = Omit<DrillAnswer, "holders"> & {
  readonly holders: readonly (DrillAnswer["holders"][number] & {
    readonly rows: readonly DrillRow[];
  })[];
};

function drilledLines({ figure, terms, holders }: Drilled): string[] {
  return [
    `= ${figure}`,
    ...terms.map(
      ({ id, total, per, holders: n }) =>
        `  ${id}: ${total} (n ${n}${per === 1 ? "" : `, ÷ ${per}`})`,
    ),
    ...holders.map(
      ({ code, name, adds, rows }) =>
        `  ${code}  ${name["zh-Hans"]}  ${adds}  (${rows.length} 行 / rows)`,
    ),
  ];
}

function addDrill(program: Command, context: Context): void {
  withCommonOptions(program.command("drill"))
    .description(
      "打开一个指标值，看由哪些零售户、哪些行构成 / open one value to its retailers and rows",
    )
    .requiredOption("--id <id>", "指标 / the indicator")
    .requiredOption("--period <period>", "期间 / the period")
    .option("--at <place>", "哪一格，如 sku=A001,area=M01 / which cell", placeWords)
    .option("--only <filter>", "只看，如 area=M01|M02，可多次 / only these members", onlyWords)
    .addOption(
      new Option("--side <side>", "分子或分母 / which side")
        .choices(["numerator", "denominator"])
        .default("numerator"),
    )
    .option("--as-of <day>", "按哪一天的归属与档案 / grouped as of a day", isoDay)
    .option("--most <holders>", "最多列出多少户 / how many at most", wholeNumber, 100_000)
    .action(async ({ id, at, only, period, side, asOf, most, ...options }: DrillOptions) => {
      const said = Object.entries({ id, at, only, period, side, asOf, most });
      const question = Object.fromEntries(said.filter(([, value]) => value !== undefined));
      const input = { question, rowsMost: drilledRowsMost };
      await doErrand(
        context,
        "indicators-drill",
        input,
        options,
        drilledLines,
        ({ holders }: Drilled) => holders,
      );
    });
}

/** The most rows that one answer carries. */
const drilledRowsMost = 500_000;

async function measure(
  context: Context,
  { list, ids = [], by, only, period, compare, trend, asOf, ...options }: MeasureOptions,
): Promise<void> {
  if (list === true) {
    const lines = (all: IndicatorDefinition[]): string[] => all.flatMap(definitionLines);
    await doErrand(context, "indicators-list", {}, options, lines, (all) => all);
    return;
  }
  const question = { ids, by, only, period, compare, trend, asOf };
  const said = Object.entries(question).filter(([, value]) => value !== undefined);
  const lines = (answer: IndicatorAnswer): string[] => [
    `${answer.period.name} (${answer.period.from} – ${answer.period.to})`,
    ...answer.cells.map((cell) => cellLine(answer, cell)),
  ];
  await doErrand(
    context,
    "indicators",
    Object.fromEntries(said),
    options,
    lines,
    ({ cells }: IndicatorAnswer) => cells,
  );
}
