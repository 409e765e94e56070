import { isRefusal, openTable } from "@dongxiao/store/sheets";
import { writeFileSync } from "node:fs";
import path from "node:path";

import type { Client } from "./client.ts";

/** The address of an analysis with its question. */
export function analysisPath(tool: string, question: object): string {
  return `/analysis/${tool}?q=${encodeURIComponent(JSON.stringify(question))}`;
}

/** A workbook as a person reads it: the names of its sheets, and one sheet's rows with its headers first. */
export async function savedSheet(
  client: Client,
  address: string,
  { folder, sheet }: { readonly folder: string; readonly sheet?: string },
): Promise<{ readonly sheets: readonly string[]; readonly rows: readonly (readonly string[])[] }> {
  const { status, bytes } = await client.get(address);
  if (status !== 200) throw new Error(`${address} answered ${status}`);
  const file = path.join(folder, "saved.xlsx");
  writeFileSync(file, bytes);
  const wanted = sheet === undefined ? {} : { sheet };
  const table = await openTable(file, { fileName: "saved.xlsx", ...wanted });
  if (isRefusal(table)) throw new Error(`saved.xlsx: ${table.code}`);
  const rows: string[][] = [[...table.headers]];
  for await (const batch of table.batches())
    if (batch.ok)
      for (let row = 0; row < batch.rowCount; row += 1)
        rows.push(batch.columns.map((column) => column[row] ?? ""));
  await table.close();
  return { sheets: table.sheets, rows };
}
