import type { OrderLines } from "../../frames/index.ts";
import { cellOf } from "../../units/index.ts";
import type { LineSum } from "./line-sum.ts";

/** Lines that were offered: the limit is above zero, or there is none (-1). */
export const offeredLines: LineSum = {
  ...ofOrderLines(({ capPacks }, row) => Number(cellOf(capPacks, row) !== 0)),
  sql: "cap_packs != 0",
};

/** Offered lines on which something was ordered. */
export const orderedOffers: LineSum = {
  ...ofOrderLines(({ capPacks, orderedPacks }, row) =>
    Number(cellOf(capPacks, row) !== 0 && cellOf(orderedPacks, row) > 0),
  ),
  sql: "cap_packs != 0 and ordered_packs > 0",
};

/** Lines with a limit above zero. */
export const limitedLines: LineSum = {
  ...ofOrderLines(({ capPacks }, row) => Number(cellOf(capPacks, row) > 0)),
  sql: "cap_packs > 0",
};

/** Lines with a limit above zero that was ordered to the full. */
export const filledLines: LineSum = {
  ...ofOrderLines(({ capPacks, orderedPacks }, row) => {
    const cap = cellOf(capPacks, row);
    return Number(cap > 0 && cellOf(orderedPacks, row) >= cap);
  }),
  sql: "cap_packs > 0 and ordered_packs >= cap_packs",
};

/** Packs of all limits. */
export const limitPacks: LineSum = {
  ...ofOrderLines(({ capPacks }, row) => Math.max(cellOf(capPacks, row), 0)),
  sql: "greatest(cap_packs, 0)",
};

/** Packs ordered on lines with a limit above zero. */
export const packsOrderedUnderLimits: LineSum = {
  ...ofOrderLines(({ capPacks, orderedPacks }, row) =>
    cellOf(capPacks, row) > 0 ? cellOf(orderedPacks, row) : 0,
  ),
  sql: "if(cap_packs > 0, ordered_packs, 0)",
};

/** Packs asked for that came; what came beyond the asking, or went back, satisfies nobody. */
export const satisfiedPacks: LineSum = {
  ...ofOrderLines(({ requestedPacks, suppliedPacks }, row) =>
    Math.max(Math.min(cellOf(requestedPacks, row), cellOf(suppliedPacks, row)), 0),
  ),
  sql: "greatest(least(requested_packs, supplied_packs), 0)",
};

/** Lines that asked for something and got no order through. */
export const unservedLines: LineSum = {
  ...ofOrderLines(({ requestedPacks, orderedPacks }, row) =>
    Number(cellOf(requestedPacks, row) > 0 && cellOf(orderedPacks, row) <= 0),
  ),
  sql: "requested_packs > 0 and ordered_packs <= 0",
};

/** Packs supplied of the price classes from the first to this one. */
export function packsOfClassesTo(last: number): LineSum {
  return {
    ...ofOrderLines(({ priceClass, suppliedPacks }, row) => {
      const own = cellOf(priceClass, row);
      return own >= 1 && own <= last ? cellOf(suppliedPacks, row) : 0;
    }),
    sql: `if(price_class between 1 and ${last}, supplied_packs, 0)`,
  };
}

function ofOrderLines(of: (orderLines: OrderLines, row: number) => number): Omit<LineSum, "sql"> {
  return {
    source: "orderLines",
    offsets: [0],
    of: ({ orderLines }, row) => of(orderLines, row),
  };
}
