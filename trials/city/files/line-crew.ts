import path from "node:path";
import { Worker } from "node:worker_threads";

import type { LineDone, LineWork } from "./line-worker.ts";

const program = path.join(import.meta.dirname, "line-worker.ts");

/**
 * Has all lines of a city written by threads, and hands them over in their order.
 *
 * @param each called once for each line, first to last, whichever thread was quicker
 */
export async function writeLines(
  work: LineWork,
  { lines, threads, signal }: { lines: number; threads: number; signal: AbortSignal },
  each: (done: LineDone) => void,
): Promise<void> {
  const crew = Array.from(
    { length: Math.min(threads, lines) },
    () => new Worker(program, { workerData: work }),
  );
  const waiting = new Map<number, LineDone>();
  let [next, written] = [0, 0];
  const take = (done: LineDone): void => {
    waiting.set(done.place, done);
    for (let now = waiting.get(written); now !== undefined; now = waiting.get(written)) {
      waiting.delete(written);
      written += 1;
      each(now);
    }
  };
  try {
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      for (const worker of crew) {
        const ask = (): void => worker.postMessage(next++, []);
        worker.on("error", reject);
        worker.on("message", (done: LineDone) => {
          if (next < lines) ask();
          take(done);
          if (written === lines) resolve();
        });
        ask();
      }
      if (lines === 0) resolve();
    });
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
}
