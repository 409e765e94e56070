import type { TargetDeed, TargetRole, TargetState } from "@dongxiao/core/retailers";
import type { Generated } from "kysely";

import type { JsonColumn, MomentColumn } from "./columns.ts";

export interface TargetRegisterTable {
  id: Generated<number>;
  name: string;
  madeBy: number | null;
  madeAt: MomentColumn;
}

/** What holds of a register from a day on, until a later decision. */
export interface TargetDecisionTable {
  id: Generated<number>;
  registerId: number;
  fromDay: string;
  total: number;
  brands: JsonColumn<readonly string[]>;
  skus: JsonColumn<readonly number[]>;
  isOpen: boolean;
  reason: string;
  decidedBy: number | null;
  decidedAt: MomentColumn;
}

/** A row of a register's ledger. */
export interface TargetMoveTable {
  id: Generated<number>;
  registerId: number;
  retailerId: number;
  validDay: string;
  enteredAt: MomentColumn;
  deed: TargetDeed;
  fromState: TargetState | null;
  toState: TargetState;
  capCartons: number | null;
  isException: boolean;
  reason: string;
  evidence: JsonColumn<unknown> | null;
  personId: number | null;
  role: TargetRole;
}
