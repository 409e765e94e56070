import type { PeerStep, SwotQuadrant, UpliftTargets, WeakItem } from "@dongxiao/core/uplift";
import type { Titles } from "@dongxiao/core/units";
import type { Generated } from "kysely";

import type { JsonColumn, MomentColumn, OptionalMomentColumn } from "./columns.ts";

/** A plan is worked on, then carried out or given up. */
export type UpliftPlanState = "open" | "done" | "abandoned";

/** A weak item as it stood when the plan was opened, with the name that the scheme gave it. */
export type KeptWeakItem = WeakItem & { readonly titles: Titles };

/** One line of a sheet: what a rule said, and what people made of it. */
export interface KeptSwotLine {
  readonly quadrant: SwotQuadrant;
  /** Null where somebody wrote the line. */
  readonly rule: string | null;
  readonly sentence: Titles | null;
  /** What stands instead of the sentence; null while the sentence stands. */
  readonly text: string | null;
  /** Struck out: it stays to be seen, and does not count. */
  readonly isStruck: boolean;
}

/** Whom the retailer was held against. */
export interface KeptPeers {
  readonly step: PeerStep;
  readonly n: number;
}

export interface UpliftPlanTable {
  id: Generated<number>;
  retailerId: number;
  scoreRunId: number;
  weak: JsonColumn<readonly KeptWeakItem[]>;
  peers: JsonColumn<KeptPeers>;
  swot: JsonColumn<readonly KeptSwotLine[]>;
  targets: JsonColumn<UpliftTargets>;
  dueDay: string;
  note: Generated<string>;
  state: Generated<UpliftPlanState>;
  openedBy: number | null;
  openedOn: string;
  openedAt: MomentColumn;
  closedBy: number | null;
  closedOn: string | null;
  closedWhy: Generated<string>;
}

export interface UpliftActionTable {
  id: Generated<number>;
  planId: number;
  action: string;
  ownerId: number | null;
  dueDay: string;
  doneDay: string | null;
  note: Generated<string>;
  result: Generated<string>;
  addedBy: number | null;
  addedAt: MomentColumn;
  droppedAt: OptionalMomentColumn;
}

export interface UpliftSwitchTable {
  action: string;
  offBy: number | null;
  offAt: MomentColumn;
  why: Generated<string>;
}
