import type { ClassesAnswer, classesQuestion, ClassLine } from "@dongxiao/contract";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";
import type { z } from "zod";

import { type ListColumn, listSheet, number, text } from "../list-sheet.ts";
import {
  dimensionTitles,
  explainedSheet,
  filterLines,
  freshLines,
  periodLine,
  yuan,
} from "./explained-sheets.ts";

interface Row extends ClassLine {
  readonly code: string;
  readonly name: Titles;
}

function columnsOf({ by, period, base }: ClassesAnswer): readonly ListColumn<Row>[] {
  const volume = (name: string): Titles =>
    said(`${name} 销量（箱）`, `${name} 銷量（箱）`, `Volume of ${name} (big cases)`);
  const share = (name: string): Titles => said(`${name} 占比`, `${name} 占比`, `Share in ${name}`);
  const mean = (name: string): Titles =>
    said(`${name} 条均价（元）`, `${name} 條均價（元）`, `CNY per carton in ${name}`);
  const points = ({ shareChange }: Row) => (shareChange === null ? null : shareChange * 100);
  return [
    text(said("编码", "編碼", "Code"), ({ code }) => code),
    text(dimensionTitles(by), ({ name }, language) => name[language]),
    number(volume(period.name), (row) => row.nowBigCases),
    number(volume(base.name), (row) => row.beforeBigCases),
    number(said("增幅", "增幅", "Growth"), (row) => row.growth),
    number(share(period.name), (row) => row.share),
    number(share(base.name), (row) => row.shareBefore),
    number(said("占比变动（百分点）", "占比變動（百分點）", "Share change, points"), points),
    number(said("金额（元）", "金額（元）", "Amount (CNY)"), (row) => yuan(row.amountCnyCents)),
    number(mean(period.name), (row) => yuan(row.meanCnyCentsPerCarton)),
    number(mean(base.name), (row) => yuan(row.meanCnyCentsPerCartonBefore)),
    number(said("条均价增幅", "條均價增幅", "Growth of the mean price"), (row) => row.meanGrowth),
    number(said("单箱均价（元）", "單箱均價（元）", "CNY per big case"), (row) =>
      yuan(row.meanCnyCentsPerBigCase),
    ),
  ];
}

/** The structure of sales as a workbook: the lines and their total, and on a second sheet filters and definitions. */
export function classesSheets(
  answer: ClassesAnswer,
  { only }: z.output<typeof classesQuestion>,
  language: Language,
): readonly SheetToWrite[] {
  const { nowBigCases, beforeBigCases } = answer.residue;
  const lines = [
    periodLine(answer.period),
    periodLine(answer.base, said("基期", "基期", "Base")),
    ...filterLines(only),
    {
      what: said("尾差（本期 / 基期，箱）", "尾差（本期 / 基期，箱）", "Residue now / base"),
      says: `${nowBigCases} / ${beforeBigCases}`,
    },
    ...freshLines(answer),
  ];
  const total = { code: "", name: said("合计", "合計", "Total"), ...answer.total };
  return [
    listSheet(
      said("价类结构", "價類結構", "Price-class structure"),
      columnsOf(answer),
      [...answer.lines, total],
      language,
    ),
    explainedSheet("classes", lines, language),
  ];
}
