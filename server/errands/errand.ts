import { problem, type Problem, type Reply } from "@dongxiao/contract";
import { z } from "zod";

import type { Workshop } from "../workshop.ts";
import type { Steps } from "../work/steps.ts";

/** One thing that the command line can ask for: done in the running server, or in its own process when none runs. */
export type Errand = (
  workshop: Workshop,
  input: unknown,
  steps: Steps,
) => Promise<Reply<unknown> | Problem>;

/** Holds what arrives to its shape before the errand is done; one that was told to stop ends as cancelled. */
export function defineErrand<Input extends z.ZodType>({
  input,
  run,
}: {
  readonly input: Input;
  readonly run: (
    workshop: Workshop,
    input: z.output<Input>,
    steps: Steps,
  ) => Promise<Reply<unknown> | Problem>;
}): Errand {
  return async (workshop, given, steps) => {
    const parsed = input.safeParse(given);
    if (!parsed.success) return problem("input-malformed", { why: z.prettifyError(parsed.error) });
    try {
      return await run(workshop, parsed.data, steps);
    } catch (error) {
      if (steps.signal.aborted) return problem("cancelled");
      throw error;
    }
  };
}
