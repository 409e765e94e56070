import type { WarehouseWeeks } from "../../frames/index.ts";
import { cellOf } from "../../units/index.ts";
import type { LineSum } from "./line-sum.ts";

/** Weeks whose closing stock the warehouse recorded. */
export const warehouseStockRecords: LineSum = {
  ...ofWarehouse(({ stockPacks }, row) => Number(cellOf(stockPacks, row) >= 0)),
  sql: "stock_packs >= 0",
  atClose: true,
};

/** Packs that the warehouse held at the close of the period. */
export const warehouseStock: LineSum = {
  ...ofWarehouse(({ stockPacks }, row) => Math.max(cellOf(stockPacks, row), 0)),
  sql: "greatest(stock_packs, 0)",
  atClose: true,
};

/** Weeks whose plan was recorded. */
export const planRecords: LineSum = {
  ...ofWarehouse(({ plannedPacks }, row) => Number(cellOf(plannedPacks, row) >= 0)),
  sql: "planned_packs >= 0",
};

/** Packs that were planned to be placed. */
export const plannedPacks: LineSum = {
  ...ofWarehouse((weeks, row) => Math.max(cellOf(weeks.plannedPacks, row), 0)),
  sql: "greatest(planned_packs, 0)",
};

/** Ordering days, of weeks in which stock-out days were recorded too. */
export const orderingDays: LineSum = {
  ...ofWarehouse((weeks, row) =>
    cellOf(weeks.stockOutDays, row) >= 0 ? Math.max(cellOf(weeks.orderingDays, row), 0) : 0,
  ),
  sql: "if(stock_out_days >= 0, greatest(ordering_days, 0), 0)",
};

/** Ordering days on which there was nothing to order, of weeks in which ordering days were recorded too. */
export const warehouseDaysOut: LineSum = {
  ...ofWarehouse((weeks, row) =>
    cellOf(weeks.orderingDays, row) >= 0 ? Math.max(cellOf(weeks.stockOutDays, row), 0) : 0,
  ),
  sql: "if(ordering_days >= 0, greatest(stock_out_days, 0), 0)",
};

function ofWarehouse(
  of: (weeks: WarehouseWeeks, row: number) => number,
): Omit<LineSum, "sql" | "atClose"> {
  return {
    source: "warehouse",
    offsets: [0],
    of: ({ warehouse }, row) => of(warehouse, row),
  };
}
