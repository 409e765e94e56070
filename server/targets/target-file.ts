import { type Problem, reply, type Reply, targetFileFault, wordsOf } from "@dongxiao/contract";
import type { TargetDeed } from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";
import { retailerIds, systemEyes, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import { type NamedRow, readNamedRows, type TableFile } from "../wire/table-file.ts";
import {
  makeTargetMoves,
  type MoveRefusal,
  type Moving,
  type MovesAsked,
  type RefusedMove,
} from "./move-targets.ts";

type Fault = z.input<typeof targetFileFault>;

/** What became of a file: how many rows it has, how many moves were made, and every row that cannot be done. */
export interface FileMoved {
  readonly read: number;
  readonly moved: number;
  readonly faults: Fault[];
}

/** What is done with the rows of a file. */
export interface FileAsked {
  readonly id: number;
  readonly deed: TargetDeed;
  readonly validDay?: string | undefined;
  /** For rows that give no reason of their own. */
  readonly reason: string;
}

type FileRow = NamedRow<keyof typeof fileColumns>;

/** The headers of the columns that are read, in any language. */
export const fileColumns = {
  licence: { "zh-Hans": "许可证号", "zh-Hant": "許可證號", en: "Licence" },
  cap: { "zh-Hans": "限量（条）", "zh-Hant": "限量（條）", en: "Cap (cartons)" },
  reason: { "zh-Hans": "理由", "zh-Hant": "理由", en: "Reason" },
} as const satisfies Record<string, Titles>;

const rowsMost = 2000;

type SentFile = Pick<TableFile, "path" | "fileName">;

function rowsIn(file: SentFile): Promise<Reply<readonly FileRow[]> | Problem<"file-refused">> {
  return readNamedRows(
    { ...file, rowsMost: rowsMost + 1 },
    { columns: fileColumns, needed: ["licence"] },
  );
}

/** Moves the retailers of a file: all of them, or none and every row that cannot be done by name. */
export async function moveByFile(
  moving: Moving,
  file: SentFile,
  asked: FileAsked,
): Promise<Reply<FileMoved> | Problem<"file-refused"> | MoveRefusal> {
  const rows = await rowsIn(file);
  if (!rows.ok) return rows;
  const ids = await withEyes(moving.books, systemEyes, (trx) =>
    retailerIds(
      trx,
      rows.value.map(({ licence }) => licence),
    ),
  );
  const faults = rows.value.flatMap((row) => faultOf(row, rows.value, ids) ?? []);
  const read = rows.value.length;
  if (faults.length > 0 || read === 0) return reply({ read, moved: 0, faults });
  const rowOf = new Map(rows.value.map((row) => [ids.get(row.licence) ?? 0, row]));
  const { id, deed, validDay, reason } = asked;
  const moves = [...rowOf].map(([retailerId, row]) => moveOf(deed, retailerId, row));
  const outcome = await makeTargetMoves(moving, id, { moves, validDay, reason });
  if (!("refused" in outcome))
    return outcome.ok ? reply({ read, moved: outcome.value.moved, faults: [] }) : outcome;
  return reply({ read, moved: 0, faults: faultsOf(outcome.refused, rowOf) });
}

function faultsOf(
  refused: readonly RefusedMove[],
  rowOf: ReadonlyMap<number, FileRow>,
): FileMoved["faults"] {
  return refused.flatMap(({ asked: { retailerId }, problem: why }) => {
    const row = rowOf.get(retailerId);
    return row === undefined ? [] : [{ ...placeOf(row), why: sayingOf(why) }];
  });
}

function moveOf(
  deed: TargetDeed,
  retailerId: number,
  { cap, reason }: FileRow,
): MovesAsked["moves"][number] {
  const own = reason === "" ? {} : { reason: reason.slice(0, 500) };
  const capCartons = cap === "" ? undefined : Number(cap);
  return { deed, retailerId, capCartons, isException: false, evidence: null, ...own };
}

const placeOf = ({ row, licence: licenceCode }: FileRow) => ({ row, licenceCode });

function sayingOf({ code, detail }: MoveRefusal): Titles {
  const words = (language: keyof Titles): string => wordsOf(code, detail, language);
  return { "zh-Hans": words("zh-Hans"), "zh-Hant": words("zh-Hant"), en: words("en") };
}

const faultTexts = {
  unknown: { "zh-Hans": "没有此许可证号", "zh-Hant": "沒有此許可證號", en: "No such licence" },
  twice: { "zh-Hans": "在文件中出现两次", "zh-Hant": "在檔案中出現兩次", en: "Twice in the file" },
  cap: {
    "zh-Hans": "限量须为 0 至 10000 的整数",
    "zh-Hant": "限量須為 0 至 10000 的整數",
    en: "The cap is a whole number from 0 to 10000",
  },
} as const satisfies Record<string, Titles>;

function faultOf(
  row: FileRow,
  all: readonly FileRow[],
  ids: ReadonlyMap<string, number>,
): Fault | null {
  const fault = (name: keyof typeof faultTexts): Fault => ({
    ...placeOf(row),
    why: faultTexts[name],
  });
  if (!ids.has(row.licence)) return fault("unknown");
  const first = all.find(({ licence }) => licence === row.licence);
  if (first?.row !== row.row) return fault("twice");
  const isCap = row.cap === "" || (/^\d{1,5}$/.test(row.cap) && Number(row.cap) <= 10_000);
  return isCap ? null : fault("cap");
}
