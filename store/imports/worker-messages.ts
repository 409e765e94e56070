import type { ReadFile, RowBlock } from "./facts-reader.ts";
import type { FileRefusal } from "./file-problems.ts";

/** What the worker that reads a file says. */
export type FromWorker =
  | { readonly kind: "block"; readonly block: RowBlock }
  | { readonly kind: "end"; readonly read: ReadFile | FileRefusal };
