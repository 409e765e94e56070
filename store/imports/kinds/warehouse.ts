import { said } from "@dongxiao/core/units";
import { warehouseWeek } from "../../facts/tables.ts";
import type { FactsForm, NumberBatch, Report } from "../kind.ts";
import type { SkuSizes } from "../sku-sizes.ts";
import {
  cycleColumn,
  daysColumn,
  quantityColumns,
  refuseEmptyRows,
  skuColumn,
} from "./fact-columns.ts";
import { filledFrom, packsOf } from "./quantities.ts";

const stock = quantityColumns({
  id: "stock",
  hans: "商业库存",
  hant: "商業庫存",
  en: "Warehouse stock",
  aliases: ["库存", "庫存", "期末库存", "期末庫存", "stock"],
  help: said("周期结束时仓库里的数量", "週期結束時倉庫裡的數量", "At the cycle's close"),
  examples: ["50000", ""],
});
const planned = quantityColumns({
  id: "planned",
  hans: "计划投放量",
  hant: "計畫投放量",
  en: "Planned supply",
  aliases: ["计划量", "計畫量", "planned"],
  help: said(
    "本周期计划投放给零售户的数量",
    "本週期計畫投放給零售客戶的數量",
    "What was to be placed in this cycle",
  ),
  examples: ["12000", "8000"],
});

const stockOutColumn = daysColumn({
  id: "stockOutDays",
  titles: said("断货天数", "缺貨天數", "Stock-out days"),
  aliases: ["缺货天数", "商业断货天数"],
  help: said(
    "订货日中无货可订的天数，0 到 7",
    "訂貨日中無貨可訂的天數，0 到 7",
    "Ordering days without stock, 0 to 7",
  ),
  examples: ["0", "2"],
});
const orderingColumn = daysColumn({
  id: "orderingDays",
  titles: said("订货天数", "訂貨天數", "Ordering days"),
  aliases: ["订货日数", "訂貨日數", "实际订货天数"],
  help: said(
    "本周期接受订货的天数，0 到 7",
    "本週期接受訂貨的天數，0 到 7",
    "Days of this cycle on which orders were taken, 0 to 7",
  ),
  examples: ["5", "5"],
});

function settle(batch: NumberBatch, sizes: SkuSizes, report: Report) {
  const [stockOut, ordering] = [batch.column("stockOutDays"), batch.column("orderingDays")];
  const measured = [
    packsOf(batch, "stock", sizes, report),
    stockOut,
    ordering,
    packsOf(batch, "planned", sizes, report),
  ];
  const shownIn = ["stock", "stockCartons", "stockOutDays", "orderingDays"];
  refuseEmptyRows(batch, measured, [...shownIn, "planned", "plannedCartons"], report);
  for (let row = 0; row < batch.rowCount; row += 1) {
    const [without, days] = [stockOut[row] ?? Number.NaN, ordering[row] ?? Number.NaN];
    if (batch.refused[row] === 0 && without > days)
      report(row, "stockOutDays", "stock-out-over-ordering");
  }
  return measured.map((column) => filledFrom(column, -1));
}

/** The wholesaler's own weeks: what the warehouse held of each SKU, and what was planned to be placed. */
export const warehouse: FactsForm = {
  id: "warehouse",
  titles: said("商业库存与计划", "商業庫存與計畫", "Warehouse stock and plan"),
  columns: [
    cycleColumn,
    skuColumn,
    stock[0],
    stockOutColumn,
    orderingColumn,
    planned[0],
    stock[1],
    planned[1],
  ],
  alternatives: [
    { columns: ["stock", "stockCartons"], isRequired: false },
    { columns: ["planned", "plannedCartons"], isRequired: false },
  ],
  table: warehouseWeek,
  shownAs: [
    { column: "stock", unit: "plain" },
    { column: "stockOutDays", unit: "plain" },
    { column: "orderingDays", unit: "plain" },
    { column: "planned", unit: "plain" },
  ],
  settle,
};
