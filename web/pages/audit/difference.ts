/** One field of a record before and after a change, as text; null where the field did not exist. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

function fieldsOf(record: unknown): ReadonlyMap<string, unknown> {
  if (record === null || record === undefined) return new Map();
  if (typeof record === "object" && !Array.isArray(record)) return new Map(Object.entries(record));
  return new Map([["", record]]);
}

function textOf(fields: ReadonlyMap<string, unknown>, field: string): string | null {
  if (!fields.has(field)) return null;
  const value = fields.get(field);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The fields that differ between two states of a record, in the order in which they first appear. */
export function differencesOf(before: unknown, after: unknown): readonly FieldChange[] {
  const [old, young] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((field) => ({ field, before: textOf(old, field), after: textOf(young, field) }))
    .filter((change) => change.before !== change.after);
}
