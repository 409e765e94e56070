export { type CellValue } from "./csv-text.ts";
export { type TableLimits } from "./limits.ts";
export { markTable } from "./mark-table.ts";
export { problemHeader, type Mark } from "./marks.ts";
export { oddCellTitles, type OddCell, type OddCellKind } from "./odd-cells.ts";
export { openTable } from "./open-table.ts";
export {
  isRefusal,
  sheetProblems,
  type SheetProblemCode,
  type SheetRefusal,
} from "./sheet-problems.ts";
export { type SheetColumn, type SheetToWrite } from "./sheet-xml.ts";
export { type CellBatch, type ReadProgress, type Table, type TableOptions } from "./table.ts";
export { writeCsv, type CsvTable } from "./write-csv.ts";
export { type Destination } from "./write-file.ts";
export { writeWorkbook, type WorkbookToWrite } from "./write-workbook.ts";
