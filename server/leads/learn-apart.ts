import { type LeadProblem, type LeadsFound, type LeadTask } from "@dongxiao/core/leads";
import { Worker } from "node:worker_threads";

/** What the worker that learns says. */
export type FromLearner =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "end"; readonly found: LeadsFound | LeadProblem };

/** Learns and scores beside this thread, which goes on answering; an abort ends it at once. */
export async function learnApart(
  task: LeadTask,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<LeadsFound | LeadProblem> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("leads-worker.ts", import.meta.url), { workerData: task });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.on("message", (message: FromLearner) => {
        if (message.kind === "progress") progress(message.share);
        else resolve(message.found);
      });
      worker.on("error", reject);
    });
  } finally {
    await worker.terminate();
  }
}
