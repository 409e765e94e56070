import type { CityLine, CityRetailer, CitySku } from "../../world/world.ts";

/** What the company has on record of a retailer. */
export type SeenRetailer = Pick<
  CityRetailer,
  "line" | "businessType" | "tradeArea" | "sizeClass" | "tiers" | "target" | "opens"
> &
  Pick<CityLine, "county" | "marketType" | "rhythm">;

/** What the company has on record of a SKU. */
export type SeenSku = Pick<
  CitySku,
  "priceClass" | "supplyState" | "packsPerCarton" | "guidanceCnyCentsPerCarton" | "launches"
>;

/**
 * What the company sees of its city over some weeks. Columns are week-major and in packs;
 * a cell is a retailer and a SKU, retailer-major.
 */
export interface SeenCity {
  readonly retailers: readonly SeenRetailer[];
  readonly skus: readonly SeenSku[];
  readonly fromWeek: number;
  readonly weeks: number;
  /** Whether each retailer ordered, by week and retailer. */
  readonly orders: Uint8Array;
  /** By week and cell; a cap of -1 is none, or no order. */
  readonly requested: Int32Array;
  readonly cap: Int32Array;
  readonly supplied: Int32Array;
  /** The device on which each retailer orders. */
  readonly devices: Int32Array;
  /** Whether each retailer is watched, and what was written down of it, by week and cell; -1 where nothing was. */
  readonly watched: Uint8Array;
  readonly stock: Int32Array;
  readonly sold: Int32Array;
  readonly emptyDays: Int8Array;
}

/** The mean week of each cell in a column by week and cell, where every value may first be turned into another. */
export function meanWeek(
  { weeks }: Pick<SeenCity, "weeks">,
  column: Int32Array,
  valueAt: (at: number) => number = (at) => column[at] ?? 0,
): Float64Array {
  const cells = column.length / weeks;
  const mean = new Float64Array(cells);
  for (let at = 0; at < column.length; at += 1)
    mean[at % cells] = (mean[at % cells] ?? 0) + valueAt(at) / weeks;
  return mean;
}
