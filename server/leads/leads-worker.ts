import { findLeads, type LeadTask } from "@dongxiao/core/leads";
import { assert } from "@dongxiao/core/units";
import { parentPort, workerData } from "node:worker_threads";

import type { FromLearner } from "./learn-apart.ts";

// No module that loads the embedded engine may be imported here: a worker that loads it waits for ever.

const port = parentPort;
assert(port !== null, "this file is a worker's");

const say = (message: FromLearner): void => port.postMessage(message, []);
const found = findLeads(workerData as LeadTask, (share) => say({ kind: "progress", share }));
say({ kind: "end", found });
port.close();
