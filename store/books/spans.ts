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
 * Whether a row's span holds a day (a text, or an expression such as `sql.ref("v.day")`). Said with the span's two ends
 * and not with `@>`: under row-level security the planner may not look at statistics for `@>`, takes 1 row in 200 to
 * hold any day, where nearly all do, and joins row by row.
 */
export function holds(during: string, day: string | RawBuilder<unknown>): RawBuilder<boolean> {
  const span = sql.ref(during);
  return sql`(lower(${span}) <= ${day}::date and coalesce(upper(${span}), 'infinity') > ${day}::date)`;
}
