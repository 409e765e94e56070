import { stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";

import { namesOf, type Facts, type FactTable } from "../facts/index.ts";
import { Fault } from "../fault/index.ts";
import {
  filledByFiles,
  readFactsFile,
  type FactsReading,
  type ReadFile,
  type RowBlock,
} from "./facts-reader.ts";
import type { FileRefusal } from "./file-problems.ts";
import type { FromWorker } from "./worker-messages.ts";

/** How far reading is, for whoever shows it. */
export type Reached = (readBytes: number, totalBytes: number) => void;

/** Files up to this size are read where they are: a worker takes longer to start than they take to read. */
const smallBytes = 256 * 2 ** 10;

/**
 * Reads a file of facts and stages its good rows; a large one in a worker, one block being read while another is
 * loaded. On abort the reading ends at once; what was staged is the caller's to drop.
 */
export async function stageFacts(
  facts: Facts,
  table: FactTable,
  reading: FactsReading,
  reached: Reached,
  signal?: AbortSignal,
): Promise<ReadFile | FileRefusal> {
  const load = async ({ bytes, readBytes, totalBytes }: RowBlock): Promise<void> => {
    signal?.throwIfAborted();
    await facts.loadBlock(`staging_${table.name}`, namesOf(filledByFiles(table)), bytes);
    reached(readBytes, totalBytes);
  };
  signal?.throwIfAborted();
  const { size } = await stat(reading.path);
  return size > smallBytes ? readInWorker(reading, load, signal) : readFactsFile(reading, load);
}

async function readInWorker(
  reading: FactsReading,
  load: (block: RowBlock) => Promise<void>,
  signal?: AbortSignal,
): Promise<ReadFile | FileRefusal> {
  const worker = new Worker(new URL("facts-worker.ts", import.meta.url), { workerData: reading });
  let loading = Promise.resolve();
  try {
    return await new Promise((resolve, reject) => {
      const stop = (): void => reject(signal?.reason as Error);
      signal?.addEventListener("abort", stop, { once: true });
      const loadNext = async (block: RowBlock): Promise<void> => {
        await load(block);
        worker.postMessage("loaded", []);
      };
      worker.on("message", (message: FromWorker) => {
        if (message.kind === "block") {
          loading = loading.then(() => loadNext(message.block));
          loading.catch(reject);
        } else loading.then(() => resolve(message.read)).catch(reject);
      });
      worker.on("error", (error) => reject(faultOf(reading.path, error)));
    });
  } finally {
    await worker.terminate();
    await loading.catch(() => undefined);
  }
}

function faultOf(path: string, error: unknown): Error {
  const isSystem = error instanceof Error && "syscall" in error;
  if (!isSystem && error instanceof Error) return error;
  return new Fault(`the file could not be read: ${path}`, { cause: error });
}
