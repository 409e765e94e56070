export { openBooks, type Books, type BooksPlace } from "./books.ts";
export type { Asking, Database, Trx } from "./database.ts";
export { systemEyes, withEyes, type Eyes } from "./eyes.ts";
export { schemaVersion } from "./migrate.ts";
export { booksProblems, type BooksProblemCode, type BooksRefusal } from "./refusals.ts";
export { spanText } from "./spans.ts";
