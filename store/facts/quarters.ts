import type { Facts } from "./facts.ts";
import {
  allColumns,
  baseColumns,
  listed,
  subjectColumns,
  type FactSubject,
  type FactTable,
} from "./tables.ts";

/** The first day of a quarter, `2021-10-01`: the name of one partition. */
export type Quarter = string;

/** The condition that keeps to one part of a quarter's rows. */
export type Part = string;

/** A question for base columns, asked once for each part of the quarter. */
export type BaseRows = (part: Part) => string;

const rowsPerPart = 3_000_000;

/** The condition for one quarter; the sorting key of every fact table can use it. */
export function inQuarter(quarter: Quarter): Part {
  return `cycle >= toDate('${quarter}') and cycle < toDate('${quarter}') + interval 3 month`;
}

/** Cuts a quarter with about so many rows into parts that fit the memory bound. */
export function partsOf(quarter: Quarter, rows: number): Part[] {
  const parts = Math.max(1, Math.ceil(rows / rowsPerPart));
  if (parts === 1) return [inQuarter(quarter)];
  return Array.from(
    { length: parts },
    (_, part) => `${inQuarter(quarter)} and sku % ${parts} = ${part}`,
  );
}

const spanOf = (subject: FactSubject): string =>
  `asof left join ${subject}_span_dim as its_${subject}
     on b.${subject} = its_${subject}.${subject} and b.cycle >= its_${subject}.from_day`;

/** Completes base rows with what their subjects were in each row's cycle. */
export function asOf(table: FactTable, base: string): string {
  const { subjects } = table;
  const columns = [
    listed(baseColumns(table), "b"),
    ...subjects.map((subject) => listed(subjectColumns[subject], `its_${subject}`)),
  ];
  return `select ${columns.join(", ")} from (${base}) as b ${subjects.map(spanOf).join(" ")}`;
}

async function rowsIn(facts: Facts, table: string, condition = "1"): Promise<number> {
  const [row] = await facts.ask<{ n: number }>(
    `select count() as n from ${table} where ${condition}`,
  );
  return row?.n ?? 0;
}

/**
 * Writes a quarter anew beside the table and swaps it in, atomically.
 *
 * Doing it twice gives the same quarter, so a walk that was killed begins it again.
 */
export async function rewriteQuarter(
  facts: Facts,
  table: FactTable,
  quarter: Quarter,
  parts: readonly Part[],
  base: BaseRows,
): Promise<void> {
  const next = `${table.name}_next`;
  await facts.tell(`truncate table ${next}`);
  for (const part of parts) {
    await facts.tell(
      `insert into ${next} (${listed(allColumns(table))}) ${asOf(table, base(part))}`,
    );
  }
  const swap =
    (await rowsIn(facts, next)) === 0
      ? `alter table ${table.name} drop partition '${quarter}'`
      : `alter table ${table.name} replace partition '${quarter}' from ${next}`;
  await facts.tell(swap);
  await facts.tell(`truncate table ${next}`);
}

/** Marks a quarter's lines anew with the dated history, leaving what they say as it is. */
export async function remarkQuarter(
  facts: Facts,
  table: FactTable,
  quarter: Quarter,
): Promise<void> {
  const rows = await rowsIn(facts, table.name, inQuarter(quarter));
  const columns = listed(baseColumns(table));
  await rewriteQuarter(facts, table, quarter, partsOf(quarter, rows), (part) => {
    return `select ${columns} from ${table.name} where ${part}`;
  });
}
