import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** A table of the report: headers, rows of texts, and the columns of numbers, which stand to the right. */
export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns from the left are words. */
  readonly words: number;
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: "D1D5DB" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A heading of the first level below the title. */
export function heading(text: string): Paragraph {
  return new Paragraph({
    text,
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 320, after: 120 },
  });
}

/** A paragraph of plain words. */
export function plain(text: string): Paragraph {
  return new Paragraph({ text, spacing: { after: 80 } });
}

/** A paragraph with a dot in front. */
export function point(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 60 } });
}

function cell(text: string, isNumber: boolean, isHeader: boolean): TableCell {
  return new TableCell({
    borders: { top: none, left: none, right: none, bottom: hairline },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, size: 18, bold: isHeader })],
      }),
    ],
  });
}

/** Draws a table whose header stands again on every page. */
export function tableOf({ headers, rows, words }: Grid): Table {
  const line = (texts: readonly string[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: texts.map((text, column) => cell(text, column >= words, isHeader)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [line(headers, true), ...rows.map((row) => line(row, false))],
  });
}
