import { columnName } from "./cell-reference.ts";
import { sheetXml, type SheetColumn, type SheetToWrite } from "./sheet-xml.ts";
import { surroundingParts } from "./workbook-xml.ts";
import { ArchiveWriter, type Destination } from "./write-file.ts";

/** A workbook to be written, with its sheets in order. */
export interface WorkbookToWrite {
  readonly sheets: readonly SheetToWrite[];
}

const choicesName = "选项";

/** Writes a workbook as a stream: rows are taken one by one and never held. */
export async function writeWorkbook(
  destination: Destination,
  workbook: WorkbookToWrite,
): Promise<void> {
  const withChoices = workbook.sheets.flatMap(({ columns }) =>
    columns.filter(({ choices }) => (choices?.length ?? 0) > 0),
  );
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, name: sheetName(sheet.name) }));
  if (withChoices.length > 0) sheets.push(choicesSheet(withChoices));
  const ranges = new Map(withChoices.map((column, index) => [column, choiceRange(column, index)]));
  const archive = new ArchiveWriter();
  const named = sheets.map(({ name, isHidden }) => ({ name, isHidden: isHidden === true }));
  for (const [part, text] of surroundingParts(named)) archive.add(part, () => [text]);
  for (const [index, sheet] of sheets.entries())
    archive.add(`xl/worksheets/sheet${index + 1}.xml`, () => sheetXml(sheet, ranges));
  await archive.writeTo(destination);
}

/**
 * Lists stand on a hidden sheet, because a list inside a rule may have no more than 255 characters.
 */
function choicesSheet(columns: readonly SheetColumn[]): SheetToWrite {
  const longest = Math.max(...columns.map(({ choices }) => choices?.length ?? 0));
  return {
    name: choicesName,
    isHidden: true,
    columns: columns.map(({ header }) => ({ header, kind: "text" })),
    rows: Array.from({ length: longest }, (_, row) =>
      columns.map(({ choices }) => choices?.[row] ?? null),
    ),
  };
}

function choiceRange({ choices }: SheetColumn, index: number): string {
  const column = columnName(index);
  return `'${choicesName}'!$${column}$2:$${column}$${(choices?.length ?? 0) + 1}`;
}

/** Makes a name that spreadsheets accept: at most 31 characters and none of []:*?/\. */
function sheetName(name: string): string {
  const clean = name
    .replaceAll(/[[\]:*?/\\]/gu, " ")
    .replaceAll(/^'|'$/gu, " ")
    .slice(0, 31);
  return clean.trim() === "" ? "Sheet" : clean;
}
