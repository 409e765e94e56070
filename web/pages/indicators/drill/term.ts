import type { DrillAnswer } from "@dongxiao/contract";

/** One total that makes a side. */
export type Term = DrillAnswer["terms"][number];

/** One who makes a part of it. */
export type Holder = DrillAnswer["holders"][number];

/** One who makes a part of a term, chosen to be opened. */
export interface OpenedHolder {
  readonly term: Term["id"];
  readonly holder: Holder;
}
