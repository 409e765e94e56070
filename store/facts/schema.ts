import type { Facts, FactsRefusal } from "./facts.ts";
import {
  allColumns,
  baseColumns,
  factTables,
  subjectColumns,
  type Column,
  type FactSubject,
  type FactTable,
} from "./tables.ts";

const typed = (columns: readonly Column[]): string =>
  columns.map(([name, type]) => `${name} ${type}`).join(", ");

/** The engine does not sync by default: what was answered must be on the disk, also after a merge. */
const synced =
  "fsync_after_insert = 1, fsync_part_directory = 1, min_rows_to_fsync_after_merge = 1, " +
  "min_compressed_bytes_to_fsync_after_merge = 1, old_parts_lifetime = 60";

/** Staged rows are read a few times and dropped: merging their parts would only take time from the import. */
const unmerged = "max_bytes_to_merge_at_max_space_in_pool = 1";

const subjects: readonly FactSubject[] = ["retailer", "sku"];

/** A table's key in an order of its own: what is asked for most comes first. */
const sorted = ({ subjects: of }: FactTable, first: "cycle" | "sku"): string =>
  `order by (${[
    ...(first === "cycle" ? ["cycle", "sku"] : ["sku", "cycle"]),
    ...of.filter((subject) => subject !== "sku"),
  ].join(", ")})`;

const byQuarter = (table: FactTable): string =>
  `partition by toStartOfQuarter(cycle) ${sorted(table, "sku")} settings ${synced}`;
const byImport = (table: FactTable, column: string): string =>
  `partition by ${column} ${sorted(table, "cycle")}`;

function tablesOf(table: FactTable): string[] {
  const all = typed(allColumns(table));
  const base = typed(baseColumns(table));
  return [
    `create table if not exists ${table.name} (${all}) engine MergeTree ${byQuarter(table)}`,
    `create table if not exists ${table.name}_next (${all}) engine MergeTree ${byQuarter(table)}`,
    `create table if not exists staging_${table.name} (${base})
     engine MergeTree ${byImport(table, "import_id")}`,
    `create table if not exists ${table.name}_superseded (${base}, superseded_by UInt32)
     engine MergeTree ${byImport(table, "superseded_by")} settings ${synced}`,
  ];
}

const unmergedStaging = (name: FactTable["name"]): string[] => [
  `alter table staging_${name} modify setting ${unmerged}`,
  `create table if not exists staging_${name}_next as staging_${name}`,
];

const withAll = (table: string, columns: readonly Column[]): string =>
  `alter table ${table} ${columns
    .map(([name, type]) => `add column if not exists ${name} ${type}`)
    .join(", ")}`;

function widened(table: FactTable): string[] {
  const { name } = table;
  return [
    ...[name, `${name}_next`].map((one) => withAll(one, allColumns(table))),
    ...[`staging_${name}`, `staging_${name}_next`, `${name}_superseded`].map((one) =>
      withAll(one, baseColumns(table)),
    ),
  ];
}

/** Each version's statements; a statement that was run already does nothing when it is run again. */
const versions: readonly (readonly string[])[] = [
  [
    ...factTables.flatMap(tablesOf),
    ...subjects.map(
      (subject) => `create table if not exists ${subject}_span_dim
       (${subject} UInt32, from_day Date, ${typed(subjectColumns[subject])})
       engine MergeTree order by (${subject}, from_day)`,
    ),
  ],
  [
    ...factTables.flatMap(({ name }) => unmergedStaging(name)),
    "create table if not exists rebuilding (at DateTime) engine MergeTree order by at",
  ],
  [
    ...factTables.flatMap(tablesOf),
    ...factTables.flatMap(({ name }) => unmergedStaging(name)),
    ...factTables.flatMap(widened),
    ...subjects.map((subject) => withAll(`${subject}_span_dim`, subjectColumns[subject])),
    "create table if not exists remarking (at DateTime) engine MergeTree order by at",
    `insert into remarking select now() from (
       select 1 from order_line limit 1 union all select 1 from observation limit 1)`,
  ],
];

async function versionOf(facts: Facts): Promise<number> {
  await facts.tell(
    "create table if not exists format (version UInt32, at DateTime default now()) engine MergeTree order by version",
  );
  const [row] = await facts.ask<{ version: number }>("select max(version) as version from format");
  return row?.version ?? 0;
}

/** Brings the tables to this program's version; refuses facts that a newer program wrote. */
export async function bringSchema(facts: Facts): Promise<FactsRefusal | null> {
  const found = await versionOf(facts);
  const ours = versions.length;
  if (found > ours) return { ok: false, code: "facts-newer-format", detail: { found, ours } };
  for (const [index, statements] of versions.entries()) {
    if (index < found) continue;
    for (const statement of statements) await facts.tell(statement);
    await facts.tell("insert into format (version) values ({version: UInt32})", {
      version: index + 1,
    });
  }
  return null;
}
