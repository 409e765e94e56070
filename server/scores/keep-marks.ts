import type { MarksFileAnswer } from "@dongxiao/contract";
import { audit, insertScoreMarks, type Trx } from "@dongxiao/store/books";

import { retailersSeen } from "../queries/scores.ts";
import { markColumns, markReasons } from "./mark-words.ts";
import type { BadMark, MarkRow, MarksRead } from "./read-marks-file.ts";

/** Who keeps marks, and how: nothing is kept, everything if all rows are good, or the good ones. */
export interface MarksKept {
  readonly personId: number | null;
  readonly today: string;
  readonly keep: "nothing" | "all" | "good";
}

interface GoodMark extends MarkRow {
  readonly retailerId: number;
}

/** Keeps the rows of a file of marks as far as it was asked for, and says what is wrong with the others. */
export async function keepMarks(
  trx: Trx,
  read: MarksRead,
  { personId, today, keep }: MarksKept,
): Promise<MarksFileAnswer> {
  const { good, bad: unknown } = await sorted(trx, read, today);
  const bad = [...read.bad, ...unknown].toSorted((a, b) => a.row - b.row);
  const kept = keep === "good" || (keep === "all" && bad.length === 0) ? good : [];
  if (kept.length > 0) {
    await insertScoreMarks(
      trx,
      kept.map(({ row: _row, licence: _licence, ...mark }) => ({ ...mark, markedBy: personId })),
    );
    const after = { marks: kept.length, leftOut: bad.length };
    const subject = { subjectKind: "score-mark", subjectId: "file" };
    await audit(trx, { personId, action: "send-score-marks", ...subject, after });
  }
  return {
    rows: read.rows.length + read.bad.length,
    good: good.length,
    kept: kept.length,
    bad: bad.map(({ row, column, value, reason }) => ({
      row,
      column: markColumns[column],
      value,
      reason: markReasons[reason],
    })),
  };
}

async function sorted(
  trx: Trx,
  { rows }: MarksRead,
  today: string,
): Promise<{ readonly good: readonly GoodMark[]; readonly bad: readonly BadMark[] }> {
  const ids = await retailersSeen(trx, [...new Set(rows.map(({ licence }) => licence))], today);
  const known = new Set<string>();
  const good: GoodMark[] = [];
  const bad: BadMark[] = [];
  for (const one of rows) {
    const retailerId = ids.get(one.licence);
    const name = `${one.licence} ${one.item} ${one.day}`;
    const at = { row: one.row, column: "licence", value: one.licence } as const;
    if (retailerId === undefined) bad.push({ ...at, reason: "unknown-licence" });
    else if (known.has(name)) bad.push({ ...at, reason: "twice" });
    else good.push({ ...one, retailerId });
    known.add(name);
  }
  return { good, bad };
}
