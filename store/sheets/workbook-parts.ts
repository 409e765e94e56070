import { meaningOf, type NumberMeaning } from "./number-formats.ts";
import type { PartHandler } from "./xml-bytes.ts";
import type { XmlTag } from "./xml-scanner.ts";

/** One relationship from a part of the workbook to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `styles`, `sharedStrings`. */
  readonly type: string;
  readonly target: string;
}

/** Reads a relationships part. */
export class RelationshipsHandler implements PartHandler {
  readonly relationships: Relationship[] = [];

  open(tag: XmlTag): void {
    if (tag.name !== "Relationship") return;
    const type = tag.attribute("Type") ?? "";
    this.relationships.push({
      id: tag.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: tag.attribute("Target") ?? "",
    });
  }

  close(): void {}

  text(): void {}
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relationship: string;
  readonly isHidden: boolean;
}

/** Reads the workbook part: its sheets and the date system. */
export class WorkbookHandler implements PartHandler {
  readonly sheets: ListedSheet[] = [];
  root = "";
  is1904 = false;

  open(tag: XmlTag): void {
    if (this.root === "") this.root = tag.name;
    if (tag.name === "workbookPr")
      this.is1904 = ["1", "true"].includes(tag.attribute("date1904") ?? "");
    if (tag.name !== "sheet") return;
    this.sheets.push({
      name: tag.attribute("name") ?? "",
      relationship: tag.attribute("id") ?? "",
      isHidden: (tag.attribute("state") ?? "visible") !== "visible",
    });
  }

  close(): void {}

  text(): void {}
}

/** Reads the styles part: what a number means under each cell style. */
export class StylesHandler implements PartHandler {
  readonly meanings: NumberMeaning[] = [];
  readonly #codes = new Map<number, string>();
  #inCellStyles = false;

  open(tag: XmlTag): void {
    if (tag.name === "numFmt")
      this.#codes.set(Number(tag.attribute("numFmtId")), tag.attribute("formatCode") ?? "");
    else if (tag.name === "cellXfs") this.#inCellStyles = true;
    else if (tag.name === "xf" && this.#inCellStyles) {
      const id = Number(tag.attribute("numFmtId") ?? "0");
      this.meanings.push(meaningOf(id, this.#codes.get(id)));
    }
  }

  close(tag: XmlTag): void {
    if (tag.name === "cellXfs") this.#inCellStyles = false;
  }

  text(): void {}
}
