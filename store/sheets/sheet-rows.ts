import { columnOf } from "./cell-reference.ts";
import { isoDateText, numberText, serialText } from "./cell-text.ts";
import type { TableLimits } from "./limits.ts";
import type { MergedRanges } from "./merged-ranges.ts";
import type { NumberMeaning } from "./number-formats.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import type { RowSink } from "./table-rows.ts";
import type { PartHandler } from "./xml-bytes.ts";
import { decodeExcelEscapes } from "./xml-text.ts";
import type { XmlTag } from "./xml-scanner.ts";

/** What the cells of a sheet mean beyond their own text. */
export interface SheetContext {
  readonly sink: RowSink;
  readonly strings: SharedStrings;
  readonly meanings: readonly NumberMeaning[];
  readonly is1904: boolean;
  readonly merged: MergedRanges;
  readonly limits: TableLimits;
}

const lastRow = 1_048_576;
const lastColumn = 16_383;

/** Turns the XML of a sheet into rows of cell texts. */
export class SheetRowsHandler implements PartHandler {
  refusal: SheetRefusal | null = null;
  isDone = false;
  readonly #context: SheetContext;
  #row = 0;
  #column = -1;
  #type = "";
  #style = 0;
  #value = "";
  #isListening = false;
  #isFormula = false;
  #isPhonetic = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(tag: XmlTag): void {
    switch (tag.name) {
      case "c":
        this.#openCell(tag);
        break;
      case "v":
      case "t":
        this.#isListening = !this.#isPhonetic;
        break;
      case "row":
        this.#openRow(tag);
        break;
      case "f":
        this.#isFormula = true;
        break;
      case "rPh":
        this.#isPhonetic = true;
        break;
      default:
    }
  }

  close(tag: XmlTag): void {
    switch (tag.name) {
      case "c":
        this.#closeCell();
        break;
      case "v":
      case "t":
        this.#isListening = false;
        break;
      case "row":
        this.#closeRow();
        break;
      case "rPh":
        this.#isPhonetic = false;
        break;
      case "sheetData":
        this.isDone = true;
        break;
      default:
    }
  }

  text(decoded: string): void {
    if (!this.#isListening) return;
    this.#value = this.#value === "" ? decoded : this.#value + decoded;
    if (this.#value.length > 7 * this.#context.limits.cellCharacters) this.#refuseLong();
  }

  #openRow(tag: XmlTag): void {
    const given = tag.attribute("r");
    const row = given === null ? this.#row + 1 : Number(given);
    if (!(Number.isInteger(row) && row > this.#row && row <= lastRow)) this.#refuseOrder(row);
    this.#row = row;
    this.#column = -1;
  }

  #openCell(tag: XmlTag): void {
    const reference = tag.attribute("r");
    const column = reference === null ? this.#column + 1 : columnOf(reference);
    if (!(column > this.#column && column <= lastColumn)) this.#refuseOrder(this.#row);
    this.#column = column;
    this.#type = tag.attribute("t") ?? "n";
    this.#style = Number(tag.attribute("s") ?? 0);
    this.#value = "";
    this.#isFormula = false;
  }

  #closeCell(): void {
    const { sink, limits } = this.#context;
    if (this.#isFormula) sink.odd(this.#column, "formula");
    else if (this.#type === "e") sink.odd(this.#column, "error");
    if (this.#value === "") return;
    const text = this.#cellText();
    if (text.length > limits.cellCharacters) this.#refuseLong();
    sink.cell(this.#column, text);
  }

  #cellText(): string {
    const raw = this.#value;
    switch (this.#type) {
      case "n":
        return this.#numberText(raw);
      case "s":
        return this.#sharedText(raw);
      case "str":
      case "inlineStr":
        return decodeExcelEscapes(raw);
      case "b":
        return raw === "0" || raw === "false" ? "FALSE" : "TRUE";
      case "d":
        return isoDateText(raw);
      default:
        return raw;
    }
  }

  #numberText(raw: string): string {
    const meaning = this.#context.meanings[this.#style] ?? "number";
    return meaning === "number" ? numberText(raw) : serialText(raw, this.#context.is1904, meaning);
  }

  #sharedText(raw: string): string {
    const text = this.#context.strings.at(Number(raw));
    if (text === undefined) {
      const found = `row ${this.#row}: no shared string ${raw.slice(0, 20)}`;
      this.refusal ??= sheetRefusal("file-damaged", { part: "sharedStrings", found });
    }
    return text ?? "";
  }

  #closeRow(): void {
    const { sink, merged } = this.#context;
    for (const column of merged.columnsAt(this.#row, sink.width)) sink.odd(column, "merged");
    sink.endRow(this.#row);
  }

  #refuseOrder(row: number): void {
    const shown = Number.isFinite(row) ? row : this.#row;
    this.refusal ??= sheetRefusal("sheet-rows-unordered", { row: shown });
  }

  #refuseLong(): void {
    const { cellCharacters: limit } = this.#context.limits;
    const detail = { row: this.#row, column: this.#column + 1, limit };
    this.refusal ??= sheetRefusal("cell-too-long", detail);
  }
}
