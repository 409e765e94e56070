import { orderChannels, type Frames, type TradeRows } from "@dongxiao/core/frames";
import { businessTypes } from "@dongxiao/core/retailers";
import { cellOf, isoOf } from "@dongxiao/core/units";

import type { FactsContent, FactsRecord } from "./engine.ts";

const typeNames = ["", ...Object.keys(businessTypes)];

/** Writes frames as rows of the facts; the business type is what a row says, or what its retailer is said to be. */
export function factsOf(
  { orderLines, observations, warehouse }: Frames,
  businessTypeOf?: (retailer: number) => string,
): FactsContent {
  const place = (rows: TradeRows, row: number): FactsRecord => ({
    cycle: isoOf(cellOf(rows.cycle, row)),
    retailer: cellOf(rows.retailer, row),
    sku: cellOf(rows.sku, row),
    line: cellOf(rows.line, row),
    area: cellOf(rows.area, row),
    department: cellOf(rows.department, row),
    target: cellOf(rows.target, row),
    price_class: cellOf(rows.priceClass, row),
    business_type:
      businessTypeOf?.(cellOf(rows.retailer, row)) ??
      typeNames[cellOf(rows.businessType, row)] ??
      "",
  });
  return {
    orderLines: Array.from(orderLines.cycle.keys(), (row) => ({
      ...place(orderLines, row),
      requested_packs: cellOf(orderLines.requestedPacks, row),
      cap_packs: cellOf(orderLines.capPacks, row),
      ordered_packs: cellOf(orderLines.orderedPacks, row),
      supplied_packs: cellOf(orderLines.suppliedPacks, row),
      packs_per_carton: cellOf(orderLines.packsPerCarton, row),
      amount_cny_cents: cellOf(orderLines.amountCnyCents, row),
      wholesale_cny_cents_per_carton: cellOf(orderLines.wholesaleCnyCentsPerCarton, row),
      channel: orderChannels[cellOf(orderLines.channel, row) - 1] ?? "",
    })),
    observations: Array.from(observations.cycle.keys(), (row) => ({
      ...place(observations, row),
      stock_packs: cellOf(observations.stockPacks, row),
      sold_packs: cellOf(observations.soldPacks, row),
      price_cny_cents_per_carton: cellOf(observations.priceCnyCentsPerCarton, row),
      guidance_cny_cents_per_carton: cellOf(observations.guidanceCnyCentsPerCarton, row),
      stock_out_days: cellOf(observations.stockOutDays, row),
    })),
    warehouseWeeks: Array.from(warehouse.cycle.keys(), (row) => ({
      cycle: isoOf(cellOf(warehouse.cycle, row)),
      sku: cellOf(warehouse.sku, row),
      price_class: cellOf(warehouse.priceClass, row),
      stock_packs: cellOf(warehouse.stockPacks, row),
      stock_out_days: cellOf(warehouse.stockOutDays, row),
      ordering_days: cellOf(warehouse.orderingDays, row),
      planned_packs: cellOf(warehouse.plannedPacks, row),
    })),
  };
}
