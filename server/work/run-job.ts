import type { Problem, Reply } from "@dongxiao/contract";

import type { Workshop } from "../workshop.ts";
import { endJob, type JobInput, keepProgress, openJobRow, type Outcome } from "./job-rows.ts";
import type { Progress, Steps, Subject } from "./steps.ts";
import { works } from "./works.ts";

const beatMs = 400;

/** Writes progress into the job's row and looks there for a wish to stop, a few times each second. */
function follow(
  { books }: Workshop,
  id: number,
  closing: AbortSignal,
): { steps: Steps; stop: () => Promise<void> } {
  const cancel = new AbortController();
  let latest: Progress | null = null;
  let beating = Promise.resolve();
  const beat = async (): Promise<void> => {
    const now = latest;
    latest = null;
    if (await keepProgress(books, id, now)) cancel.abort();
  };
  const timer = setInterval(() => {
    beating = beating.then(beat).catch(() => undefined);
  }, beatMs);
  return {
    steps: {
      signal: AbortSignal.any([cancel.signal, closing]),
      progress: (now) => {
        latest = now;
      },
    },
    stop: async () => {
      clearInterval(timer);
      await beating;
      if (latest !== null) await beat();
    },
  };
}

function runInput(
  workshop: Workshop,
  input: JobInput,
  personId: number | null,
  steps: Steps,
): Promise<Reply<Subject> | Problem> {
  const { kind } = input;
  if (kind === "import-check") return works.checkImport(workshop, { ...input, personId }, steps);
  if (kind === "import-apply") return works.applyImport(workshop, { ...input, personId }, steps);
  if (kind === "import-undo") return works.undoImport(workshop, { ...input, personId }, steps);
  if (kind === "leads") return works.keepLeads(workshop, { ...input, personId }, steps);
  return works.runWeek(workshop, { ...input, personId }, steps);
}

function resultOf(outcome: Reply<Subject> | Problem): {
  state: "done" | "cancelled" | "refused";
  result: Outcome;
} {
  if (outcome.ok) return { state: "done", result: { subject: outcome.value } };
  const { code, detail } = outcome;
  const state = code === "cancelled" ? "cancelled" : "refused";
  return { state, result: { problem: { code, detail: { ...detail } } } };
}

/** Runs one job to its end; when the house is closing, an interrupted one stays in the queue for the next start. */
export async function runJob(workshop: Workshop, id: number, closing: AbortSignal): Promise<void> {
  const { books, log } = workshop;
  const row = await openJobRow(books, id);
  if (row === null || closing.aborted) return;
  await keepProgress(books, id, null);
  const { steps, stop } = follow(workshop, id, closing);
  try {
    const outcome = await runInput(workshop, row.input as JobInput, row.requestedBy, steps);
    await stop();
    if (!outcome.ok && outcome.code === "cancelled" && closing.aborted) return;
    const { state, result } = resultOf(outcome);
    await endJob(books, id, state, result);
  } catch (error) {
    await stop().catch(() => undefined);
    if (closing.aborted) return;
    log({ part: "jobs", job: id, error });
    const why = error instanceof Error ? error.message.slice(0, 500) : "";
    await endJob(books, id, "failed", { problem: { code: "fault", detail: { why } } });
  }
}
