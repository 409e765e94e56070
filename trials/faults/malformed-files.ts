import { badBooks, oddBooks } from "./malformed-book-cells.ts";
import { refusedBooks } from "./malformed-books.ts";
import { badCells } from "./malformed-cells.ts";
import type { MalformedFile } from "./malformed-file.ts";
import { oddTexts } from "./malformed-odd.ts";
import { refusedTexts } from "./malformed-texts.ts";

/** Every malformed or odd file. */
export const malformedFiles: readonly MalformedFile[] = [
  ...refusedTexts,
  ...refusedBooks,
  ...badCells,
  ...badBooks,
  ...oddTexts,
  ...oddBooks,
];
