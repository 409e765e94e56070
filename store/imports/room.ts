import type { Books } from "../books/index.ts";
import type { Facts } from "../facts/index.ts";

/** What imports work with: the two memories, and the folder in which files are kept. */
export interface ImportRoom {
  readonly books: Books;
  readonly facts: Facts;
  readonly folder: string;
}

/** The named steps of long work, in their order. */
export type ImportStage =
  | "marking"
  | "reading"
  | "comparing"
  | "superseding"
  | "replacing"
  | "finishing"
  | "undoing";

/** How far a step is. */
export interface Progress {
  readonly stage: ImportStage;
  readonly done: number;
  readonly whole: number;
}

/**
 * Why work is stopped when the house closes: nothing is taken back, what is half done stays as it is, and the next
 * start goes on.
 */
export const houseCloses = new DOMException("the house closes", "AbortError");

/** How long work is watched and stopped. */
export interface Watch {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Why an import cannot do what was asked. */
export interface ImportRefusal {
  readonly ok: false;
  readonly code: "not-found" | "import-not-ready" | "import-superseded" | "import-has-errors";
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Refuses. */
export function refuseImport(
  code: ImportRefusal["code"],
  detail: ImportRefusal["detail"],
): ImportRefusal {
  return { ok: false, code, detail };
}
