import type { Verdict } from "@dongxiao/contract";
import {
  claimChecksById,
  fieldsOf,
  type knownErrors as errors,
  knownErrors,
} from "@dongxiao/core/quality";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";

import { type ListColumn, listSheet, text } from "../handlers/list-sheet.ts";
import type { Stated } from "./verdicts.ts";

/** What the columns of a file of statements are called: the check, where it stands, and what is stated. */
export const statementColumns = {
  check: said("核对项目", "核對項目", "Check"),
  place: said("出处", "出處", "Where"),
  content: said("内容", "內容", "Content"),
} as const;

/** What each state is called. */
export const verdictTitles: Readonly<Record<Verdict["state"], Titles>> = {
  consistent: said("一致", "一致", "Consistent"),
  rounding: said("舍入差异", "捨入差異", "Rounding"),
  doubtful: said("存疑", "存疑", "Doubtful"),
  wrong: said("有误", "有誤", "Wrong"),
  cannot_tell: said("无法判断", "無法判斷", "Cannot tell"),
  unreadable: said("无法读取", "無法讀取", "Unreadable"),
};

/** As many as the check that looks at most. */
const contents = Math.max(
  ...[...claimChecksById.values()].map((check) => Object.keys(check.looksAt).length),
);

function fieldTitle(id: string, field: string, language: Language): string {
  const check = claimChecksById.get(id);
  return check === undefined ? field : (fieldsOf(check)[field]?.titles[language] ?? field);
}

function choiceText(id: string, field: string, value: string, language: Language): string {
  const check = claimChecksById.get(id);
  const choices = check === undefined ? undefined : fieldsOf(check)[field]?.choices;
  return choices?.[value]?.[language] ?? value;
}

function writtenFields({ check, fields }: Stated, language: Language): string[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(
      ([field, value]) =>
        `${fieldTitle(check, field, language)}=${choiceText(check, field, value, language)}`,
    );
}

/** The form for statements: the known errors as example rows, and beside them a list of every check with its fields. */
export function templateSheets(language: Language): readonly SheetToWrite[] {
  const checks = [...claimChecksById.values()].map(({ titles }) => titles[language]);
  const plain = (header: string) => ({ header, kind: "text" as const });
  const columns = [
    { ...plain(statementColumns.check[language]), choices: checks, width: 30 },
    plain(statementColumns.place[language]),
    ...Array.from({ length: contents }, (_, at) => ({
      ...plain(`${statementColumns.content[language]} ${at + 1}`),
      width: 26,
      help: contentHelp[language],
    })),
  ];
  const rowOf = (error: (typeof errors)[number]): string[] => {
    const name = claimChecksById.get(error.check)?.titles[language] ?? error.check;
    return [name, error.id, ...writtenFields({ ...error, settings: {} }, language)];
  };
  return [
    { name: sheetTitles.statements[language], columns, rows: knownErrors.map(rowOf) },
    fieldsSheet(language),
  ];
}

const sheetTitles = {
  statements: said("待核对", "待核對", "To check"),
  fields: said("字段说明", "欄位說明", "Fields"),
  verdicts: said("核对结果", "核對結果", "Verdicts"),
} as const;

const contentHelp = said(
  "每格写一项：名称=内容，如 合计=12、分项=2+5+2+1+1。名称见“字段说明”。",
  "每格寫一項：名稱=內容，如 合計=12、分項=2+5+2+1+1。名稱見「欄位說明」。",
  "One per cell: name=text, e.g. Total=12, Parts=2+5+2+1+1. The names are on the sheet Fields.",
);

interface FieldRow {
  readonly check: Titles;
  readonly field: Titles;
  readonly choices: readonly Titles[];
  readonly mayBeUnsaid: boolean;
}

function fieldsSheet(language: Language): SheetToWrite {
  const rows: FieldRow[] = [...claimChecksById.values()].flatMap((check) =>
    Object.values(fieldsOf(check)).map(({ titles, choices = {}, mayBeUnsaid }) => ({
      check: check.titles,
      field: titles,
      choices: Object.values(choices),
      mayBeUnsaid: mayBeUnsaid === true,
    })),
  );
  const columns: ListColumn<FieldRow>[] = [
    text(statementColumns.check, ({ check }) => check[language]),
    text(said("字段", "欄位", "Field"), ({ field }) => field[language]),
    text(said("可选内容", "可選內容", "Choices"), ({ choices }) =>
      choices.map((choice) => choice[language]).join(" / "),
    ),
    text(said("可以不填", "可以不填", "May be left out"), ({ mayBeUnsaid }) =>
      mayBeUnsaid ? "✓" : "",
    ),
  ];
  return listSheet(sheetTitles.fields, columns, rows, language);
}

/** A statement with what was said of it. */
export interface Judged {
  readonly place: string;
  readonly statement: Stated;
  readonly verdict: Verdict;
}

/** Statements with their verdicts, as a sheet. */
export function verdictSheet(rows: readonly Judged[], language: Language): SheetToWrite {
  const columns: ListColumn<Judged>[] = [
    text(
      statementColumns.check,
      ({ verdict }) => claimChecksById.get(verdict.check)?.titles[language] ?? verdict.check,
    ),
    text(statementColumns.place, ({ place }) => place),
    text(statementColumns.content, ({ statement, verdict }) =>
      writtenFields({ ...statement, check: verdict.check }, language).join("；"),
    ),
    text(said("结论", "結論", "Verdict"), ({ verdict }) => verdictTitles[verdict.state][language]),
    text(said("说明", "說明", "Explanation"), ({ verdict }) => verdict.text[language]),
  ];
  return listSheet(sheetTitles.verdicts, columns, rows, language);
}
