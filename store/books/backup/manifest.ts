import { readFileSync } from "node:fs";
import path from "node:path";

/** One table of a backup: its file is `<name>.copy`, PostgreSQL's own COPY text. */
export interface SavedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly sha256: string;
}

/** What a backup of the books holds. Written last: a folder without one is not a backup. */
export interface BooksManifest {
  readonly format: 1;
  readonly schemaVersion: number;
  readonly tables: readonly SavedTable[];
  /** The last number that each sequence gave; numbers are not given again after a restore. */
  readonly sequences: Readonly<Record<string, number>>;
}

/** The folder of the books inside a backup's folder. */
export const booksFolder = (folder: string): string => path.join(folder, "books");

/** The file of one saved table. */
export const tableFile = (folder: string, table: string): string =>
  path.join(booksFolder(folder), `${table}.copy`);

/** The manifest's own file. */
export const manifestFile = (folder: string): string =>
  path.join(booksFolder(folder), "manifest.json");

/** Reads a manifest; null when there is none, or it is not one. */
export function readManifest(folder: string): BooksManifest | null {
  try {
    const value: unknown = JSON.parse(readFileSync(manifestFile(folder), "utf8"));
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is BooksManifest {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === 1 &&
    "schemaVersion" in value &&
    typeof value.schemaVersion === "number" &&
    "tables" in value &&
    Array.isArray(value.tables) &&
    "sequences" in value &&
    typeof value.sequences === "object"
  );
}
