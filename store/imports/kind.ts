import type { CodeList } from "@dongxiao/core/retailers";
import type { Day, Titles } from "@dongxiao/core/units";

import type { ImportKind } from "../books/index.ts";
import type { FactTable } from "../facts/index.ts";
import type { ImportProblemCode, ProblemDetail, Refused } from "./import-problems.ts";
import type { SkuSizes } from "./sku-sizes.ts";

/** What readers must know to understand a cell; plain data, so that it can be sent to a worker. */
export interface ReadingContext {
  readonly retailers: ReadonlyMap<string, number>;
  readonly skus: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<string, number>;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** Reads one cell that is not empty. */
export type CellReader<Value> = (text: string) => Value | Refused;

/** One column of a kind of file: what it is called, what it holds, how it is read. */
export interface ImportColumn<Value> {
  readonly id: string;
  /** The header of a template; all three are understood in a file. */
  readonly titles: Titles;
  /** Other headers that mean the same. */
  readonly aliases: readonly string[];
  /** Whether every row must say it. */
  readonly isRequired: boolean;
  /** What a person should know who fills the column. */
  readonly help: Titles;
  /** What a drop-down list offers. */
  readonly choices?: readonly string[];
  /** Cells of the template's example rows. */
  readonly examples: readonly string[];
  readonly reader: (context: ReadingContext) => CellReader<Value>;
}

/** What every kind of file has. */
export interface ImportForm<Value> {
  readonly id: ImportKind;
  readonly titles: Titles;
  readonly columns: readonly ImportColumn<Value>[];
  /** Columns that say the same in another unit: at most one of each list, at least one where `isRequired`. */
  readonly alternatives: readonly {
    readonly columns: readonly string[];
    readonly isRequired: boolean;
  }[];
}

/** Says that a cell of a row is wrong or odd. */
export type Report = (
  row: number,
  column: string,
  code: ImportProblemCode,
  detail?: ProblemDetail,
) => void;

/** Some thousand rows as numbers; an empty cell, or one of a column that the file lacks, is NaN. */
export interface NumberBatch {
  readonly rowCount: number;
  /** 1 where the row is refused. */
  readonly refused: Uint8Array;
  readonly has: (column: string) => boolean;
  readonly column: (column: string) => Float64Array;
}

/** A kind of file whose rows are facts. */
export interface FactsForm extends ImportForm<number> {
  readonly table: FactTable;
  /** The columns as which the measures of the table are shown, in their order; `cents` are shown in yuan, codes in `words`. */
  readonly shownAs: readonly {
    readonly column: string;
    readonly unit: "plain" | "cents";
    readonly words?: CodeList;
  }[];
  /** Turns what stands in the file into the measures of the table, in their order. */
  readonly settle: (
    batch: NumberBatch,
    sizes: SkuSizes,
    report: Report,
  ) => readonly (Float64Array | readonly string[])[];
}

/** What a cell of a books file may hold. */
export type CellContent = string | number | boolean;

/** One row of a books file: the subject's code, the day from which it holds, and what the filled cells say. */
export interface BooksRow {
  /** 1-based row in the person's file. */
  readonly row: number;
  readonly code: string;
  readonly fromDay: string;
  readonly cells: ReadonlyMap<string, CellContent>;
}

/** A kind of file whose rows change the books. */
export interface BooksForm extends ImportForm<CellContent> {
  readonly id: "organisation" | "retailers" | "skus" | "retailer-file";
  /** The columns that a subject must have filled when it is new; of each list at least one. */
  readonly needs: readonly (readonly string[])[];
}
