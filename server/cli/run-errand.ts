import type { Problem, Reply } from "@dongxiao/contract";

import { machineClock } from "../clock.ts";
import { askRunning, reachRunning } from "../control/ask-running.ts";
import { type ErrandName, runErrandHere } from "../control/errands.ts";
import { closeWorkshop, openWorkshop } from "../workshop.ts";
import { logToErrors } from "../log.ts";
import type { Steps } from "../work/steps.ts";
import { resumeWork } from "../work/imports.ts";
import { prepareFolder, type Refusal } from "./data-folder.ts";

/** Where an errand is to be done. */
export interface Where {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Does an errand in the running server of the data folder, or in this process when none runs. */
export async function runErrand(
  { folder, env }: Where,
  name: ErrandName,
  input: unknown,
  steps: Steps,
): Promise<Reply<unknown> | Problem | Refusal> {
  const running = await reachRunning(folder);
  if (running !== null) return askRunning(running, name, input, steps);
  const unwritable = prepareFolder(folder);
  if (unwritable !== null) return unwritable;
  const clock = machineClock(env["DONGXIAO_TIME_ZONE"] ?? "Asia/Shanghai");
  const workshop = await openWorkshop({ folder, clock, log: logToErrors, env });
  if ("refusal" in workshop) return workshop;
  try {
    await resumeWork(workshop, steps);
    return await runErrandHere(workshop, name, input, steps);
  } finally {
    await closeWorkshop(workshop);
  }
}
