export { freshBooks, freshDatabase } from "./fresh-books.ts";
