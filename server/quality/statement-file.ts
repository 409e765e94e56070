import { problem, type Problem, reply, type Reply, type Verdict } from "@dongxiao/contract";
import { claimCheckNamed, fieldTextIn } from "@dongxiao/core/quality";
import { isRefusal, type Mark, openTable, type SheetRefusal } from "@dongxiao/store/sheets";
import { wordsForFile } from "@dongxiao/store/imports";

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
const bytesMost = 20 * 2 ** 20;

function refused({ code, detail }: SheetRefusal): Problem<"file-refused"> {
  return problem("file-refused", { reason: wordsForFile(code, detail)["zh-Hans"] });
}

const named = (header: string, titles: Readonly<Record<string, string>>): boolean =>
  Object.values(titles).includes(header.trim());

/** Reads and checks the statements of a file; what cannot be read is a verdict of its row. */
export async function readStatementFile(
  path: string,
  fileName: string,
): Promise<Reply<readonly StatementRow[]> | Problem<"file-refused">> {
  const limits = { rows: rowsMost + 1, fileBytes: bytesMost };
  const table = await openTable(path, { fileName, limits });
  if (!table.ok) return refused(table);
  const place = table.headers.findIndex((header) => named(header, statementColumns.place));
  const check = table.headers.findIndex((header) => named(header, statementColumns.check));
  const rows: StatementRow[] = [];
  try {
    if (check < 0) return problem("file-refused", { reason: missingColumn });
    for await (const batch of table.batches()) {
      if (isRefusal(batch)) return refused(batch);
      for (let at = 0; at < batch.rowCount; at++) {
        const cells = batch.columns.map((column) => column[at] ?? "");
        rows.push(statementIn(batch.rowNumbers[at] ?? 0, cells, { check, place }));
      }
    }
  } finally {
    await table.close();
  }
  return reply(rows);
}

const missingColumn = `缺少“${statementColumns.check["zh-Hans"]}”列 / the column ${statementColumns.check.en} is missing`;

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
