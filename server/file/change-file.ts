import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import {
  fieldRefusal,
  fieldRefusals,
  type FieldValue,
  type FileField,
  maskedText,
  mayWrite,
} from "@dongxiao/core/retailers";
import {
  audit,
  changeFiles,
  fileFields,
  filesAsOf,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import { fromDayOf, type Writing } from "./writing.ts";

/** Fields of one retailer's file that hold something else from a day on. */
export interface WantedFile {
  readonly id: number;
  readonly fromDay?: string | undefined;
  readonly reason: string;
  readonly values: Readonly<Record<string, FieldValue | null>>;
}

type Refused = Problem<
  "not-found" | "field-value-refused" | "field-not-yours" | "day-out-of-reach"
>;

/** Why a field is not written as somebody wants it; null when it is. */
function refusalOf(
  field: FileField,
  value: FieldValue | null,
  { roles, language }: Writing,
): Problem<"field-value-refused" | "field-not-yours"> | null {
  const name = field.titles[language];
  if (field.retired || !mayWrite(field.access, roles))
    return problem("field-not-yours", { field: name });
  const code = value === null ? null : fieldRefusal(field, value);
  if (code === null) return null;
  const why = fieldRefusals[code][language]
    .replace("{least}", String(field.least))
    .replace("{most}", String(field.most));
  return problem("field-value-refused", { field: name, why });
}

/** Changes fields of a file from a day on, with an audit row; what came before stays. */
export function changeFile(
  writing: Writing,
  { id, fromDay: wanted, reason, values }: WantedFile,
): Promise<Reply<{ changed: string[] }> | Refused> {
  return withEyes(writing.books, writing.eyes, async (trx) => {
    const from = await fromDayOf(trx, writing, { id, fromDay: wanted });
    if (!from.ok) return from;
    const fields = new Map((await fileFields(trx)).map((field) => [field.id, field]));
    for (const [name, value] of Object.entries(values)) {
      const field = fields.get(name);
      if (field === undefined) return problem("not-found", { what: name });
      const refused = refusalOf(field, value, writing);
      if (refused !== null) return refused;
    }
    const change = { id, fromDay: from.value, reason, values, fields };
    return reply({ changed: await written(trx, writing, change) });
  });
}

interface Change extends Required<Omit<WantedFile, "fromDay">> {
  readonly fromDay: string;
  readonly fields: ReadonlyMap<string, FileField>;
}

async function written(trx: Trx, { eyes }: Writing, change: Change): Promise<string[]> {
  const { id, fromDay, reason, values, fields } = change;
  const before = (await filesAsOf(trx, fromDay, [id])).get(id);
  const changes = Object.entries(values).map(([field, value]) => {
    return { id, field, fromDay, value, reason, importId: null };
  });
  const [file] = await changeFiles(trx, changes, eyes.personId);
  const changed = Object.keys(file?.after ?? {});
  if (changed.length === 0) return [];
  const told = (valueOf: (field: string) => FieldValue | null) =>
    Object.fromEntries(
      changed.map((field) => [field, toldValue(fields.get(field), valueOf(field))]),
    );
  await audit(trx, {
    personId: eyes.personId,
    action: "change-file",
    subjectKind: "retailer",
    subjectId: String(id),
    before: told((field) => before?.get(field) ?? null),
    after: { fromDay, ...told((field) => values[field] ?? null) },
    reason,
  });
  return changed;
}

/** The audit log tells of an account number no more than its end. */
function toldValue(field: FileField | undefined, value: FieldValue | null): FieldValue | null {
  return field?.access === "account" && typeof value === "string" ? maskedText(value) : value;
}
