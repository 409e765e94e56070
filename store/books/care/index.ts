export {
  changeEquipment,
  complaintMoves,
  moveComplaint,
  returnLoan,
  settlePromise,
  type ComplaintMove,
} from "./change-entries.ts";
export {
  custodianChoices,
  custodiansOn,
  nameCustodian,
  type Custodian,
  type CustodianChoice,
  type FileOf,
} from "./custodians.ts";
export {
  careEntries,
  careTables,
  entryById,
  lateEntries,
  lockEntry,
  markEntry,
  type AnyCareEntry,
  type CareEntry,
  type CareKind,
  type WhichEntries,
} from "./entries.ts";
export { insertEntry, type NewCareEntry } from "./insert-entry.ts";
