import { open, type FileHandle } from "node:fs/promises";

import { openCsv } from "./csv-table.ts";
import { compoundKindOf, kindOf } from "./file-kind.ts";
import { tableLimits } from "./limits.ts";
import { sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import type { Reading, Table, TableOptions } from "./table.ts";
import { openXlsx } from "./xlsx-table.ts";

/**
 * Opens the table in a workbook or a text file up to its headers. The content decides what the file
 * is, not its name.
 * Anything wrong with the file is answered with a refusal; only a failing disk or an abort throws.
 */
export async function openTable(
  path: string,
  options: TableOptions,
): Promise<Table | SheetRefusal> {
  options.signal?.throwIfAborted();
  const file = await open(path, "r");
  try {
    const fileBytes = (await file.stat()).size;
    const reading: Reading = {
      path,
      fileName: options.fileName,
      fileBytes,
      sheet: options.sheet,
      everyRow: options.everyRow === true,
      limits: { ...tableLimits, ...options.limits },
      signal: options.signal,
    };
    return await openByKind(file, reading);
  } finally {
    await file.close();
  }
}

async function openByKind(file: FileHandle, reading: Reading): Promise<Table | SheetRefusal> {
  const { fileName, fileBytes, limits } = reading;
  if (fileBytes === 0) return sheetRefusal("file-empty", { file: fileName });
  if (fileBytes > limits.fileBytes)
    return sheetRefusal("file-too-large", { bytes: fileBytes, limit: limits.fileBytes });
  const head = Buffer.alloc(Math.min(4096, fileBytes));
  await file.read(head, 0, head.length, 0);
  const kind = kindOf(head);
  if (kind === "zip") return openXlsx(reading);
  if (kind === "text" || kind === "gzip") return openCsv(reading, kind === "gzip");
  if (kind === "compound") return refuseCompound(file, fileName);
  return sheetRefusal("file-not-a-table", { file: fileName, found: kind.found });
}

async function refuseCompound(file: FileHandle, fileName: string): Promise<SheetRefusal> {
  const kind = await compoundKindOf(file);
  if (kind === "encrypted") return sheetRefusal("file-encrypted", { file: fileName });
  if (kind === "xls") return sheetRefusal("file-old-xls", { file: fileName });
  return sheetRefusal("file-not-a-table", { file: fileName, found: "OLE document" });
}
