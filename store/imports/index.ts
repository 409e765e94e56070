export { applyImport } from "./apply.ts";
export { type ImportOptions } from "./batch.ts";
export { columnsLeftOpen, columnTitles } from "./file-columns.ts";
export { openFactsTable, type FactsTable } from "./facts-table.ts";
export { wordsForFile, type FileProblemCode, type FileRefusal } from "./file-problems.ts";
export { importProblems, Refused, wordsFor, type ImportProblemCode } from "./import-problems.ts";
export { beginImport, checkImport, type SentFile } from "./imports.ts";
export { fieldHeader, fileKeys, fieldReader, retailerFileForm } from "./kinds/retailer-file.ts";
export { keptFile } from "./kept-files.ts";
export { writeMarked } from "./marked.ts";
export {
  badCellsByCode,
  firstBadCells,
  readNotes,
  type CheckNotes,
  type NamedBadCell,
  type SampleRow,
} from "./notes.ts";
export { readDay } from "./readers/day.ts";
export { rebuildFacts } from "./rebuild.ts";
export { resumeImports } from "./resume.ts";
export {
  houseCloses,
  type ImportRefusal,
  type ImportRoom,
  type ImportStage,
  type Progress,
  type Watch,
} from "./room.ts";
export { writeTemplate } from "./templates.ts";
export { undoImport } from "./undo.ts";
