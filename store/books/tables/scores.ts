import type { ScoreEvidence, ScoreKind, ScorePart } from "@dongxiao/core/retailers";
import type { Generated } from "kysely";

import type { JsonColumn, MomentColumn, OptionalMomentColumn } from "./columns.ts";

/** A scheme in use is never edited, only superseded. */
export type ScoreSchemeState = "draft" | "adopted" | "superseded" | "discarded";

export interface ScoreSchemeTable {
  id: Generated<number>;
  kind: ScoreKind;
  version: number;
  definition: JsonColumn<unknown>;
  state: Generated<ScoreSchemeState>;
  note: Generated<string>;
  madeBy: number | null;
  madeAt: MomentColumn;
  adoptedBy: number | null;
  adoptedAt: OptionalMomentColumn;
  supersededAt: OptionalMomentColumn;
}

/** A run is made, then published or thrown away; what was published may be withdrawn. */
export type ScoreRunState = "draft" | "published" | "withdrawn";

export interface ScoreRunTable {
  id: Generated<number>;
  schemeId: number;
  kind: ScoreKind;
  period: string;
  fromDay: string;
  toDay: string;
  state: Generated<ScoreRunState>;
  reason: Generated<string>;
  madeBy: number | null;
  madeAt: MomentColumn;
  publishedBy: number | null;
  publishedAt: OptionalMomentColumn;
  withdrawnBy: number | null;
  withdrawnAt: OptionalMomentColumn;
  withdrawnWhy: Generated<string>;
}

export interface ScoreRowTable {
  scoreRunId: number;
  retailerId: number;
  points: number;
  grade: string;
  rankGroup: string;
  rank: number;
  stars: number | null;
  conductGrade: string | null;
  valueScore: number | null;
  rating: string | null;
  evidence: JsonColumn<ScoreEvidence>;
  parts: JsonColumn<readonly ScorePart[]>;
}

export interface ScoreMarkTable {
  id: Generated<number>;
  retailerId: number;
  item: string;
  day: string;
  points: number;
  note: Generated<string>;
  markedBy: number | null;
  markedAt: MomentColumn;
  importId: number | null;
}

/** An event is noted, the retailer may reply, and somebody upholds or dismisses it. */
export type ConductEventState = "noted" | "replied" | "upheld" | "dismissed";

export interface ConductEventTable {
  id: Generated<number>;
  retailerId: number;
  day: string;
  kind: string;
  penaltyPoints: number;
  text: string;
  state: Generated<ConductEventState>;
  enteredBy: number | null;
  enteredAt: MomentColumn;
  reply: Generated<string>;
  repliedAt: OptionalMomentColumn;
  answer: Generated<string>;
  answeredBy: number | null;
  answeredAt: OptionalMomentColumn;
}
