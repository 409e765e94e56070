import type { OrderLines } from "../frames/index.ts";
import { cellOf, cycleOf } from "../units/index.ts";
import type { CycleWindow, FactsFinding } from "./facts-check.ts";

/** Looks at every order line of a window; a line whose numbers are null is passed over. */
export function orderFindings<Measure extends string>(
  orderLines: OrderLines,
  { first, last }: CycleWindow,
  numbersOf: (row: number) => Readonly<Record<Measure, number>> | null,
): readonly FactsFinding<Measure>[] {
  return Array.from(orderLines.cycle.keys(), (row) => {
    const cycle = cycleOf(cellOf(orderLines.cycle, row));
    const numbers = cycle < first || cycle > last ? null : numbersOf(row);
    if (numbers === null) return [];
    return [
      {
        cycle,
        retailer: cellOf(orderLines.retailer, row),
        sku: cellOf(orderLines.sku, row),
        line: cellOf(orderLines.line, row),
        numbers,
      },
    ];
  }).flat();
}
