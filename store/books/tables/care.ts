import type {
  ComplaintKind,
  ComplaintState,
  ContactItem,
  ContactKind,
  EquipmentKind,
  EquipmentOwner,
  EquipmentState,
  FileForm,
  PhotoKind,
  PromiseSide,
  PromiseState,
} from "@dongxiao/core/retailers";
import type { Generated } from "kysely";

import type { PhotoType } from "../../photos/photo-type.ts";
import type { JsonColumn, MomentColumn, OptionalMomentColumn, SpanColumn } from "./columns.ts";

/** What every entry about a retailer says of itself; one made in error is struck out and stays. */
export interface EntryColumns {
  id: Generated<number>;
  retailerId: number;
  enteredBy: number | null;
  enteredAt: MomentColumn;
  struckBy: Generated<number | null>;
  struckAt: OptionalMomentColumn;
  struckWhy: Generated<string | null>;
}

export interface RetailerContactTable extends EntryColumns {
  day: string;
  kind: ContactKind;
  /** Who was spoken to. */
  person: Generated<string>;
  summary: string;
  items: JsonColumn<readonly ContactItem[]>;
  followUp: Generated<string>;
  followUpDay: string | null;
}

export interface RetailerPromiseTable extends EntryColumns {
  side: PromiseSide;
  text: string;
  dueDay: string;
  state: Generated<PromiseState>;
  settledDay: Generated<string | null>;
  settledBy: Generated<number | null>;
  note: Generated<string>;
}

export interface RetailerComplaintTable extends EntryColumns {
  kind: ComplaintKind;
  text: string;
  /** Entered by the retailer's own sign-in. */
  own: boolean;
  deadline: string | null;
  state: Generated<ComplaintState>;
}

export interface ComplaintMoveTable {
  id: Generated<number>;
  complaintId: number;
  retailerId: number;
  toState: ComplaintState;
  text: string;
  movedBy: number | null;
  movedAt: MomentColumn;
}

export interface FileLoanTable extends EntryColumns {
  form: FileForm;
  borrower: string;
  purpose: string;
  lentDay: string;
  dueDay: string;
  returnedDay: Generated<string | null>;
  returnedTo: Generated<number | null>;
  note: Generated<string>;
}

export interface RetailerEquipmentTable extends EntryColumns {
  kind: EquipmentKind;
  code: string;
  owner: EquipmentOwner;
  state: Generated<EquipmentState>;
  placedDay: string;
  /** The day on which it came to be as it is. */
  stateDay: string;
  note: string;
}

export interface RetailerPhotoTable extends EntryColumns {
  takenDay: string;
  kind: PhotoKind;
  caption: string;
  sha256: string;
  type: PhotoType;
  bytes: number;
}

export interface FileCustodianTable {
  id: Generated<number>;
  /** One of the two is null. */
  retailerId: number | null;
  lineId: number | null;
  personId: number;
  during: SpanColumn;
  namedBy: number | null;
  namedAt: MomentColumn;
}
