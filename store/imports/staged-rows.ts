import {
  inQuarter,
  keyOf,
  listed,
  sameKey,
  type Facts,
  type FactTable,
  type Quarter,
} from "../facts/index.ts";

/** The staged rows of one import. */
export interface Staged {
  readonly table: FactTable;
  readonly importId: number;
}

/** The name and condition of an import's staged rows. */
export function stagedFrom({ table, importId }: Staged): string {
  return `staging_${table.name} where import_id = ${importId}`;
}

/** Whether a staged row `s` says the same as the live row `l`. */
export function saysTheSame({ measures }: FactTable): string {
  return measures.map(([name]) => `s.${name} = l.${name}`).join(" and ");
}

/** The quarters that an import's staged rows fall in. */
export async function stagedQuarters(facts: Facts, staged: Staged): Promise<Quarter[]> {
  const rows = await facts.ask<{ quarter: Quarter }>(
    `select distinct toStartOfQuarter(cycle) as quarter from ${stagedFrom(staged)} order by quarter`,
  );
  return rows.map(({ quarter }) => quarter);
}

/** How many rows a condition finds. */
export async function countRows(facts: Facts, from: string): Promise<number> {
  const [row] = await facts.ask<{ n: number }>(`select count() as n from ${from}`);
  return row?.n ?? 0;
}

/** The first and the last cycle that is staged. */
export async function stagedSpan(
  facts: Facts,
  staged: Staged,
): Promise<{ fromCycle: string; toCycle: string } | null> {
  const [row] = await facts.ask<{ n: number; fromCycle: string; toCycle: string }>(
    `select count() as n, min(cycle) as fromCycle, max(cycle) as toCycle from ${stagedFrom(staged)}`,
  );
  return row === undefined || row.n === 0 ? null : row;
}

/** Forgets an import's staged rows. */
export function dropStaged(facts: Facts, { table, importId }: Staged): Promise<void> {
  return facts.tell(`alter table staging_${table.name} drop partition ${importId}`);
}

/** How an import's staged rows stand to those that facts hold. */
export interface Comparison {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** The same with what the rows that would be written add up to: the packs supplied, 0 of tables that supply none. */
export interface FactsComparison extends Comparison {
  readonly writtenPacks: number;
}

/** Compares staged rows of one quarter with those that facts hold. */
export async function compareQuarter(
  facts: Facts,
  staged: Staged,
  parts: readonly string[],
  quarter: Quarter,
): Promise<FactsComparison> {
  const { table } = staged;
  const packs = table.measures.some(([name]) => name === "supplied_packs")
    ? "s.supplied_packs"
    : "0";
  if ((await countRows(facts, `${table.name} where ${inQuarter(quarter)}`)) === 0) {
    const [all] = await facts.ask<{ added: number; writtenPacks: number }>(
      `select count() as added, sum(${packs}) as writtenPacks
       from (select * from ${stagedFrom(staged)} and ${inQuarter(quarter)}) as s`,
    );
    return { added: 0, writtenPacks: 0, ...all, changed: 0, same: 0 };
  }
  let [added, changed, same, writtenPacks] = [0, 0, 0, 0];
  for (const part of parts) {
    const [row] = await facts.ask<FactsComparison>(
      `select countIf(l.sku = 0) as added, countIf(l.sku != 0 and ${saysTheSame(table)}) as same,
         count() - added - same as changed,
         sumIf(${packs}, l.sku = 0 or not (${saysTheSame(table)})) as writtenPacks
       from (select * from ${stagedFrom(staged)} and ${part}) as s
       left any join (select ${keyOf(table)}, ${listed(table.measures)} from ${table.name} where ${part}) as l
         on ${sameKey(table, "s", "l")}`,
    );
    added += row?.added ?? 0;
    changed += row?.changed ?? 0;
    same += row?.same ?? 0;
    writtenPacks += row?.writtenPacks ?? 0;
  }
  return { added, changed, same, writtenPacks };
}
