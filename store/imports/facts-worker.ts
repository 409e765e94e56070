import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";

import { assert } from "@dongxiao/core/units";

import { readFactsFile, type FactsReading, type RowBlock } from "./facts-reader.ts";
import type { FromWorker } from "./worker-messages.ts";

// No module that loads the embedded engine may be imported here: a worker that loads it waits for ever.

/** Blocks on their way to the engine; the worker waits when there are more. */
const blocksAhead = 2;

const port = parentPort;
assert(port !== null, "this file is a worker's");

let ahead = 0;
port.on("message", () => {
  ahead -= 1;
});

async function give(block: RowBlock): Promise<void> {
  if (ahead === blocksAhead && port !== null) await once(port, "message");
  ahead += 1;
  const message: FromWorker = { kind: "block", block };
  port?.postMessage(message, [block.bytes.buffer]);
}

const read = await readFactsFile(workerData as FactsReading, give);
const end: FromWorker = { kind: "end", read };
port.postMessage(end);
port.close();
