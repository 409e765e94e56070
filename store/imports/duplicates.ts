import {
  baseColumns,
  inQuarter,
  keyOf,
  listed,
  type Facts,
  type FactTable,
  type Quarter,
} from "../facts/index.ts";
import { badCellsKept, type BadCellLog } from "./bad-cells.ts";
import { countRows, stagedFrom, type Staged } from "./staged-rows.ts";

interface Repeated {
  readonly sku: number;
  readonly rows: readonly number[];
  readonly isSame: 0 | 1;
}

/** Where the key stands in the file (0-based), and what its cells say. */
export interface KeyCells {
  readonly column: number;
  readonly codeOf: (sku: number) => string;
}

/** What repeated keys cost an import. */
export interface Removed {
  readonly refused: number;
  readonly repeated: number;
}

const repeatedKeys = ({ table }: Staged, from: string): string =>
  `select ${keyOf(table)}, groupArray(row_number) as rows, count() as n,
     uniqExact(${listed(table.measures)}) = 1 as isSame
   from ${from} group by ${keyOf(table)} having n > 1`;

/** The subjects of a row in one number, which is counted much faster than several. */
const inOneNumber = ({ subjects }: FactTable): string =>
  subjects
    .map((subject, place) => `toUInt64(${subject}) * ${2 ** (32 * (subjects.length - 1 - place))}`)
    .join(" + ");

/** A quick look, several times as fast as finding out which: most files repeat nothing. */
async function hasRepeated(facts: Facts, { table }: Staged, from: string): Promise<boolean> {
  const [row] = await facts.ask<{ extra: number }>(
    `select sum(extra) as extra from (
       select count() - uniqExact(${inOneNumber(table)}) as extra
       from ${from} group by cycle)`,
  );
  return (row?.extra ?? 0) > 0;
}

/**
 * Names the repeated keys of a quarter: rows that say the same are to be taken once, with a warning; where they say
 * different things none can be trusted, and all are refused.
 */
export async function nameDuplicates(
  facts: Facts,
  staged: Staged,
  quarter: Quarter,
  log: BadCellLog,
  cells: KeyCells,
): Promise<Removed> {
  const from = `${stagedFrom(staged)} and ${inQuarter(quarter)}`;
  if (!(await hasRepeated(facts, staged, from))) return { refused: 0, repeated: 0 };
  const repeated = repeatedKeys(staged, from);
  const [found] = await facts.ask<Removed>(
    `select sumIf(n, isSame = 0) as refused, sumIf(n - 1, isSame = 1) as repeated
     from (${repeated})`,
  );
  if (found === undefined) return { refused: 0, repeated: 0 };
  const named = await facts.ask<Repeated>(
    `select sku, rows, isSame from (${repeated}) order by arrayMin(rows) limit ${badCellsKept / 10}`,
  );
  for (const one of named) nameRepeated(one, log, cells);
  const { refused, repeated: same } = found;
  log.count("duplicate-key", refused - namedCells(named, 0));
  log.count("repeated-row", same - namedCells(named, 1));
  return { refused, repeated: same };
}

/** Writes an import's staged rows anew with each key once, without those that contradict each other, and swaps them in. */
export async function removeDuplicates(
  facts: Facts,
  staged: Staged,
  quarters: readonly Quarter[],
): Promise<void> {
  const { table } = staged;
  const [columns, key] = [listed(baseColumns(table)), keyOf(table)];
  const name = `staging_${table.name}`;
  await facts.tell(`truncate table ${name}_next`);
  for (const quarter of quarters) {
    const from = `${stagedFrom(staged)} and ${inQuarter(quarter)}`;
    await facts.tell(
      `insert into ${name}_next (${columns}) select ${columns} from ${from}
         and (${key}) not in (select ${key} from (${repeatedKeys(staged, from)}) where isSame = 0)
       order by ${key}, row_number limit 1 by ${key}`,
    );
  }
  await swapStaged(facts, staged);
}

async function swapStaged(facts: Facts, { table, importId }: Staged): Promise<void> {
  const name = `staging_${table.name}`;
  const left = await countRows(facts, `${name}_next`);
  await facts.tell(
    left === 0
      ? `alter table ${name} drop partition ${importId}`
      : `alter table ${name} replace partition ${importId} from ${name}_next`,
  );
  await facts.tell(`truncate table ${name}_next`);
}

const namedCells = (named: readonly Repeated[], isSame: 0 | 1): number =>
  named
    .filter((one) => one.isSame === isSame)
    .reduce((sum, { rows }) => sum + rows.length - isSame, 0);

const rowsNamed = 8;

function nameRepeated(
  { sku, rows, isSame }: Repeated,
  log: BadCellLog,
  { column, codeOf }: KeyCells,
): void {
  const code = codeOf(sku);
  const inOrder = rows.toSorted((a, b) => a - b);
  const [first = 0, ...others] = inOrder;
  if (isSame === 1) {
    for (const row of others) log.add(row, column, code, "repeated-row", { first });
    return;
  }
  const shown = inOrder.slice(0, rowsNamed).join(", ");
  for (const row of inOrder) log.add(row, column, code, "duplicate-key", { rows: shown });
}
