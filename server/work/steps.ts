import type { Problem, Reply } from "@dongxiao/contract";

import type { Workshop } from "../workshop.ts";

/** How far a piece of work has come. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly whole: number;
}

/** How work tells how far it has come, and how it is told to stop. */
export interface Steps {
  readonly signal: AbortSignal;
  readonly progress: (now: Progress) => void;
}

/** What came of a piece of long work: what it was about, or why it was refused. */
export interface Subject {
  readonly importId?: number;
  readonly cycle?: string;
  readonly weekRunId?: number;
  readonly leadListId?: number;
}

/** One kind of long work. Run again after a crash, it goes on or begins anew, and nothing is doubled. */
export type Work<Input> = (
  workshop: Workshop,
  input: Input,
  steps: Steps,
) => Promise<Reply<Subject> | Problem>;
