import { assert, wholeColumn, type WholeColumn } from "../units/index.ts";
import { tradeRowsOf, type TradeRows } from "./trade-rows.ts";

/** The wholesaler's own weeks, SKU by SKU, as columns of one length; -1 where nothing was recorded. No retailer has a part in them. */
export interface WarehouseWeeks extends TradeRows {
  /** Held by the warehouse at the close of the cycle. */
  readonly stockPacks: WholeColumn<"packs">;
  /** The ordering days of the cycle on which there was nothing to order. */
  readonly stockOutDays: WholeColumn<"day">;
  /** The days of the cycle on which orders were taken. */
  readonly orderingDays: WholeColumn<"day">;
  /** What was planned to be placed among the retailers in the cycle. */
  readonly plannedPacks: WholeColumn<"packs">;
}

/** One SKU's week as a row. */
export type WarehouseWeek = Readonly<
  Record<"cycle" | "sku" | "priceClass" | Exclude<keyof WarehouseWeeks, keyof TradeRows>, number>
>;

/** What stands where other rows say whose they are: nobody. */
const nobody = { retailer: 0, line: 0, area: 0 };

/**
 * Turns rows into columns.
 *
 * @throws Bug when a figure is below -1, or the stock-out days are more than the ordering days
 */
export function warehouseWeeksOf(rows: readonly WarehouseWeek[]): WarehouseWeeks {
  const recorded = (name: keyof WarehouseWeek): number[] =>
    rows.map((row) => {
      assert(row[name] >= -1, `${name} is -1 or recorded, got ${row[name]}`);
      return row[name];
    });
  assert(
    rows.every(
      ({ stockOutDays, orderingDays }) => orderingDays < 0 || stockOutDays <= orderingDays,
    ),
    "a day without stock is an ordering day",
  );
  return {
    ...tradeRowsOf(rows.map((row) => ({ ...row, ...nobody }))),
    stockPacks: wholeColumn(recorded("stockPacks")),
    stockOutDays: wholeColumn(recorded("stockOutDays")),
    orderingDays: wholeColumn(recorded("orderingDays")),
    plannedPacks: wholeColumn(recorded("plannedPacks")),
  };
}
