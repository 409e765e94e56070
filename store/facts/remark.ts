import type { Books } from "../books/index.ts";
import { writeDimensions } from "./dimensions.ts";
import type { Facts } from "./facts.ts";
import { remarkQuarter } from "./quarters.ts";
import { readDimensions } from "./read-dimensions.ts";
import { factTables, type FactSubject, type FactTable } from "./tables.ts";

/** A dated history that changed: whose, and from which day on. */
export interface ChangedSince {
  readonly subject: FactSubject;
  readonly id: number;
  readonly fromDay: string;
}

/** Tells facts the dated history as it is now. */
export async function refreshDimensions(books: Books, facts: Facts): Promise<void> {
  await writeDimensions(facts, await readDimensions(books));
}

/** A subject's first known day also speaks for all days before it. */
async function quartersTouched(
  facts: Facts,
  table: FactTable,
  subject: FactSubject,
  changes: readonly ChangedSince[],
): Promise<string[]> {
  if (changes.length === 0 || !table.subjects.includes(subject)) return [];
  const rows = await facts.ask<{ quarter: string }>(
    `select distinct toStartOfQuarter(cycle) as quarter from ${table.name}
     where ${subject} in {ids: Array(UInt32)} and cycle >= {fromDay: Date} order by quarter`,
    {
      ids: changes.map(({ id }) => id),
      fromDay: changes.map(({ fromDay }) => fromDay).toSorted()[0] ?? "1970-01-01",
    },
  );
  return rows.map(({ quarter }) => quarter);
}

async function firstDays(facts: Facts, subject: FactSubject): Promise<ReadonlyMap<number, string>> {
  const rows = await facts.ask<{ id: number; second: string }>(
    `select ${subject} as id, minIf(from_day, from_day > toDate('1970-01-01')) as second
     from ${subject}_span_dim group by id having count() > 1`,
  );
  return new Map(rows.map(({ id, second }) => [id, second]));
}

/**
 * Marks the lines anew that changed histories touch.
 *
 * @returns how many quarters were written
 */
export async function remarkChanged(
  books: Books,
  facts: Facts,
  changes: readonly ChangedSince[],
): Promise<number> {
  if (changes.length === 0) return 0;
  await refreshDimensions(books, facts);
  const touched = new Map<FactTable, Set<string>>(factTables.map((table) => [table, new Set()]));
  for (const subject of ["retailer", "sku"] as const) {
    const second = await firstDays(facts, subject);
    const since = changes
      .filter((change) => change.subject === subject)
      .map((change) => {
        const later = second.get(change.id);
        const first = later === undefined || change.fromDay < later;
        return first ? { ...change, fromDay: "1970-01-01" } : change;
      });
    for (const [table, quarters] of touched)
      for (const quarter of await quartersTouched(facts, table, subject, since))
        quarters.add(quarter);
  }
  let written = 0;
  for (const [table, quarters] of touched)
    for (const quarter of quarters) {
      await remarkQuarter(facts, table, quarter);
      written += 1;
    }
  return written;
}
