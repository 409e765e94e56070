import type { Problem, Reply, Verdict } from "@dongxiao/contract";
import { claimCheckNamed, fieldTextIn } from "@dongxiao/core/quality";
import type { Mark } from "@dongxiao/store/sheets";

import { columnMissing, placeOf, readTableFile } from "../wire/table-file.ts";
import { statementColumns } from "./statement-sheets.ts";
import { type Stated, verdictOf } from "./verdicts.ts";

/** One row of a file of statements, with what was said of it. */
export interface StatementRow {
  readonly row: number;
  readonly statement: Stated & { readonly place: string };
  readonly verdict: Verdict;
  /** 0-based columns of the check's name and of each field. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The key of the column in which the check is named. */
const checkColumn = "";

/** Enough for any report, and few enough to be answered at once. */
const rowsMost = 2000;

/** Reads and checks the statements of a file; what cannot be read is a verdict of its row. */
export function readStatementFile(
  path: string,
  fileName: string,
): Promise<Reply<readonly StatementRow[]> | Problem<"file-refused">> {
  return readTableFile({ path, fileName, rowsMost: rowsMost + 1 }, (headers) => {
    const place = placeOf(headers, statementColumns.place);
    const check = placeOf(headers, statementColumns.check);
    if (check < 0) return columnMissing(statementColumns.check);
    return (row, cells) => statementIn(row, cells, { check, place });
  });
}

function statementIn(
  row: number,
  cells: readonly string[],
  at: { readonly check: number; readonly place: number },
): StatementRow {
  const name = cells[at.check] ?? "";
  const id = claimCheckNamed(name);
  const columns = new Map([[checkColumn, at.check]]);
  const fields: Record<string, string> = {};
  for (const [column, cell] of cells.entries()) {
    if (column === at.check || column === at.place || cell.trim() === "") continue;
    const said = id === null ? null : fieldTextIn(id, cell);
    const field = said?.field ?? cell.trim();
    fields[field] = said?.text ?? "";
    columns.set(field, column);
  }
  const statement = { check: id ?? name, fields, settings: {} };
  const place = cells[at.place] ?? "";
  return { row, statement: { ...statement, place }, verdict: verdictOf(statement), columns };
}

/** The marks of a file's wrong cells: what cannot be read, and what is wrong or doubtful. */
export function marksOf(rows: readonly StatementRow[], language: "zh-Hans" | "zh-Hant"): Mark[] {
  return rows.flatMap(({ row, verdict, columns }) => {
    const { state, text, unread, doubted } = verdict;
    if (state !== "wrong" && state !== "doubtful" && state !== "unreadable") return [];
    const fields = [...unread.map(({ field }) => field), ...doubted];
    const places = fields.flatMap((field) => columns.get(field) ?? []);
    const marked = places.length === 0 ? [columns.get(checkColumn) ?? 0] : places;
    return marked.map((column) => ({ row, column, text: `${text[language]} / ${text.en}` }));
  });
}
