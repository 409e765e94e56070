import {
  measureTitles,
  type TierPart,
  tierReasonTitles,
  tierSchemes,
} from "@dongxiao/core/retailers";
import { tierScheme } from "@dongxiao/contract";
import { type Language, said } from "@dongxiao/core/units";
import type { TierRow, TierRun } from "@dongxiao/store/books";
import type { SheetToWrite } from "@dongxiao/store/sheets";

import type { RetailerNamed } from "../queries/named.ts";
import { type ListColumn, listSheet, number, text } from "./list-sheet.ts";

type Names = ReadonlyMap<number, RetailerNamed>;

const inYuan: readonly TierPart["input"][] = ["amount", "price"];

function partOf({ parts }: TierRow, input: TierPart["input"]): TierPart | undefined {
  return parts.find((part) => part.input === input);
}

/** A number as it was compared, money in yuan; and its band, where it has one. */
function measureColumns(input: TierPart["input"]): readonly ListColumn<TierRow>[] {
  const titles = measureTitles[input];
  return [
    number(titles, (row) => {
      const value = partOf(row, input)?.value ?? null;
      return value !== null && inYuan.includes(input) ? value / 100 : value;
    }),
    number(
      said(`${titles["zh-Hans"]}（段）`, `${titles["zh-Hant"]}（段）`, `${titles.en} (band)`),
      (row) => partOf(row, input)?.band ?? null,
    ),
  ];
}

function columnsOf(names: Names, rows: readonly TierRow[]): readonly ListColumn<TierRow>[] {
  const inputs = new Set(rows.flatMap(({ parts }) => parts.map(({ input }) => input)));
  return [
    text(
      said("许可证号", "許可證號", "Licence"),
      (row) => names.get(row.retailerId)?.licenceCode ?? "",
    ),
    text(said("名称", "名稱", "Name"), (row) => names.get(row.retailerId)?.name ?? ""),
    text(said("线路", "線路", "Line"), (row) => names.get(row.retailerId)?.line ?? ""),
    number(said("原档位", "原檔位", "Tier before"), (row) => row.previousTier),
    number(said("新档位", "新檔位", "Tier"), (row) => row.grantedTier ?? row.tier),
    number(said("按数字的档位", "依數字的檔位", "Tier by numbers"), (row) => row.aim),
    text(said("依据", "依據", "Why"), (row, language) => tierReasonTitles[row.reason][language]),
    ...[...inputs].flatMap(measureColumns),
    number(said("计入周期", "計入週期", "Cycles that count"), (row) => row.facts.cycles),
  ];
}

interface Chosen {
  readonly name: string;
  readonly says: string;
}

function chosenOf(run: TierRun, language: Language): readonly Chosen[] {
  const scheme = tierSchemes[tierScheme.parse(run.scheme)];
  const titles = new Map<string, string>(
    Object.entries({ ...scheme.parameters, ...scheme.boundLists }).map(([name, one]) => [
      name,
      one.titles[language],
    ]),
  );
  const all = { ...run.settings, ...run.bounds };
  const about = [
    { name: scheme.titles[language], says: `${scheme.formula[language]} (v${run.version})` },
    { name: run.period, says: `${run.fromDay} – ${run.toDay}` },
    {
      name: said("不计入的周期", "不計入的週期", "Frozen cycles")[language],
      says: run.frozen.join(", "),
    },
  ];
  return [
    ...about,
    ...Object.entries(all).map(([name, value]) => ({
      name: titles.get(name) ?? name,
      says: String(value),
    })),
  ];
}

/** A grading as a workbook: every retailer with its numbers, and on a second sheet what was chosen. */
export function tierSheets(
  run: TierRun,
  rows: readonly TierRow[],
  names: Names,
  language: Language,
): readonly SheetToWrite[] {
  const chosen: readonly ListColumn<Chosen>[] = [
    text(said("设定", "設定", "Setting"), ({ name }) => name),
    text(said("取值", "取值", "Value"), ({ says }) => says),
  ];
  return [
    listSheet(said("档位", "檔位", "Tiers"), columnsOf(names, rows), rows, language),
    listSheet(said("规则", "規則", "Rules"), chosen, chosenOf(run, language), language),
  ];
}
