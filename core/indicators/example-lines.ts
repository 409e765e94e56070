import { orderLinesOf, type OrderLine, type OrderLines } from "../frames/index.ts";
import { cycleAfter, cycleOf, quantityOf, type Cycle } from "../units/index.ts";
import type { ExampleLine, IndicatorExample } from "./indicator.ts";
import type { Membership } from "./measuring/measure.ts";

/** The measured cycle of every example: Monday 2021-11-08 is day 18,939. */
export const exampleCycle: Cycle = cycleOf(quantityOf(18_939, "day"));

/**
 * Turns an example's lines into columns. What a line leaves out is ordinary: SKU 1 of price class 1, 10 packs a carton,
 * no rationing, everything that was asked for was ordered and supplied, 1,000 cents a pack.
 */
export function exampleOf(example: Pick<IndicatorExample, "lines" | "sku">): {
  readonly lines: OrderLines;
  readonly membership: Membership;
  readonly priceClasses: readonly number[];
} {
  const lines = orderLinesOf(example.lines.map(ordinary));
  const priceClasses = example.lines.map(({ priceClass = 1 }) => priceClass);
  const none = new Int32Array(lines.length);
  return {
    lines,
    membership:
      example.sku === undefined
        ? { memberOf: none, parentOf: none }
        : { memberOf: lines.sku, parentOf: Int32Array.from(priceClasses) },
    priceClasses,
  };
}

function ordinary(line: ExampleLine): OrderLine {
  const suppliedPacks = line.suppliedPacks ?? line.orderedPacks ?? 0;
  const orderedPacks = line.orderedPacks ?? suppliedPacks;
  return {
    cycle: cycleAfter(exampleCycle, -(line.offset ?? 0)),
    retailer: line.retailer,
    sku: line.sku ?? 1,
    requestedPacks: line.requestedPacks ?? orderedPacks,
    capPacks: line.capPacks ?? -1,
    orderedPacks,
    suppliedPacks,
    packsPerCarton: line.packsPerCarton ?? 10,
    amountCnyCents: line.amountCnyCents ?? suppliedPacks * 1000,
  };
}
