import type { ColumnType } from "kysely";

/** A span of days: from its first day up to, not including, the day `to`; null = no end. */
export interface DaySpan {
  readonly from: string;
  readonly to: string | null;
}

/** A `daterange` column: read as a span, written as its text (see `spanText`). */
export type SpanColumn = ColumnType<DaySpan, string, string>;

/** A `jsonb` column: read as the value, written as its JSON text. */
export type JsonColumn<Value> = ColumnType<Value, string, string>;

/** A `jsonb` column that the database fills when nothing is given. */
export type DefaultJsonColumn<Value> = ColumnType<Value, string | undefined, string>;

/** A moment, ISO text with milliseconds, UTC. */
export type MomentColumn = ColumnType<string, string | undefined, string>;

/** A moment that may be missing. */
export type OptionalMomentColumn = ColumnType<
  string | null,
  string | null | undefined,
  string | null
>;
