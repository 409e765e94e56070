export {
  complaintKinds,
  equipmentKinds,
  equipmentOwners,
  equipmentStates,
  fileForms,
  photoKinds,
  promiseSides,
  type ComplaintKind,
  type EquipmentKind,
  type EquipmentOwner,
  type EquipmentState,
  type FileForm,
  type PhotoKind,
  type PromiseSide,
} from "./care-words.ts";
export {
  contactItems,
  contactItemsMost,
  contactKinds,
  type ContactItem,
  type ContactKind,
} from "./contact-words.ts";
export { shopMargin, type ShopMargin, type SuppliedSku } from "./shop-margin.ts";
export {
  complaintMayGo,
  complaintStates,
  isLate,
  promiseStanding,
  promiseStandings,
  type ComplaintState,
  type PromiseStanding,
  type PromiseState,
} from "./standing.ts";
