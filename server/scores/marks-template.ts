import { scoreMarks } from "@dongxiao/core/retailers";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";

import { listSheet, number, text } from "../handlers/list-sheet.ts";
import { markColumns } from "./mark-words.ts";

interface MarkListed {
  readonly id: string;
  readonly titles: Titles;
  readonly least: number;
  readonly most: number;
}

/** The form for marks, and beside it a list of every mark with its bounds. */
export function marksTemplateSheets(language: Language): readonly SheetToWrite[] {
  const marks = Object.entries(scoreMarks).map(([id, mark]): MarkListed => ({ id, ...mark }));
  const plain = (titles: Titles) => ({
    header: titles[language],
    kind: "text" as const,
    width: 16,
  });
  const form: SheetToWrite = {
    name: said("现场评分", "現場評分", "Marks")[language],
    columns: [
      plain(markColumns.licence),
      {
        ...plain(markColumns.item),
        choices: marks.map(({ titles }) => titles[language]),
        width: 34,
      },
      plain(markColumns.day),
      { header: markColumns.points[language], kind: "number" },
      { ...plain(markColumns.note), width: 40 },
    ],
    rows: [],
  };
  const list = listSheet<MarkListed>(
    said("评分项", "評分項", "Items"),
    [
      text(markColumns.item, ({ titles }, words) => titles[words]),
      text(said("编号", "編號", "Id"), ({ id }) => id),
      number(said("最低分", "最低分", "Least"), ({ least }) => least),
      number(said("最高分", "最高分", "Most"), ({ most }) => most),
    ],
    marks,
    language,
  );
  return [form, list];
}
