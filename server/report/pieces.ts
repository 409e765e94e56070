import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** A table of the report: headers, rows of texts, and the columns of numbers, which stand to the right. */
export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns from the left are words: they get the room that the numbers leave. */
  readonly words: number;
}

const pageTwips = 9026;
const digitTwips = 112;
const paddingTwips = 280;
const headerTwips = 1150;
const ink = "1F2937";

const hairline = { style: BorderStyle.SINGLE, size: 4, color: "D1D5DB" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A heading of the first level below the title. */
export function heading(text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, bold: true, size: 26, color: ink })],
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 320, after: 120 },
  });
}

/** A paragraph of plain words. */
export function plain(text: string): Paragraph {
  return new Paragraph({ text, spacing: { after: 80 } });
}

/** The report's title. */
export function titleLine(text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, bold: true, size: 40, color: ink })],
    heading: HeadingLevel.TITLE,
    spacing: { after: 80 },
  });
}

/** A paragraph with a dot in front. */
export function point(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 60 } });
}

/** About how wide a text stands, in twips: Chinese characters take twice the room of a digit. */
function roomOf(text: string): number {
  const wide = text.match(/[^\u0020-\u024f]/g)?.length ?? 0;
  return (text.length + wide) * digitTwips + paddingTwips;
}

/** Widths in twips: numbers as wide as their longest, words share the rest. */
function widthsOf({ headers, rows, words }: Grid): number[] {
  const widths = headers.map((header, column) =>
    Math.max(
      Math.min(roomOf(header), headerTwips),
      ...rows.map((row) => roomOf(row[column] ?? "")),
    ),
  );
  const numbers = widths.slice(words).reduce((sum, width) => sum + width, 0);
  const each = Math.floor((pageTwips - numbers) / Math.max(1, words));
  return widths.map((width, column) => (column < words ? each : width));
}

function cell(text: string, width: number, isNumber: boolean, isHeader: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
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
export function tableOf(grid: Grid): Table {
  const { headers, rows, words } = grid;
  const widths = widthsOf(grid);
  const line = (texts: readonly string[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: texts.map((text, column) =>
        cell(text, widths[column] ?? headerTwips, column >= words, isHeader),
      ),
    });
  return new Table({
    width: { size: pageTwips, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [line(headers, true), ...rows.map((row) => line(row, false))],
  });
}
