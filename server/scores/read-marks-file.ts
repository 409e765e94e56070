import { type Problem, reply, type Reply } from "@dongxiao/contract";
import { readDay } from "@dongxiao/store/imports";
import { isoOf } from "@dongxiao/core/units";

import { type NamedRow, readNamedRows } from "../wire/table-file.ts";
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

/** Reads a file of marks, xlsx or csv: every row is either good or named with what is wrong in it. */
export async function readMarksFile(
  path: string,
  fileName: string,
  today: string,
): Promise<Reply<MarksRead> | Problem<"file-refused">> {
  const read = await readNamedRows(
    { path, fileName, rowsMost: 50_000 },
    { columns: markColumns, needed: ["licence", "item", "day", "points"] },
  );
  if (!read.ok) return read;
  const rows: MarkRow[] = [];
  const bad: BadMark[] = [];
  for (const cells of read.value) {
    const mark = markOf(cells, today);
    if ("reason" in mark) bad.push(mark);
    else rows.push(mark);
  }
  return reply({ rows, bad });
}

function markOf(cells: NamedRow<MarkColumn>, today: string): MarkRow | BadMark {
  const bad = (column: MarkColumn, reason: MarkReason): BadMark => ({
    row: cells.row,
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
  return {
    row: cells.row,
    licence: cells.licence,
    item,
    day: isoOf(day),
    points,
    note: cells.note,
  };
}
