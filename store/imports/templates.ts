import type { FileField } from "@dongxiao/core/retailers";
import type { Language } from "@dongxiao/core/units";

import type { ImportKind } from "../books/index.ts";
import { writeWorkbook } from "../sheets/index.ts";
import type { ImportColumn } from "./kind.ts";
import { formOf } from "./kinds/index.ts";

type Destination = Parameters<typeof writeWorkbook>[0];

const required: Readonly<Record<Language, string>> = {
  "zh-Hans": "必填",
  "zh-Hant": "必填",
  en: "Required",
};
const example: Readonly<Record<Language, string>> = {
  "zh-Hans": "示例",
  "zh-Hant": "範例",
  en: "Example",
};

function sheetColumn(column: ImportColumn<unknown>, language: Language) {
  const { titles, help, choices, isRequired } = column;
  const notes = [isRequired ? required[language] : "", help[language]].filter(
    (note) => note !== "",
  );
  return {
    header: titles[language],
    kind: "text" as const,
    ...(choices === undefined ? {} : { choices }),
    ...(notes.length === 0 ? {} : { help: notes.join("；") }),
  };
}

/** Writes the empty form of a kind: headers, help, drop-down lists, and a second sheet with example rows. */
export async function writeTemplate(
  kind: ImportKind,
  destination: Destination,
  language: Language = "zh-Hans",
  own: readonly FileField[] = [],
): Promise<void> {
  const { titles, columns: all, alternatives } = formOf(kind, own);
  const others = new Set(alternatives.flatMap((same) => same.columns.slice(1)));
  const shown = all.filter(({ id }) => !others.has(id));
  const columns = shown.map((column) => sheetColumn(column, language));
  const rows = [0, 1].map((row) => shown.map(({ examples }) => examples[row] ?? ""));
  await writeWorkbook(destination, {
    sheets: [
      { name: titles[language], columns, rows: [] },
      { name: example[language], columns, rows },
    ],
  });
}
