import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { mapped, type Titles } from "@dongxiao/core/units";
import { wordsForFile } from "@dongxiao/store/imports";
import { isRefusal, openTable, type SheetRefusal, type Table } from "@dongxiao/store/sheets";

/** A table that a person sent, and the most rows that are read of it. */
export interface TableFile {
  readonly path: string;
  readonly fileName: string;
  readonly rowsMost: number;
}

/** The most bytes of such a file. */
export const tableBytesMost = 20 * 2 ** 20;

type Refused = Problem<"file-refused">;
type RowReader<Row> = (row: number, cells: readonly string[]) => Row;

/**
 * Reads every row of a table that a person sent.
 *
 * @param begin - told the headers, answers how a row is read, or why the file is refused
 */
export async function readTableFile<Row>(
  { path, fileName, rowsMost }: TableFile,
  begin: (headers: readonly string[]) => RowReader<Row> | Refused,
): Promise<Reply<readonly Row[]> | Refused> {
  const limits = { rows: rowsMost, fileBytes: tableBytesMost };
  const table = await openTable(path, { fileName, limits });
  if (!table.ok) return refused(table);
  try {
    const read = begin(table.headers);
    return typeof read === "function" ? await rowsOf(table, read) : read;
  } finally {
    await table.close();
  }
}

async function rowsOf<Row>(
  table: Table,
  read: RowReader<Row>,
): Promise<Reply<readonly Row[]> | Refused> {
  const rows: Row[] = [];
  for await (const batch of table.batches()) {
    if (isRefusal(batch)) return refused(batch);
    for (let at = 0; at < batch.rowCount; at += 1) {
      const cells = batch.columns.map((column) => column[at] ?? "");
      rows.push(read(batch.rowNumbers[at] ?? 0, cells));
    }
  }
  return reply(rows);
}

/** One row of such a file: its number there, and what stands in the columns that are known. */
export type NamedRow<Name extends string> = Readonly<Record<Name, string>> & {
  readonly row: number;
};

/** The columns of such a file, in any language, and those without which it says nothing. */
export interface NamedColumns<Name extends string> {
  readonly columns: Readonly<Record<Name, Titles>>;
  readonly needed: readonly NoInfer<Name>[];
}

/** Reads the columns that are known, whatever their order; the file is refused when a needed one is not there. */
export function readNamedRows<Name extends string>(
  file: TableFile,
  { columns, needed }: NamedColumns<Name>,
): Promise<Reply<readonly NamedRow<Name>[]> | Refused> {
  return readTableFile(file, (headers) => {
    const places = mapped(columns, (titles) => placeOf(headers, titles));
    const absent = needed.find((name) => places[name] < 0);
    if (absent !== undefined) return columnMissing(columns[absent]);
    return (row, cells) => ({ row, ...mapped(places, (place) => (cells[place] ?? "").trim()) });
  });
}

/** Where a column stands, by its title in any language; -1 when it is not there. */
export function placeOf(headers: readonly string[], titles: Titles): number {
  return headers.findIndex((header) => Object.values(titles).includes(header.trim()));
}

/** The refusal of a file that lacks a column. */
export function columnMissing({ "zh-Hans": hans, en }: Titles): Refused {
  return problem("file-refused", { reason: `缺少“${hans}”列 / the column ${en} is missing` });
}

function refused({ code, detail }: SheetRefusal): Refused {
  return problem("file-refused", { reason: wordsForFile(code, detail)["zh-Hans"] });
}
