import type { FileFieldCard, RetailerFile } from "@dongxiao/contract";
import type { FieldValue } from "@dongxiao/core/retailers";

/** What stands in the form for each field; money in yuan. */
export type Draft = Readonly<Record<string, FieldValue | null | undefined>>;

const centsPerYuan = 100;

/** What a form begins with. */
export function draftOf(fields: readonly FileFieldCard[], values: RetailerFile["values"]): Draft {
  return Object.fromEntries(
    fields.map(({ id, type }) => {
      const value = values[id];
      return [id, type === "money" && typeof value === "number" ? value / centsPerYuan : value];
    }),
  );
}

function sentOf({ type }: FileFieldCard, typed: FieldValue | null | undefined): FieldValue | null {
  if (typed === undefined || typed === null) return null;
  if (typeof typed === "string") return typed.trim() === "" ? null : typed.trim();
  return type === "money" && typeof typed === "number" ? Math.round(typed * centsPerYuan) : typed;
}

/** The fields that somebody changed, as they are sent; null empties one. */
export function changedIn(
  fields: readonly FileFieldCard[],
  values: RetailerFile["values"],
  draft: Draft,
): Record<string, FieldValue | null> {
  const sent = fields.map((field) => [field.id, sentOf(field, draft[field.id])] as const);
  return Object.fromEntries(sent.filter(([id, value]) => value !== (values[id] ?? null)));
}
