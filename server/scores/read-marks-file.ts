import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { readDay, wordsForFile } from "@dongxiao/store/imports";
import { isRefusal, openTable, type SheetRefusal } from "@dongxiao/store/sheets";
import { isoOf } from "@dongxiao/core/units";

import {
  isWithin,
  type MarkColumn,
  markColumns,
  markMeant,
  type MarkReason,
} from "./mark-words.ts";

/** A row that can be kept, once its retailer is known. */
export interface MarkRow {
  readonly row: number;
  readonly licence: string;
  readonly item: string;
  readonly day: string;
  readonly points: number;
  readonly note: string;
}

/** A row that cannot be kept, and why. */
export interface BadMark {
  readonly row: number;
  readonly column: MarkColumn;
  readonly value: string;
  readonly reason: MarkReason;
}

/** What a file of marks says. */
export interface MarksRead {
  readonly rows: readonly MarkRow[];
  readonly bad: readonly BadMark[];
}

const limits = { rows: 50_000, fileBytes: 20 * 2 ** 20 };
const names = Object.keys(markColumns) as MarkColumn[];
const needed: readonly MarkColumn[] = ["licence", "item", "day", "points"];

type Cells = Readonly<Record<MarkColumn, string>>;

/** Reads a file of marks, xlsx or csv: every row is either good or named with what is wrong in it. */
export async function readMarksFile(
  path: string,
  fileName: string,
  today: string,
): Promise<Reply<MarksRead> | Problem<"file-refused">> {
  const table = await openTable(path, { fileName, limits });
  if (!table.ok) return refused(table);
  const rows: MarkRow[] = [];
  const bad: BadMark[] = [];
  const places = names.map((name) => [name, placeOf(table.headers, name)] as const);
  try {
    const missing = places.find(([name, place]) => place < 0 && needed.includes(name));
    if (missing !== undefined) return missingColumn(missing[0]);
    for await (const batch of table.batches()) {
      if (isRefusal(batch)) return refused(batch);
      for (let at = 0; at < batch.rowCount; at++) {
        const cells = cellsOf(places, (place) => batch.columns[place]?.[at] ?? "");
        const read = rowIn(batch.rowNumbers[at] ?? 0, cells, today);
        if ("reason" in read) bad.push(read);
        else rows.push(read);
      }
    }
  } finally {
    await table.close();
  }
  return reply({ rows, bad });
}

function refused({ code, detail }: SheetRefusal): Problem<"file-refused"> {
  return problem("file-refused", { reason: wordsForFile(code, detail)["zh-Hans"] });
}

function missingColumn(name: MarkColumn): Problem<"file-refused"> {
  const { "zh-Hans": hans, en } = markColumns[name];
  return problem("file-refused", { reason: `缺少“${hans}”列 / the column ${en} is missing` });
}

function placeOf(headers: readonly string[], name: MarkColumn): number {
  const titles: readonly string[] = Object.values(markColumns[name]);
  return headers.findIndex((header) => titles.includes(header.trim()));
}

function cellsOf(
  places: readonly (readonly [MarkColumn, number])[],
  cellAt: (place: number) => string,
): Cells {
  const cells = { licence: "", item: "", day: "", points: "", note: "" };
  for (const [name, place] of places) if (place >= 0) cells[name] = cellAt(place).trim();
  return cells;
}

function rowIn(row: number, cells: Cells, today: string): MarkRow | BadMark {
  const bad = (column: MarkColumn, reason: MarkReason): BadMark => ({
    row,
    column,
    value: cells[column],
    reason,
  });
  const item = markMeant(cells.item);
  if (item === null) return bad("item", "unknown-item");
  const day = readDay(cells.day);
  if (typeof day !== "number") return bad("day", "not-a-day");
  if (isoOf(day) > today) return bad("day", "day-to-come");
  const points = cells.points === "" ? Number.NaN : Number(cells.points);
  if (!isWithin(item, points)) return bad("points", "out-of-bounds");
  return { row, licence: cells.licence, item, day: isoOf(day), points, note: cells.note };
}
