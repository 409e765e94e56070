import {
  measureNamed,
  mostPointsOf,
  type ScoreItem,
  type ScoreScheme,
} from "@dongxiao/core/retailers";
import { type Language, said } from "@dongxiao/core/units";
import type { ScoreRow, ScoreRun } from "@dongxiao/store/books";
import type { SheetToWrite } from "@dongxiao/store/sheets";

import { type ListColumn, listSheet, number, text } from "../handlers/list-sheet.ts";
import type { RetailerNamed } from "../queries/named.ts";

type Names = ReadonlyMap<number, RetailerNamed>;

/** A run as it is written into a workbook. */
export interface RunToWrite {
  readonly run: ScoreRun;
  readonly scheme: ScoreScheme;
  readonly version: number;
  readonly rows: readonly ScoreRow[];
  readonly names: Names;
}

function nameColumns(names: Names): readonly ListColumn<ScoreRow>[] {
  return [
    text(
      said("许可证号", "許可證號", "Licence"),
      (row) => names.get(row.retailerId)?.licenceCode ?? "",
    ),
    text(said("名称", "名稱", "Name"), (row) => names.get(row.retailerId)?.name ?? ""),
    text(said("线路", "線路", "Line"), (row) => names.get(row.retailerId)?.line ?? ""),
  ];
}

/** An item's number as it was scored, and its points: the points of all items add up to the total. */
function itemColumns({ id, titles }: ScoreItem): readonly ListColumn<ScoreRow>[] {
  const partOf = ({ parts }: ScoreRow) => parts.find(({ item }) => item === id);
  const points = said(
    `${titles["zh-Hans"]}（得分）`,
    `${titles["zh-Hant"]}（得分）`,
    `${titles.en} (points)`,
  );
  return [
    number(titles, (row) => partOf(row)?.value ?? null),
    number(points, (row) => (partOf(row)?.points ?? 0) / 100),
  ];
}

function rowColumns({ scheme, names }: RunToWrite): readonly ListColumn<ScoreRow>[] {
  const gradeOf = (row: ScoreRow) => scheme.grading.grades.find(({ code }) => code === row.grade);
  const rating: readonly ListColumn<ScoreRow>[] =
    scheme.rating === null
      ? []
      : [text(said("评定", "評定", "Rating"), ({ rating: written }) => written ?? "")];
  return [
    ...nameColumns(names),
    number(said("总分", "總分", "Points"), ({ points }) => points / 100),
    text(
      said("等级", "等級", "Grade"),
      (row, language) => gradeOf(row)?.titles[language] ?? row.grade,
    ),
    ...rating,
    text(said("排名组", "排名組", "Ranked among"), ({ rankGroup }) => rankGroup),
    number(said("名次", "名次", "Rank"), ({ rank }) => rank),
    ...scheme.items.flatMap(itemColumns),
  ];
}

const itemListColumns: readonly ListColumn<ScoreItem>[] = [
  text(said("项目", "項目", "Item"), ({ titles }, language) => titles[language]),
  text(
    said("度量", "度量", "Measure"),
    (item, language) => measureNamed(item.measure)?.titles[language] ?? item.measure,
  ),
  text(
    said("算法", "演算法", "Formula"),
    (item, language) => measureNamed(item.measure)?.formula[language] ?? "",
  ),
  number(said("满分", "滿分", "Most points"), ({ mostPoints }) => mostPoints / 100),
  text(said("给分", "給分", "How"), ({ how }) => JSON.stringify(how)),
];

/** A run as a workbook: every retailer with its parts, and on a second sheet the scheme. */
export function scoreRunSheets(written: RunToWrite, language: Language): readonly SheetToWrite[] {
  const { scheme, run, version, rows } = written;
  const most = mostPointsOf(scheme) / 100;
  const name = `${scheme.titles[language]} ${run.period}`;
  const items = said(
    `方案 v${version}（${most}）`,
    `方案 v${version}（${most}）`,
    `Scheme v${version} (${most})`,
  );
  return [
    listSheet({ "zh-Hans": name, "zh-Hant": name, en: name }, rowColumns(written), rows, language),
    listSheet(items, itemListColumns, scheme.items, language),
  ];
}
