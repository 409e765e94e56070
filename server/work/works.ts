import { problem } from "@dongxiao/contract";

import { runWeek } from "../week/run-week.ts";
import type { Work } from "./steps.ts";

interface OfImport {
  readonly importId: number;
  readonly personId: number | null;
}

const later: Work<OfImport> = async () => problem("import-not-ready", { state: "-" });

/** Every kind of long work, by name. */
export const works = {
  checkImport: later,
  applyImport: later,
  undoImport: later,
  runWeek,
};
