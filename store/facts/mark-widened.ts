import type { Books } from "../books/index.ts";
import type { Facts } from "./facts.ts";
import { remarkQuarter, type Quarter } from "./quarters.ts";
import { refreshDimensions } from "./remark.ts";
import { factTables, type FactTable } from "./tables.ts";
import { whileWriting } from "./writing.ts";

/** How the marking is watched, by quarters, and stopped. */
export interface MarkingWatch {
  readonly reached?: (done: number, whole: number) => void;
  readonly signal?: AbortSignal | undefined;
}

async function isUnmarked(facts: Facts): Promise<boolean> {
  const [row] = await facts.ask<{ n: number }>("select count() as n from remarking");
  return (row?.n ?? 0) > 0;
}

async function everyQuarter(facts: Facts): Promise<[FactTable, Quarter][]> {
  const found = await Promise.all(
    factTables.map(async (table) => {
      const rows = await facts.ask<{ quarter: Quarter }>(
        `select distinct toStartOfQuarter(cycle) as quarter from ${table.name} order by quarter`,
      );
      return rows.map(({ quarter }): [FactTable, Quarter] => [table, quarter]);
    }),
  );
  return found.flat();
}

/** Says that all rows bear what the dated history says of them: to be said after each of them was written anew. */
export function forgetUnmarked(facts: Facts): Promise<void> {
  return facts.tell("truncate table remarking");
}

/**
 * Marks all rows anew when their tables have been widened since they were written; stopped or killed, the next call
 * begins again.
 *
 * @returns how many quarters were written
 */
export async function markWidened(
  books: Books,
  facts: Facts,
  { reached, signal }: MarkingWatch = {},
): Promise<number> {
  if (!(await isUnmarked(facts))) return 0;
  return whileWriting(books, async () => {
    await refreshDimensions(books, facts);
    const quarters = await everyQuarter(facts);
    for (const [done, [table, quarter]] of quarters.entries()) {
      signal?.throwIfAborted();
      reached?.(done, quarters.length);
      await remarkQuarter(facts, table, quarter);
    }
    await forgetUnmarked(facts);
    return quarters.length;
  });
}
