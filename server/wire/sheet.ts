import { type SheetToWrite, writeWorkbook } from "@dongxiao/store/sheets";
import { PassThrough } from "node:stream";

import type { FileAnswer } from "../call.ts";

/** The type of a workbook on the wire. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook of one sheet, written while it is being sent. */
export function writeSheet(fileName: string, sheet: SheetToWrite): FileAnswer {
  const body = new PassThrough();
  writeWorkbook(body, { sheets: [sheet] }).catch((error: Error) => body.destroy(error));
  return { fileName, contentType: workbookType, body };
}
