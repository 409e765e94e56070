import { type ImportKind, problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import {
  audit,
  type Books,
  importById,
  type ImportBatch,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";
import {
  applyImport as applyBatch,
  beginImport,
  checkImport as checkBatch,
  type ImportRefusal,
  type ImportRoom,
  resumeImports,
  undoImport as undoBatch,
} from "@dongxiao/store/imports";
import path from "node:path";

import type { Workshop } from "../workshop.ts";
import { unfinishedJobs } from "./job-rows.ts";
import { refusalWords } from "./refusal-words.ts";
import type { Steps, Subject, Work } from "./steps.ts";

/** What imports work with. */
export function importRoom({ books, facts, folder }: Workshop): ImportRoom {
  return { books, facts, folder: path.join(folder, "imports") };
}

/** One import and who asks. */
export interface OfImport {
  readonly importId: number;
  readonly personId: number | null;
}

type Ended = Reply<Subject> | Problem;

const problemOf = ({ code, detail }: ImportRefusal): Problem => problem(code, detail);

/** What an import's state says about the work that left it there. */
function endedAs(batch: ImportBatch, wanted: ImportBatch["state"]): Ended {
  if (batch.state === wanted) return reply({ importId: batch.id });
  if (batch.state === "cancelled") return problem("cancelled");
  const reason = refusalWords(batch)?.reason["zh-Hans"] ?? batch.state;
  return batch.state === "refused"
    ? problem("file-refused", { reason })
    : problem("import-not-ready", { state: batch.state });
}

function readBatch(books: Books, id: number): Promise<ImportBatch | null> {
  return withEyes(books, systemEyes, (trx) => importById(trx, id));
}

async function note(
  { books }: Workshop,
  personId: number | null,
  action: string,
  batch: ImportBatch,
  reason = "",
): Promise<void> {
  const { id, kind, fileName, counts } = batch;
  await withEyes(books, systemEyes, (trx) =>
    audit(trx, {
      personId,
      action,
      subjectKind: "import",
      subjectId: String(id),
      after: { kind, fileName, counts },
      reason,
      importId: id,
    }),
  );
}

/** Checks a kept file: the dry run. */
export const checkImport: Work<OfImport> = async (workshop, { importId }, steps) => {
  const room = importRoom(workshop);
  const known = await readBatch(room.books, importId);
  if (known?.state === "checked") return reply({ importId });
  const outcome = await checkBatch(room, importId, steps);
  return "state" in outcome ? endedAs(outcome, "checked") : problemOf(outcome);
};

/** Carries out a checked import; one that a start has already carried to its end is done. */
export const applyImport: Work<OfImport> = async (workshop, { importId, personId }, steps) => {
  const room = importRoom(workshop);
  const known = await readBatch(room.books, importId);
  if (known?.state === "applied") return reply({ importId });
  const outcome = await applyBatch(room, importId, steps);
  if (!("state" in outcome)) return problemOf(outcome);
  const ended = endedAs(outcome, "applied");
  if (ended.ok) await note(workshop, personId, "apply-import", outcome);
  return ended;
};

/** Takes an import back. */
export const undoImport: Work<OfImport & { readonly reason: string }> = async (
  workshop,
  { importId, personId, reason },
  steps,
) => {
  const room = importRoom(workshop);
  const known = await readBatch(room.books, importId);
  if (known?.state === "undone") return reply({ importId });
  const outcome = await undoBatch(room, importId, personId, steps);
  if (!("state" in outcome)) return problemOf(outcome);
  const ended = endedAs(outcome, "undone");
  if (ended.ok) await note(workshop, personId, "undo-import", outcome, reason);
  return ended;
};

/** A file on this machine that is to be imported. */
export interface FileToImport {
  readonly kind: ImportKind;
  readonly file: string;
  readonly fileName?: string;
  readonly sheet?: string;
  readonly validFrom?: string;
  readonly allOrNothing: boolean;
  readonly personId: number | null;
}

/** Takes a file into the house and begins its import; returns the import's number. */
export function receiveFile(workshop: Workshop, file: FileToImport): Promise<number> {
  const today = workshop.clock.today();
  return beginImport(importRoom(workshop), {
    kind: file.kind,
    path: file.file,
    fileName: file.fileName ?? path.basename(file.file),
    options: {
      allOrNothing: file.allOrNothing,
      sheet: file.sheet ?? null,
      validFrom: file.validFrom ?? today,
      today,
    },
    startedBy: file.personId,
  });
}

/** Imports a file from its check to its end, in one go. */
export async function importFile(
  workshop: Workshop,
  file: FileToImport,
  steps: Steps,
): Promise<Ended> {
  const importId = await receiveFile(workshop, file);
  const of = { importId, personId: file.personId };
  const checked = await checkImport(workshop, of, steps);
  return checked.ok ? applyImport(workshop, of, steps) : checked;
}

/** Finishes what a killed process left between two states; checks that wait in the queue are begun anew from there. */
export async function resumeWork(workshop: Workshop, steps: Steps): Promise<void> {
  const waiting = await unfinishedJobs(workshop.books);
  const checks = waiting.filter(({ kind }) => kind === "import-check");
  const takenUp = new Set(checks.flatMap(({ input }) => (input as Subject).importId ?? []));
  await resumeImports(importRoom(workshop), steps, takenUp);
}
