import { sql, type RawBuilder } from "kysely";

import type { DaySpan } from "./tables/columns.ts";

/** Writes a span as PostgreSQL reads it: `[2021-01-01,)`. */
export function spanText(span: DaySpan): string {
  return `[${span.from},${span.to ?? ""})`;
}

const rangeForm = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)$/;

/** Reads PostgreSQL's canonical `daterange` text; spans of the books always have a first day. */
export function readSpan(text: string): DaySpan | null {
  const parts = rangeForm.exec(text);
  return parts?.[1] === undefined ? null : { from: parts[1], to: parts[2] ?? null };
}

/**
 * Whether a row's span holds a day. Said with the span's two ends and not with `@>`: of a range with an open end the
 * planner expects almost nothing to hold a day, where nearly everything does, and then joins row by row.
 */
export function holds(during: string, day: string): RawBuilder<boolean> {
  const span = sql.ref(during);
  return sql`(lower(${span}) <= ${day}::date and coalesce(upper(${span}), 'infinity') > ${day}::date)`;
}
