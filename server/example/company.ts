import type { ImportKind } from "@dongxiao/contract";

import type { Workshop } from "../workshop.ts";
import type { Steps } from "../work/steps.ts";

/** One import file of an example company. */
export interface ExampleFile {
  readonly kind: ImportKind;
  readonly file: string;
}

/** What an example company is made of, once it is prepared. */
export interface ExampleParts {
  /** In the order in which they are imported. */
  readonly files: readonly ExampleFile[];
  /** From this day undated rows hold, and its people work there. */
  readonly firstDay: string;
}

/** A company to try the house with, made of ordinary import files. */
export interface ExampleCompany {
  readonly name: "city" | "iowa";
  /** Its topmost unit: how a house that already holds it is known. */
  readonly root: { readonly code: string; readonly name: string };
  /**
   * Writes the files into an empty folder, and plants what no file of theirs brings. Done again after a kill, it gives
   * the same files and plants nothing twice.
   */
  readonly prepare: (workshop: Workshop, folder: string, steps: Steps) => Promise<ExampleParts>;
  /** What is done once its files and its people are there; nothing when it has been done. */
  readonly settle?: (workshop: Workshop) => Promise<void>;
}
