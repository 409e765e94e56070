import type { CellBatch } from "../sheets/index.ts";
import type { BadCellLog } from "./bad-cells.ts";
import type { Places } from "./headers.ts";
import { importProblems, Refused, type ImportProblemCode } from "./import-problems.ts";
import type { CellReader, FactsForm, NumberBatch, ReadingContext, Report } from "./kind.ts";

/** A batch of rows read as numbers, with the way to report on its cells. */
export interface ReadRows extends NumberBatch {
  readonly report: Report;
}

/** Reads batch after batch of a file whose rows are facts. */
export interface NumberReader {
  read(batch: CellBatch): ReadRows;
}

const noTexts: readonly string[] = [];

/** Prepares the reading of a file whose columns stand at these places. */
export function numberReader(
  form: FactsForm,
  places: Places,
  context: ReadingContext,
  log: BadCellLog,
): NumberReader {
  const columns = form.columns
    .filter(({ id }) => places.has(id))
    .map(({ id, isRequired, reader }) => ({ id, isRequired, read: reader(context) }));
  const used = new Set(places.values());
  return {
    read(batch) {
      const { rowCount, rowNumbers } = batch;
      const refused = new Uint8Array(rowCount);
      const odd = oddCells(batch, used, refused, log);
      const say = (row: number, column: number, code: ImportProblemCode, detail = {}): void => {
        if (odd.has(cellKey(row, column))) return;
        if (importProblems[code].severity === "refused") refused[row] = 1;
        log.add(rowNumbers[row] ?? 0, column, batch.columns[column]?.[row] ?? "", code, detail);
      };
      const values = new Map(
        columns.map(({ id, isRequired, read }) => {
          const place = places.get(id) ?? 0;
          const texts = batch.columns[place] ?? noTexts;
          const bad = (row: number, problem: Refused): void =>
            say(row, place, problem.code, problem.detail);
          return [id, numbersOf(texts, rowCount, read, isRequired, bad)] as const;
        }),
      );
      const empty = new Float64Array(rowCount).fill(Number.NaN);
      return {
        rowCount,
        refused,
        has: (id) => places.has(id),
        column: (id) => values.get(id) ?? empty,
        report: (row, id, code, detail) => say(row, places.get(id) ?? 0, code, detail),
      };
    },
  };
}

const missing = new Refused("missing");

function numbersOf(
  texts: readonly string[],
  rowCount: number,
  read: CellReader<number>,
  isRequired: boolean,
  bad: (row: number, problem: Refused) => void,
): Float64Array {
  const numbers = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const text = texts[row] ?? "";
    const value = text === "" ? Number.NaN : read(text);
    if (typeof value === "number") {
      numbers[row] = value;
      if (isRequired && text === "") bad(row, missing);
    } else {
      numbers[row] = Number.NaN;
      bad(row, value);
    }
  }
  return numbers;
}

const cellKey = (row: number, column: number): number => row * 1024 + column;

/** Names the odd cells of the columns that are used; their rows are refused, and nothing more is said of them. */
export function oddCells(
  { oddCells: odd, rowNumbers, columns }: CellBatch,
  used: ReadonlySet<number>,
  refused: Uint8Array,
  log: BadCellLog,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { row: number, column, kind } of odd) {
    if (kind !== "row-width" && !used.has(column)) continue;
    const row = rowNumbers.indexOf(number);
    if (row < 0) continue;
    refused[row] = 1;
    found.add(cellKey(row, column));
    log.add(number, column, columns[column]?.[row] ?? "", kind, {});
  }
  return found;
}
