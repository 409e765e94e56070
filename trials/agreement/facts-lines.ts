import type { OrderLines } from "@dongxiao/core/frames";
import { cellOf, isoOf } from "@dongxiao/core/units";

import type { FactsLine } from "./engine.ts";

/** What a line's retailer and SKU were in its cycle. */
export interface AsOf {
  readonly line: number;
  readonly businessType: string;
  readonly priceClass: number;
}

/** Lines belong to the area of their tens. */
export const areaOf = (line: number): number => Math.floor(line / 10);

/** Writes a frame of order lines as rows of the facts. */
export function factsLinesOf(lines: OrderLines, asOf: (row: number) => AsOf): FactsLine[] {
  return Array.from(lines.cycle.keys(), (row) => {
    const { line, businessType, priceClass } = asOf(row);
    return {
      cycle: isoOf(cellOf(lines.cycle, row)),
      retailer: cellOf(lines.retailer, row),
      sku: cellOf(lines.sku, row),
      line,
      area: areaOf(line),
      business_type: businessType,
      price_class: priceClass,
      requested_packs: cellOf(lines.requestedPacks, row),
      cap_packs: cellOf(lines.capPacks, row),
      ordered_packs: cellOf(lines.orderedPacks, row),
      supplied_packs: cellOf(lines.suppliedPacks, row),
      packs_per_carton: cellOf(lines.packsPerCarton, row),
      amount_cny_cents: cellOf(lines.amountCnyCents, row),
    };
  });
}
