import type {
  CodeList,
  FieldType,
  FieldValue,
  FileAccess,
  FileGroup,
} from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";
import type { Generated } from "kysely";

import type { JsonColumn, MomentColumn, OptionalMomentColumn, SpanColumn } from "./columns.ts";

export interface FileFieldTable {
  id: string;
  fieldGroup: FileGroup;
  titles: JsonColumn<Titles>;
  type: FieldType;
  unit: JsonColumn<Titles> | null;
  least: number;
  most: number;
  digits: Generated<boolean>;
  choices: JsonColumn<CodeList>;
  access: FileAccess;
  retired: Generated<boolean>;
  madeBy: number | null;
  madeAt: MomentColumn;
}

export interface FileValueTable {
  id: Generated<number>;
  retailerId: number;
  field: string;
  during: SpanColumn;
  /** Null: emptied. */
  value: JsonColumn<FieldValue> | null;
  reason: string;
  changedBy: number | null;
  changedAt: MomentColumn;
  importId: number | null;
}

/** A question about a licence waits for the retailer, then for who asked; then it is concluded. */
export type LicenceQuestionState = "open" | "replied" | "concluded";

export interface LicenceQuestionTable {
  id: Generated<number>;
  retailerId: number;
  rule: string;
  since: string;
  text: string;
  state: Generated<LicenceQuestionState>;
  askedBy: number | null;
  askedAt: MomentColumn;
  reply: Generated<string>;
  repliedBy: number | null;
  repliedAt: OptionalMomentColumn;
  conclusion: Generated<string>;
  concludedBy: number | null;
  concludedAt: OptionalMomentColumn;
}
