import type { Observations } from "../../frames/index.ts";
import { cellOf } from "../../units/index.ts";
import type { LineSum } from "./line-sum.ts";

/** Counts of stock at the close of a period. */
export function stockCountsAtClose(offset: number): LineSum {
  return {
    ...ofObservations(({ stockPacks }, row) => Number(cellOf(stockPacks, row) >= 0)),
    sql: "stock_packs >= 0",
    offsets: [offset],
    atClose: true,
  };
}

/** Packs that were counted at the close of a period. */
export function stockAtClose(offset: number): LineSum {
  return {
    ...ofObservations(({ stockPacks }, row) => Math.max(cellOf(stockPacks, row), 0)),
    sql: "greatest(stock_packs, 0)",
    offsets: [offset],
    atClose: true,
  };
}

/** How often sales were recorded. */
export const salesRecords: LineSum = {
  ...ofObservations(({ soldPacks }, row) => Number(cellOf(soldPacks, row) >= 0)),
  sql: "sold_packs >= 0",
};

/** Packs sold, where that was recorded. */
export const soldPacks: LineSum = {
  ...ofObservations((observations, row) => Math.max(cellOf(observations.soldPacks, row), 0)),
  sql: "greatest(sold_packs, 0)",
};

/** Packs held, where sales of the same cycle were recorded too. */
export const stockBesideSales: LineSum = {
  ...ofObservations((observations, row) =>
    cellOf(observations.soldPacks, row) >= 0
      ? Math.max(cellOf(observations.stockPacks, row), 0)
      : 0,
  ),
  sql: "if(sold_packs >= 0, greatest(stock_packs, 0), 0)",
};

/** Packs sold, where the stock of the same cycle was counted too. */
export const salesBesideStock: LineSum = {
  ...ofObservations((observations, row) =>
    cellOf(observations.stockPacks, row) >= 0
      ? Math.max(cellOf(observations.soldPacks, row), 0)
      : 0,
  ),
  sql: "if(stock_packs >= 0, greatest(sold_packs, 0), 0)",
};

/** Observations with both stock and sales. */
export const stockAndSalesRecords: LineSum = {
  ...ofObservations((observations, row) =>
    Number(cellOf(observations.stockPacks, row) >= 0 && cellOf(observations.soldPacks, row) >= 0),
  ),
  sql: "stock_packs >= 0 and sold_packs >= 0",
};

/** Observations that recorded sales of something that was there: it sold, or it was left over. */
export const stockedRecords: LineSum = {
  ...ofObservations((observations, row) => {
    const sold = cellOf(observations.soldPacks, row);
    return Number(sold > 0 || (sold === 0 && cellOf(observations.stockPacks, row) > 0));
  }),
  sql: "sold_packs > 0 or (sold_packs = 0 and stock_packs > 0)",
};

/** How often stock-out days were recorded. */
export const stockOutRecords: LineSum = {
  ...ofObservations(({ stockOutDays }, row) => Number(cellOf(stockOutDays, row) >= 0)),
  sql: "stock_out_days >= 0",
};

/** Stock-out days, at most the seven of a cycle. */
export const daysOut: LineSum = {
  ...ofObservations(({ stockOutDays }, row) => Math.min(Math.max(cellOf(stockOutDays, row), 0), 7)),
  sql: "least(greatest(stock_out_days, 0), 7)",
};

/** How often a retail price was recorded. */
export const priceRecords: LineSum = {
  ...ofObservations((observations, row) =>
    Number(cellOf(observations.priceCnyCentsPerCarton, row) > 0),
  ),
  sql: "price_cny_cents_per_carton > 0",
};

/** Retail prices added up, CNY cents a carton: with their number they give the mean one. */
export const addedPrices: LineSum = {
  ...ofObservations((observations, row) =>
    Math.max(cellOf(observations.priceCnyCentsPerCarton, row), 0),
  ),
  sql: "greatest(price_cny_cents_per_carton, 0)",
};

function ofObservations(
  of: (observations: Observations, row: number) => number,
): Omit<LineSum, "sql"> {
  return {
    source: "observations",
    offsets: [0],
    of: ({ observations }, row) => of(observations, row),
  };
}
