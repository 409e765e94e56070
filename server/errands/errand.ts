import type { Problem, Reply } from "@dongxiao/contract";
import type { z } from "zod";

import type { Workshop } from "../house.ts";
import type { Steps } from "../work/steps.ts";

/** One thing that the command line can ask for: done in the running server, or in its own process when none runs. */
export interface Errand<Input extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly run: (
    workshop: Workshop,
    input: z.output<Input>,
    steps: Steps,
  ) => Promise<Reply<unknown> | Problem>;
}

/** Fixes the types of an errand; adds nothing at run time. */
export function defineErrand<Input extends z.ZodType>(errand: Errand<Input>): Errand<Input> {
  return errand;
}
