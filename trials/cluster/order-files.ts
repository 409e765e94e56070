import { writeFileSync } from "node:fs";

import { assert, cycleAfter, cycleOf, type Cycle, dayOf, isoOf } from "@dongxiao/core/units";

const first = dayOf("2021-08-02");
assert(first !== null, "a day");

/** Twelve cycles in two quarters. */
export const cycles: readonly Cycle[] = Array.from({ length: 12 }, (_, n) =>
  cycleAfter(cycleOf(first), n),
);

/**
 * Writes what a hundred retailers took of four SKUs in some cycles: `packs` and up to ten more, at 8 yuan a pack.
 *
 * @returns how many rows
 */
export function writeOrders(path: string, of: readonly Cycle[], packs: number): number {
  const rows = of.flatMap((cycle, week) =>
    Array.from({ length: 400 }, (_, i) => {
      const supplied = packs + ((i * 7 + week) % 11);
      return `${isoOf(cycle)},R${i % 100},S${Math.floor(i / 100)},${supplied},${supplied * 8}`;
    }),
  );
  writeFileSync(path, ["周期,许可证号,规格编码,供应量,金额", ...rows, ""].join("\n"));
  return rows.length;
}
