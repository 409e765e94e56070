import type { Generated } from "kysely";

import type { JsonColumn, MomentColumn, OptionalMomentColumn } from "./columns.ts";

/** What became of a lead: given to somebody, spoken to, and how it ended. */
export type LeadState = "open" | "assigned" | "contacted" | "taken" | "declined";

/** A reason as it is kept. */
export interface KeptLeadReason {
  readonly feature: string;
  readonly value: string;
  readonly effect: number;
}

export interface LeadListTable {
  id: Generated<number>;
  kind: "sku" | "campaign";
  name: string;
  skuId: number | null;
  asOf: string;
  cycle: string;
  weeks: number;
  leads: number;
  summary: JsonColumn<unknown>;
  madeBy: number | null;
  madeAt: MomentColumn;
  removedAt: OptionalMomentColumn;
}

export interface LeadRowTable {
  leadListId: number;
  retailerId: number;
  rank: number;
  score: number;
  reasons: JsonColumn<readonly KeptLeadReason[]>;
  state: Generated<LeadState>;
  note: Generated<string>;
  changedBy: number | null;
  changedAt: OptionalMomentColumn;
}
