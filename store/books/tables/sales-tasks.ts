import type { Generated } from "kysely";

import type { MomentColumn, OptionalMomentColumn } from "./columns.ts";

/** What a unit is to sell in a period. */
export interface SalesTaskTable {
  id: Generated<number>;
  orgUnitId: number;
  /** The period by its name, and the days that it covers. */
  period: string;
  fromDay: string;
  toDay: string;
  measure: "big-cases" | "packs" | "cny-cents";
  /** In the measure's own unit. */
  target: number;
  priceClass: number | null;
  brand: string | null;
  note: Generated<string>;
  enteredBy: number | null;
  enteredAt: MomentColumn;
  deletedAt: OptionalMomentColumn;
}
