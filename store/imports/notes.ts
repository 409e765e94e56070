import { createReadStream, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

import type { Titles } from "@dongxiao/core/units";

import type { ImportBatch } from "../books/index.ts";
import { makeFolder } from "../folders/index.ts";
import type { BadCell, ProblemCounts } from "./bad-cells.ts";
import { importProblems, wordsFor, type ImportProblemCode } from "./import-problems.ts";
import { notesFolder } from "./kept-files.ts";

/** One row that a checked import would add or change. */
export interface SampleRow {
  /** 1-based row in the person's file. */
  readonly row: number;
  readonly what: "added" | "changed";
  /** Header to text; a changed row shows what stands there now before an arrow. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What a check leaves beside the kept file for people to read. */
export interface CheckNotes {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly problems: ProblemCounts;
  readonly sample: readonly SampleRow[];
}

/** Makes room for the bad cells of a file that is read, and says where they go; what its check found stays. */
export function beginNotes(
  folder: string,
  { id, state }: Pick<ImportBatch, "id" | "state">,
): string {
  const notes = notesFolder(folder, id);
  if (state === "checking") rmSync(notes, { recursive: true, force: true });
  makeFolder(notes);
  const badCells = path.join(notes, "bad-cells.jsonl");
  rmSync(badCells, { force: true });
  return badCells;
}

/** Writes what a check found. */
export function writeNotes(folder: string, importId: number, notes: CheckNotes): void {
  writeFileSync(path.join(notesFolder(folder, importId), "check.json"), JSON.stringify(notes));
}

/** What a check found; null when there was none, or it found the file refused. */
export function readNotes(folder: string, importId: number): CheckNotes | null {
  const file = path.join(notesFolder(folder, importId), "check.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as CheckNotes) : null;
}

/** A bad cell with its words. */
export interface NamedBadCell extends BadCell {
  readonly severity: "refused" | "warning";
  readonly reason: Titles;
}

/** An import's bad cells in the order found. */
export async function* badCellsOf(folder: string, importId: number): AsyncGenerator<NamedBadCell> {
  const file = path.join(notesFolder(folder, importId), "bad-cells.jsonl");
  if (!existsSync(file)) return;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const cell = JSON.parse(line) as BadCell;
    const { severity } = importProblems[cell.code];
    yield { ...cell, severity, reason: wordsFor(cell.code, cell.detail) };
  }
}

/** The first bad cells of an import. */
export async function firstBadCells(
  folder: string,
  importId: number,
  most: number,
): Promise<NamedBadCell[]> {
  const cells: NamedBadCell[] = [];
  for await (const cell of badCellsOf(folder, importId)) {
    if (cells.length === most) break;
    cells.push(cell);
  }
  return cells;
}

/** How often each problem was found, with its words; the commonest first. */
export function badCellsByCode(
  notes: CheckNotes | null,
): { code: string; reason: Titles; cells: number }[] {
  const counts = Object.entries(notes?.problems ?? {}) as [ImportProblemCode, number][];
  return counts
    .map(([code, cells]) => ({ code, reason: wordsFor(code, {}), cells }))
    .toSorted((a, b) => b.cells - a.cells);
}
