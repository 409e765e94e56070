import type { Generated } from "kysely";

import type {
  DefaultJsonColumn,
  JsonColumn,
  MomentColumn,
  OptionalMomentColumn,
} from "./columns.ts";

export type ImportKind =
  | "organisation"
  | "retailers"
  | "skus"
  | "orders"
  | "observations"
  | "warehouse"
  | "retailer-file";

/** The states of an import; `checking` to `applied` forwards, `undoing` and `undone` backwards. */
export type ImportState =
  | "checking"
  | "checked"
  | "applying"
  | "replacing"
  | "applied"
  | "undoing"
  | "undone"
  | "refused"
  | "cancelled"
  | "failed";

export interface ImportBatchTable {
  id: Generated<number>;
  kind: ImportKind;
  fileName: string;
  fileSha256: string;
  state: ImportState;
  options: DefaultJsonColumn<Record<string, unknown>>;
  counts: DefaultJsonColumn<Record<string, number>>;
  refusal: JsonColumn<Record<string, unknown>> | null;
  fromCycle: string | null;
  toCycle: string | null;
  startedBy: number | null;
  startedAt: MomentColumn;
  finishedAt: OptionalMomentColumn;
  undoneBy: number | null;
  undoneAt: OptionalMomentColumn;
}

export interface ImportChangeTable {
  importId: number;
  ordinal: number;
  subjectKind: string;
  subjectId: number;
  before: JsonColumn<unknown> | null;
  after: JsonColumn<unknown> | null;
}

/** What was counted at a retailer for one SKU in one cycle. */
export interface ObservationFields {
  retailerId: number;
  skuId: number;
  cycle: string;
  stockPacks: number | null;
  soldPacks: number | null;
  priceCnyCentsPerCarton: number | null;
  stockOutDays: number | null;
  method: "visit" | "phone" | "self" | "pos";
  recordedBy: number | null;
}

export interface ObservationTable extends ObservationFields {
  id: Generated<number>;
  recordedAt: MomentColumn;
}

export interface AuditTable {
  id: Generated<number>;
  at: MomentColumn;
  personId: number | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  before: JsonColumn<unknown> | null;
  after: JsonColumn<unknown> | null;
  reason: Generated<string>;
  importId: number | null;
}

/** What facts must be told: a new count, or a dated history that changed from a day on. */
export type OutboxTopic = "observation" | "retailer-history" | "sku-history";

export interface OutboxTable {
  id: Generated<number>;
  topic: OutboxTopic;
  payload: JsonColumn<unknown>;
  createdAt: MomentColumn;
}

export type JobState = "queued" | "running" | "done" | "refused" | "cancelled" | "failed";

export interface JobTable {
  id: Generated<number>;
  kind: string;
  state: JobState;
  stage: Generated<string>;
  done: Generated<number>;
  whole: Generated<number>;
  input: DefaultJsonColumn<unknown>;
  outcome: JsonColumn<unknown> | null;
  cancelRequested: Generated<boolean>;
  requestedBy: number | null;
  requestedAt: MomentColumn;
  finishedAt: OptionalMomentColumn;
}
