import type { FileFieldCard } from "@dongxiao/contract";
import {
  type FieldValue,
  type FileField,
  maskedText,
  mayWrite,
  sightOf,
  standardFields,
} from "@dongxiao/core/retailers";

const standard = new Set(standardFields.map(({ id }) => id));

/** A field as somebody with these roles sees it. */
export function fieldCard(field: FileField, roles: readonly string[]): FileFieldCard {
  const { access, choices, retired } = field;
  return {
    ...field,
    choices: Object.fromEntries(
      Object.entries(choices).map(([code, { titles }]) => [code, { titles }]),
    ),
    own: !standard.has(field.id),
    writable: !retired && mayWrite(access, roles),
    masked: sightOf(access, roles) === "masked",
  };
}

/** The fields that somebody with these roles may see. */
export function fieldsSeen(
  fields: readonly FileField[],
  roles: readonly string[],
): readonly FileField[] {
  return fields.filter(({ access }) => sightOf(access, roles) !== "none");
}

/** A value as somebody with these roles sees it: of an account number, they may see the end only. */
export function valueSeen<Value extends FieldValue | null>(
  { access }: Pick<FileField, "access">,
  value: Value,
  roles: readonly string[],
): Value | string {
  return typeof value === "string" && sightOf(access, roles) === "masked"
    ? maskedText(value)
    : value;
}
