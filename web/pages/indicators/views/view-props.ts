import type { Change } from "../use-asked.ts";
import type { Shown } from "../use-answer.ts";

/** What every view is given: the answer to draw, and the way to ask something else. */
export interface ViewProps {
  readonly shown: Shown;
  readonly change: Change;
}
