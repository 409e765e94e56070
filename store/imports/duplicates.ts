import { inQuarter, listed, type Facts, type Quarter } from "../facts/index.ts";
import { badCellsKept, type BadCellLog } from "./bad-cells.ts";
import { stagedFrom, type Staged } from "./staged-rows.ts";

const key = "cycle, retailer, sku";

interface Repeated {
  readonly cycle: string;
  readonly rows: readonly number[];
  readonly isSame: 0 | 1;
}

/** What repeated keys cost an import. */
export interface Removed {
  readonly refused: number;
  readonly repeated: number;
}

/**
 * Takes repeated keys out of the staged rows of a quarter: rows that say the same are taken once, with a warning;
 * where they say different things none can be trusted, and all are refused.
 *
 * @param column where the key stands in the file, 0-based
 */
export async function removeDuplicates(
  facts: Facts,
  staged: Staged,
  quarter: Quarter,
  log: BadCellLog,
  column: number,
): Promise<Removed> {
  const from = `${stagedFrom(staged)} and ${inQuarter(quarter)}`;
  const repeated = `select ${key}, min(row_number) as first, count() as n,
      uniqExact(${listed(staged.table.measures)}) = 1 as isSame
    from ${from} group by ${key} having n > 1`;
  const [found] = await facts.ask<{ keys: number; refused: number; extra: number }>(
    `select count() as keys, sumIf(n, isSame = 0) as refused, sumIf(n - 1, isSame = 1) as extra
     from (${repeated})`,
  );
  if (found === undefined || found.keys === 0) return { refused: 0, repeated: 0 };
  const named = await facts.ask<Repeated>(
    `select cycle, groupArray(row_number) as rows, uniqExact(${listed(staged.table.measures)}) = 1 as isSame
     from ${from} group by ${key} having length(rows) > 1 order by min(row_number)
     limit ${badCellsKept / 10}`,
  );
  for (const one of named) nameRepeated(one, log, column);
  await facts.tell(
    `alter table staging_${staged.table.name} delete where import_id = ${staged.importId}
     and ${inQuarter(quarter)} and (
       (${key}) in (select ${key} from (${repeated}) where isSame = 0)
       or ((${key}) in (select ${key} from (${repeated}) where isSame = 1)
         and (${key}, row_number) not in (select ${key}, first from (${repeated}) where isSame = 1)))`,
  );
  const [refused, same] = [found.refused, found.extra];
  log.count("duplicate-key", refused - namedCells(named, 0));
  log.count("repeated-row", same - namedCells(named, 1));
  return { refused, repeated: same };
}

const namedCells = (named: readonly Repeated[], isSame: 0 | 1): number =>
  named
    .filter((one) => one.isSame === isSame)
    .reduce((sum, { rows }) => sum + rows.length - isSame, 0);

const rowsNamed = 8;

function nameRepeated({ cycle, rows, isSame }: Repeated, log: BadCellLog, column: number): void {
  const inOrder = rows.toSorted((a, b) => a - b);
  const [first = 0, ...others] = inOrder;
  if (isSame === 1) {
    for (const row of others) log.add(row, column, cycle, "repeated-row", { first });
    return;
  }
  const shown = inOrder.slice(0, rowsNamed).join(", ");
  for (const row of inOrder) log.add(row, column, cycle, "duplicate-key", { rows: shown });
}
