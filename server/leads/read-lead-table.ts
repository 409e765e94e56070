import type { LeadTable } from "@dongxiao/core/leads";
import { mapped, type Titles } from "@dongxiao/core/units";
import { wordsForFile } from "@dongxiao/store/imports";
import {
  type CellBatch,
  isRefusal,
  oddCellTitles,
  openTable,
  type SheetRefusal,
  type Table,
} from "@dongxiao/store/sheets";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

import type { Refusal } from "../cli/data-folder.ts";

/** Reads a whole table into columns of cells; a file that is not clean is refused, with the line that is not. */
export async function readLeadTable(
  place: string,
  fileName = path.basename(place),
): Promise<LeadTable | Refusal> {
  if (!existsSync(place) || statSync(place).isDirectory()) return missing(place);
  const table = await openTable(place, { fileName, everyRow: true });
  if (isRefusal(table)) return refused(fileName, table);
  try {
    return await cellsIn(fileName, table);
  } finally {
    await table.close();
  }
}

async function cellsIn(file: string, table: Table): Promise<LeadTable | Refusal> {
  const columns = table.headers.map((): string[] => []);
  const lines: number[] = [];
  for await (const batch of table.batches()) {
    if (isRefusal(batch)) return refused(file, batch);
    const odd = oddIn(file, batch);
    if (odd !== null) return odd;
    for (const row of batch.rowNumbers) lines.push(row);
    for (const [at, cells] of batch.columns.entries())
      for (const cell of cells) columns[at]?.push(cell);
  }
  const named = columns.map((cells, at) => [nameOf(table.headers[at] ?? "", at), cells] as const);
  return { file, columns: new Map(named), lines };
}

/** A column without a name goes by its place, as programs write one for their row numbers. */
const nameOf = (header: string, at: number): string => (header === "" ? `#${at + 1}` : header);

function missing(place: string): Refusal {
  return {
    code: "file-missing",
    refusal: {
      "zh-Hans": `没有文件 ${place}`,
      "zh-Hant": `沒有檔案 ${place}`,
      en: `There is no file ${place}`,
    },
  };
}

function refused(file: string, { code, detail }: SheetRefusal): Refusal {
  return { code, refusal: mapped(wordsForFile(code, detail), (words) => `${file}: ${words}`) };
}

const shortTitles: Titles = {
  "zh-Hans": "这一行的单元格比标题少",
  "zh-Hant": "這一列的儲存格比標題少",
  en: "The row has fewer cells than the header row",
};

function oddIn(file: string, { oddCells, shortRows }: CellBatch): Refusal | null {
  const [[odd], [short]] = [oddCells, shortRows];
  if (short !== undefined) return unclean("row-ragged", file, short, shortTitles);
  if (odd === undefined) return null;
  const code = odd.kind === "row-width" ? "row-ragged" : "cell-odd";
  return unclean(code, file, odd.row, oddCellTitles[odd.kind]);
}

function unclean(code: string, file: string, line: number, why: Titles): Refusal {
  const where: Titles = {
    "zh-Hans": `${file} 第 ${line} 行`,
    "zh-Hant": `${file} 第 ${line} 列`,
    en: `${file}, line ${line}`,
  };
  return { code, refusal: mapped(why, (words, language) => `${where[language]}: ${words}`) };
}
