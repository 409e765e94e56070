import type { Day } from "../../units/index.ts";
import type { Absences } from "./absences.ts";
import type { CutId, Member } from "./cut.ts";
import type { Period } from "./period.ts";

/** Rows of some members of a cut: a person's lines, one SKU's retailers. */
export interface Filter {
  readonly cut: CutId;
  readonly members: readonly Member[];
}

/** What is asked of the facts. */
export interface FactsQuestion {
  /** Where the order lines are. */
  readonly table: string;
  /** Where the observations are: `observation` when left out. */
  readonly observations?: string;
  /** Everything together where there is none. */
  readonly cuts: readonly CutId[];
  readonly period: Period;
  /** How many periods are measured side by side, the newest of which is `period`; one when left out. */
  readonly trend?: number;
  /** Only rows that belong to every filter count. */
  readonly only?: readonly Filter[];
  /** Who is left out; of several periods, by how many periods back. */
  readonly absences?: Absences | readonly Absences[];
  /** Retailers and SKUs are grouped as they stood on this day; as of each row's cycle when left out. */
  readonly asOf?: Day;
}
