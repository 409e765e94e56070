export { fileAccess, isMasked, maskedText, mayWrite, sightOf, type FileAccess } from "./access.ts";
export {
  fieldTypes,
  fileField,
  named,
  type FieldType,
  type FieldValue,
  type FileField,
} from "./field.ts";
export { fieldRefusal, fieldRefusals, fieldText, type FieldRefusal } from "./field-value.ts";
export { standardFields } from "./file-fields.ts";
export { fileGroups, type FileGroup } from "./groups.ts";
export {
  licenceActions,
  movedLicence,
  takenBackLicence,
  type LicenceAction,
  type LicenceEntry,
  type LicenceMove,
  type LicenceRefusal,
} from "./licence-move.ts";
export {
  licenceRules,
  licenceWarnings,
  type LicenceRule,
  type LicenceWarning,
} from "./licence-warnings.ts";
export { serviceAdvice } from "./service-styles.ts";
