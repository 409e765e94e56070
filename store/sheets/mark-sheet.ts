import { columnName, columnOf } from "./cell-reference.ts";
import { withoutAttribute } from "./mark-styles.ts";
import { problemHeader, type RowMarks } from "./marks.ts";
import { textXml } from "./sheet-xml.ts";
import type { PartHandler } from "./xml-bytes.ts";
import type { XmlTag } from "./xml-scanner.ts";

/** What to mark in a sheet, and where the reasons go. */
export interface SheetMarks {
  readonly rows: ReadonlyMap<number, RowMarks>;
  readonly headerRow: number;
  /** 0-based column of the reasons. */
  readonly problemColumn: number;
  /** What makes a style red when it is added; null where the workbook has no styles. */
  readonly twinOffset: number | null;
}

/**
 * Copies a sheet and changes only the rows that have marks: red cells, and the reasons in an added
 * last column.
 */
export class MarkSheetHandler implements PartHandler {
  #written: string[] = [];
  readonly #marks: SheetMarks;
  #row = 0;
  #column = -1;
  #reasons: string | null = null;
  #waiting: number[] = [];
  #isDropping = false;

  constructor(marks: SheetMarks) {
    this.#marks = marks;
  }

  /** Takes away what was written so far. */
  take(): string {
    const text = this.#written.join("");
    this.#written = [];
    return text;
  }

  open(tag: XmlTag): void {
    if (tag.name === "row") this.#openRow(tag);
    else if (tag.name === "c") this.#openCell(tag);
    else this.#written.push(tag.source());
  }

  close(tag: XmlTag): void {
    if (tag.name === "row" && !tag.isEmpty) this.#closeRow(tag.prefix);
    if (this.#isDropping) this.#isDropping = false;
    else if (!tag.isEmpty) this.#written.push(tag.source());
  }

  text(_decoded: string, source: string): void {
    this.#written.push(source);
  }

  other(source: string): void {
    this.#written.push(source);
  }

  #openRow(tag: XmlTag): void {
    const given = tag.attribute("r");
    this.#row = given === null ? this.#row + 1 : Number(given);
    this.#column = -1;
    const marks = this.#marks.rows.get(this.#row);
    const isHeader = this.#row === this.#marks.headerRow;
    this.#reasons = isHeader ? problemHeader : (marks?.reasons ?? null);
    this.#waiting = [...(marks?.columns ?? [])]
      .filter((column) => column !== this.#marks.problemColumn)
      .toSorted((a, b) => a - b);
    const source = tag.source();
    this.#written.push(this.#reasons === null ? source : withoutAttribute(source, "spans"));
  }

  #openCell(tag: XmlTag): void {
    const reference = tag.attribute("r");
    const column = reference === null ? this.#column + 1 : columnOf(reference);
    if (this.#reasons === null) {
      this.#column = column;
      this.#written.push(tag.source());
      return;
    }
    this.#fillUpTo(column, tag.prefix);
    this.#isDropping = column === this.#marks.problemColumn && tag.isEmpty;
    if (this.#isDropping) return;
    this.#column = column;
    const isMarked = this.#waiting[0] === column;
    if (isMarked) this.#waiting.shift();
    this.#written.push(isMarked ? this.#red(tag) : tag.source());
  }

  #closeRow(prefix: string): void {
    if (this.#reasons === null) return;
    this.#fillUpTo(Infinity, prefix);
    if (this.#reasons !== null) this.#writeReasons(this.#column + 1, prefix);
  }

  /**
   * Writes what belongs before a column: marked cells that the file does not have, and the reasons.
   */
  #fillUpTo(column: number, prefix: string): void {
    const { problemColumn } = this.#marks;
    for (;;) {
      const next = this.#waiting[0] ?? Infinity;
      const reasonsAt = this.#column < problemColumn ? problemColumn : Infinity;
      if (this.#reasons !== null && reasonsAt < column && reasonsAt < next)
        this.#writeReasons(problemColumn, prefix);
      else if (next < column) {
        this.#waiting.shift();
        this.#column = next;
        const reference = `${columnName(next)}${this.#row}`;
        this.#written.push(`<${prefix}c r="${reference}" s="${this.#style(0)}"/>`);
      } else return;
    }
  }

  #writeReasons(column: number, prefix: string): void {
    const reference = `${columnName(column)}${this.#row}`;
    this.#written.push(textXml(reference, this.#style(0), this.#reasons ?? "", prefix));
    this.#column = column;
    this.#reasons = null;
  }

  #red(tag: XmlTag): string {
    const style = this.#style(Number(tag.attribute("s") ?? 0));
    return withoutAttribute(tag.source(), "s").replace(/\s*(\/?>)$/u, ` s="${style}"$1`);
  }

  #style(style: number): number {
    const { twinOffset } = this.#marks;
    return twinOffset === null ? style : style + twinOffset;
  }
}
