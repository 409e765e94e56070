import { stat } from "node:fs/promises";

import { tableLimits } from "./limits.ts";
import { markCsv } from "./mark-csv.ts";
import { markXlsx } from "./mark-xlsx.ts";
import { marksByRow, type Mark } from "./marks.ts";
import { openTable } from "./open-table.ts";
import type { SheetRefusal } from "./sheet-problems.ts";
import type { Reading, TableOptions } from "./table.ts";
import type { Destination } from "./write-file.ts";

/**
 * Gives a person's own file back with its bad cells marked: the same sheets and values, red cells
 * in a workbook, and
 * the reasons in an added last column. Text comes back as UTF-8. The marks are held in memory, the
 * file is not.
 *
 * @returns null when the file is written; a refusal when it cannot be read to its end, the output
 * then being useless
 */
export async function markTable(
  path: string,
  destination: Destination,
  marks: Iterable<Mark>,
  options: TableOptions,
): Promise<SheetRefusal | null> {
  const table = await openTable(path, options);
  if (!table.ok) return table;
  await table.close();
  const reading: Reading = {
    path,
    fileName: options.fileName,
    fileBytes: (await stat(path)).size,
    sheet: table.sheet === "" ? undefined : table.sheet,
    everyRow: options.everyRow === true,
    limits: { ...tableLimits, ...options.limits },
    signal: options.signal,
  };
  const rows = marksByRow(marks);
  const { headerRow, isPacked } = table;
  const headerCount = table.headers.length;
  return table.format === "xlsx"
    ? markXlsx(reading, destination, { rows, headerRow, headerCount })
    : markCsv(reading, destination, { rows, headerRow, headerCount, isPacked });
}
