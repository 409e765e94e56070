import type { TargetDeed, TargetRole } from "./target-deeds.ts";
import type { TargetState } from "./target-states.ts";

/** One row of a register's ledger: never changed once it is written; what is wrong is put right by a further row. */
export interface TargetMove {
  /** Rises in the order in which rows were entered. */
  readonly id: number;
  readonly retailer: number;
  /** From which day on it holds, ISO. */
  readonly validDay: string;
  readonly deed: TargetDeed;
  readonly toState: TargetState;
  /** Cartons of each SKU a cycle; null outside the list, and on it where there is no own cap. */
  readonly capCartons: number | null;
  /** Beyond the register's total, by an explicit decision. */
  readonly isException: boolean;
  readonly personId: number | null;
  readonly role: TargetRole;
}

/** Who signed a proposal, and as what. */
export interface TargetSignature {
  readonly role: TargetRole;
  readonly personId: number | null;
}

/** How a retailer stands in a register. */
export interface TargetStanding {
  readonly retailer: number;
  readonly state: TargetState;
  readonly capCartons: number | null;
  readonly isException: boolean;
  /** Since when it has been in this state. */
  readonly since: string;
  /** The day of its newest move, which need not have changed its state. */
  readonly lastDay: string;
  /** The newest row of the ledger that says so. */
  readonly moveId: number;
  /** Who proposed it last; null while nobody has. */
  readonly proposedBy: TargetSignature | null;
  /** The signatures under the last proposal. */
  readonly signatures: readonly TargetSignature[];
  /** How it stood before it was removed; null while it is not removed. */
  readonly before: TargetStanding | null;
}
