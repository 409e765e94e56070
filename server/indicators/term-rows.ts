import type { DrillRow } from "@dongxiao/contract";
import type { Member } from "@dongxiao/core/indicators";

import type { OpenedCell } from "./cell.ts";
import { rowsOfPart } from "./part-rows.ts";
import type { Asker } from "./plan.ts";
import { rowsOf } from "./rows.ts";
import type { OpenedTerm } from "./side.ts";

/** Reads the rows of some of those who make a term; who counts by being there has none. */
export async function rowsByHolder(
  asker: Asker,
  cell: OpenedCell,
  { made }: OpenedTerm,
  holders: readonly Member[],
): Promise<ReadonlyMap<Member, readonly DrillRow[]>> {
  const { asked } = cell;
  if ("term" in made) {
    const rows = await rowsOf(asker, made, holders);
    const byHolder = Map.groupBy(rows, ({ holder }) => holder);
    return new Map(
      holders.map((holder) => {
        const own = byHolder.get(Number(holder)) ?? [];
        return [holder, own.map(({ row }) => row)];
      }),
    );
  }
  const found = new Map<Member, readonly DrillRow[]>();
  if ("members" in made || !("composite" in asked)) return found;
  for (const holder of holders) {
    const rows = await rowsOfPart(asker, cell, asked, holder);
    found.set(
      holder,
      rows.map(({ row }) => row),
    );
  }
  return found;
}
