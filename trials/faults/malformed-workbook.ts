import { archiveOf, type PackedPart } from "./malformed-archive.ts";

/** The parts of a workbook that a file wants other than they should be. */
export interface WorkbookParts {
  /** What stands between the sheet's first and last tag of rows. */
  readonly rows?: string;
  /** The whole sheet part, in place of its rows. */
  readonly sheet?: string | Buffer | PackedPart;
  readonly afterRows?: string;
  readonly sheets?: string;
  readonly properties?: string;
  readonly strings?: string;
  readonly more?: Readonly<Record<string, string | Buffer>>;
}

const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const link = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}/${kind}" Target="${target}"/>`;

/** Builds a workbook with one sheet; style 1 is a date, style 2 a day and time. */
export function workbookOf(parts: WorkbookParts): Buffer {
  const { rows = "", afterRows = "", properties = "" } = parts;
  const sheets = parts.sheets ?? '<sheet name="订单" sheetId="1" r:id="rId1"/>';
  return archiveOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships>${link(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${type}">${properties}<sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${link(1, "worksheet", "worksheets/sheet1.xml")}${link(2, "styles", "styles.xml")}${link(3, "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${main}>${parts.strings ?? ""}</sst>`,
    "xl/worksheets/sheet1.xml":
      parts.sheet ?? `<worksheet ${main}><sheetData>${rows}</sheetData>${afterRows}</worksheet>`,
    ...parts.more,
  });
}

/** A cell as XML: text is written inline, a number as it is, anything else as given. */
export type Cell = string | number | { readonly attributes?: string; readonly inside: string };

/** One row of cells as XML. */
export function rowOf(row: number, ...cells: readonly Cell[]): string {
  const written = cells.map((cell, column) => {
    const reference = `r="${String.fromCodePoint(65 + column)}${row}"`;
    if (typeof cell === "number") return `<c ${reference}><v>${cell}</v></c>`;
    if (typeof cell === "string")
      return cell === "" ? "" : `<c ${reference} t="inlineStr"><is><t>${cell}</t></is></c>`;
    return `<c ${reference} ${cell.attributes ?? ""}>${cell.inside}</c>`;
  });
  return `<row r="${row}">${written.join("")}</row>`;
}

/** A date cell, as the day's number. */
export const dateCell = (serial: number): Cell => ({
  attributes: 's="1"',
  inside: `<v>${serial}</v>`,
});
