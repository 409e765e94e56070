import type { TierFacts, TierPart, TierReason, TierStart } from "@dongxiao/core/retailers";
import type { Generated } from "kysely";

import type { JsonColumn, MomentColumn, OptionalMomentColumn } from "./columns.ts";

/** A grading is made, then published or thrown away; what was published may be withdrawn. */
export type TierRunState = "draft" | "published" | "withdrawn";

export interface TierRunTable {
  id: Generated<number>;
  scheme: string;
  version: number;
  settings: JsonColumn<Readonly<Record<string, number>>>;
  bounds: JsonColumn<Readonly<Record<string, readonly number[]>>>;
  tiers: number;
  period: string;
  fromDay: string;
  toDay: string;
  /** The cycles that did not count. */
  frozen: JsonColumn<readonly string[]>;
  state: Generated<TierRunState>;
  reason: Generated<string>;
  madeBy: number | null;
  madeAt: MomentColumn;
  validFrom: string | null;
  publishedBy: number | null;
  publishedAt: OptionalMomentColumn;
  withdrawnBy: number | null;
  withdrawnAt: OptionalMomentColumn;
  withdrawnFrom: string | null;
  withdrawnWhy: Generated<string>;
}

export interface TierRowTable {
  tierRunId: number;
  retailerId: number;
  previousTier: number;
  tier: number;
  aim: number;
  reason: TierReason;
  facts: JsonColumn<TierFacts>;
  parts: JsonColumn<readonly TierPart[]>;
  next: JsonColumn<readonly TierStart[]>;
  /** What an appeal gave. */
  grantedTier: number | null;
  /** What the publication took the place of; null when it changed nothing. */
  replacedTier: number | null;
}

/** What became of an appeal. */
export type TierAppealState = "open" | "upheld" | "declined";

export interface TierAppealTable {
  id: Generated<number>;
  tierRunId: number;
  retailerId: number;
  text: string;
  enteredBy: number | null;
  enteredAt: MomentColumn;
  state: Generated<TierAppealState>;
  answer: Generated<string>;
  answeredBy: number | null;
  answeredAt: OptionalMomentColumn;
}
