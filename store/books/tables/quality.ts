import type { Generated } from "kysely";

import type { JsonColumn, MomentColumn } from "./columns.ts";

/** What somebody says of a finding; the newest word counts. */
export interface QualityNoteTable {
  id: Generated<number>;
  checkId: string;
  cycle: string;
  retailerId: number;
  skuId: number;
  state: "explained" | "corrected";
  reason: string;
  personId: number;
  notedAt: MomentColumn;
}

/** The statements of a report that somebody checked, kept under a name. */
export interface CheckedReportTable {
  id: Generated<number>;
  personId: number;
  name: string;
  statements: JsonColumn<unknown>;
  savedAt: MomentColumn;
}
