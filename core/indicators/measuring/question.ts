import type { Absences } from "./absences.ts";
import type { CutId, Member } from "./cut.ts";
import type { Period } from "./period.ts";

/** What is asked of the facts. */
export interface FactsQuestion {
  /** Where the order lines are. */
  readonly table: string;
  /** Where the observations are: `observation` when left out. */
  readonly observations?: string;
  readonly cut: CutId;
  readonly period: Period;
  /** Only rows of these members count: a person's lines, one SKU's retailers. */
  readonly only?: readonly { readonly cut: CutId; readonly members: readonly Member[] }[];
  readonly absences?: Absences;
}
