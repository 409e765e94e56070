import { encodeXml } from "./xml-text.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The cell styles of the workbooks that we write, by their numbers. */
export const cellStyles = { plain: 0, header: 1, text: 2, date: 3 } as const;

const styles = [
  `${declaration}<styleSheet xmlns="${main}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  '<fonts count="2">',
  '<font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
  "</fonts>",
  '<fills count="3">',
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill>',
  "</fills>",
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="4">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  "</cellXfs>",
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");

/** A sheet's name and whether people see it. */
export interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/**
 * The parts of a workbook around its sheets, which stand in `xl/worksheets/sheet1.xml` and so on.
 */
export function surroundingParts(sheets: readonly NamedSheet[]): ReadonlyMap<string, string> {
  const listed = sheets.map(({ name, isHidden }, index) => {
    const state = isHidden ? ' state="hidden"' : "";
    return `<sheet name="${encodeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const links = sheets.map((_, index) =>
    relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const overrides = sheets.map((_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"),
  );
  return new Map([
    [
      "[Content_Types].xml",
      `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", "sheet.main")}${override("/xl/styles.xml", "styles")}${overrides.join("")}</Types>`,
    ],
    ["_rels/.rels", relationships([relationship("rId1", "officeDocument", "xl/workbook.xml")])],
    [
      "xl/workbook.xml",
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${listed.join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([...links, relationship("rIdStyles", "styles", "styles.xml")]),
    ],
    ["xl/styles.xml", styles],
  ]);
}

function override(part: string, kind: string): string {
  return `<Override PartName="${part}" ContentType="${types}.${kind}+xml"/>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function relationships(links: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packages}/relationships">${links.join("")}</Relationships>`;
}

/** What a sheet's part begins with. */
export const sheetOpening = `${declaration}<worksheet xmlns="${main}">`;
