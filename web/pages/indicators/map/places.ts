import type { IndicatorCell, RetailerRow } from "@dongxiao/contract";

import type { Place } from "../../weeks/sketch.ts";

/** A retailer on the map, with its cell. */
export interface Placed extends Place {
  readonly cell: IndicatorCell;
  readonly retailer: RetailerRow;
}

/** Where the retailers of an answer are, and how many of them nobody has placed. */
export interface Places {
  readonly placed: readonly Placed[];
  readonly unplaced: number;
}

/** Puts the cells of an answer by retailer where the retailers are. */
export function placesOf(
  cells: readonly IndicatorCell[],
  retailers: ReadonlyMap<string, RetailerRow>,
): Places {
  const placed = cells.flatMap((cell): Placed[] => {
    const retailer = retailers.get(cell.at["retailer"] ?? "");
    if (retailer === undefined) return [];
    const { longitude, latitude } = retailer;
    return longitude === null || latitude === null ? [] : [{ cell, retailer, longitude, latitude }];
  });
  return { placed, unplaced: cells.length - placed.length };
}
