import type { Generated } from "kysely";

import type { JsonColumn, MomentColumn } from "./columns.ts";

/** A question to the indicators, kept under a name. */
export interface IndicatorViewTable {
  id: Generated<number>;
  personId: number;
  name: string;
  question: JsonColumn<unknown>;
  look: JsonColumn<unknown>;
  shared: boolean;
  savedAt: MomentColumn;
}
