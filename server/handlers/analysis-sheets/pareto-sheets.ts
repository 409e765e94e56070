import type { ParetoAnswer, paretoQuestion, ParetoRow } from "@dongxiao/contract";
import { type Language, said } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";
import type { z } from "zod";

import { type ListColumn, listSheet, number, text } from "../list-sheet.ts";
import {
  dimensionTitles,
  explainedSheet,
  filterLines,
  freshLines,
  type Line,
  periodLine,
  yuan,
} from "./explained-sheets.ts";

type Question = z.output<typeof paretoQuestion>;

const money = said("金额（元）", "金額（元）", "Amount (CNY)");

function columnsOf({ of, byStandard }: ParetoAnswer): readonly ListColumn<ParetoRow>[] {
  const byAmount = said("等级（按标准金额）", "等級（按標準金額）", "Grade by standard amount");
  return [
    number(said("名次", "名次", "Rank"), ({ rank }) => rank),
    text(said("编码", "編碼", "Code"), ({ code }) => code),
    text(dimensionTitles(of), ({ name }, language) => name[language]),
    number(money, ({ amountCnyCents }) => yuan(amountCnyCents)),
    number(said("占比", "占比", "Share"), ({ share }) => share),
    number(said("累计占比", "累計占比", "Cumulative share"), (row) => row.cumulativeShare),
    text(said("等级（按占比）", "等級（按占比）", "Grade by share"), ({ grade }) => grade),
    ...(byStandard === null
      ? []
      : [text<ParetoRow>(byAmount, ({ gradeByStandard }) => gradeByStandard ?? "")]),
  ];
}

function gradeLines(
  grades: ParetoAnswer["byShare"],
  by: (letter: string) => Line["what"],
): readonly Line[] {
  return grades.map(({ grade, members, amountCnyCents, share, standardCnyCents }) => ({
    what: by(grade),
    says: `n ${members} · CNY ${yuan(amountCnyCents)} · ${share ?? "—"} · ≥ CNY ${yuan(standardCnyCents) ?? "—"}`,
  }));
}

function settingLines({ shareOfA, shareOfAAndB, standard }: Question): readonly Line[] {
  return [
    { what: said("A 的占比", "A 的占比", "Share of A"), says: String(shareOfA) },
    {
      what: said("A 与 B 合计占比", "A 與 B 合計占比", "Share of A and B"),
      says: String(shareOfAAndB),
    },
    {
      what: said("标准金额 A / B（元）", "標準金額 A / B（元）", "Standard amounts A / B (CNY)"),
      says: standard === null ? "—" : `${yuan(standard.aCnyCents)} / ${yuan(standard.bCnyCents)}`,
    },
  ];
}

/** The curve as a workbook: every member, and on a second sheet the grades, the filters and the definitions. */
export function paretoSheets(
  answer: ParetoAnswer,
  question: Question,
  language: Language,
): readonly SheetToWrite[] {
  const lines = [
    periodLine(answer.period),
    ...filterLines(question.only),
    ...settingLines(question),
    ...gradeLines(answer.byShare, (grade) => said(`${grade} 级`, `${grade} 級`, `Grade ${grade}`)),
    ...gradeLines(answer.byStandard ?? [], (grade) =>
      said(`${grade} 级（标准金额）`, `${grade} 級（標準金額）`, `Grade ${grade} by standard`),
    ),
    ...freshLines(answer),
  ];
  return [
    listSheet(said("帕累托", "柏拉圖", "Pareto"), columnsOf(answer), answer.rows, language),
    explainedSheet("pareto", lines, language),
  ];
}
