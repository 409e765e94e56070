import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** One row of a source file, by header. */
export type SourceRow = Readonly<Record<string, string>>;

/** The lines of a text file, gzipped or not. */
export function linesOf(file: string): AsyncIterable<string> {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  return createInterface({ input });
}

/** Reads a small csv file, gzipped or not, whose quoted cells hold no line breaks. */
export async function rowsOf(folder: string, name: string): Promise<SourceRow[]> {
  let headers: string[] | null = null;
  const rows: SourceRow[] = [];
  for await (const line of linesOf(path.join(folder, name))) {
    const cells = cellsOf(line);
    if (headers === null) headers = cells;
    else {
      const names = headers;
      rows.push(Object.fromEntries(names.map((header, i) => [header, cells[i] ?? ""])));
    }
  }
  return rows;
}

function cellsOf(line: string): string[] {
  const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  const texts = cells.map((cell) => cell.replace(/,$/, ""));
  return texts.map((text) =>
    text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text,
  );
}
