import { type SheetToWrite, writeWorkbook } from "@dongxiao/store/sheets";
import { PassThrough } from "node:stream";

import type { FileAnswer } from "../call.ts";

/** The type of a workbook on the wire. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook of one sheet, written while it is being sent. */
export function writeSheet(fileName: string, sheet: SheetToWrite): FileAnswer {
  return writeSheets(fileName, [sheet]);
}

/** A workbook, written while it is being sent. */
export function writeSheets(fileName: string, sheets: readonly SheetToWrite[]): FileAnswer {
  const body = new PassThrough();
  writeWorkbook(body, { sheets }).catch((error: Error) => body.destroy(error));
  return { fileName, contentType: workbookType, body };
}
