import type { SkuRow } from "@dongxiao/contract";
import { priceClassTitles } from "@dongxiao/core/retailers";
import type { Language, Titles } from "@dongxiao/core/units";

import { type ListColumn, type ListSheet, listSheet, said } from "./list-sheet.ts";

const supplyStates: Readonly<Record<SkuRow["supplyState"], Titles>> = {
  scarce: said("紧俏", "緊俏", "Scarce"),
  tight: said("偏紧", "偏緊", "Tight"),
  free: said("平销", "平銷", "Free"),
};

const classNames: Readonly<Record<number, Titles>> = priceClassTitles;
const yuan = (cents: number | null): number | null => (cents === null ? null : cents / 100);

type Column = ListColumn<SkuRow>;

const text = (titles: Titles, value: Column["value"]): Column => ({ titles, kind: "text", value });
const number = (titles: Titles, value: Column["value"]): Column => ({
  titles,
  kind: "number",
  value,
});

const columns: readonly Column[] = [
  text(said("规格编码", "規格編碼", "SKU code"), (sku) => sku.code),
  text(said("名称", "名稱", "Name"), (sku) => sku.name),
  text(said("品牌", "品牌", "Brand"), (sku) => sku.brand),
  text(said("品类", "品類", "Category"), (sku) => sku.category),
  text(
    said("价类", "價類", "Price class"),
    (sku, language) => classNames[sku.priceClass]?.[language] ?? String(sku.priceClass),
  ),
  number(said("每条包数", "每條包數", "Packs per carton"), (sku) => sku.packsPerCarton),
  number(said("每件条数", "每件條數", "Cartons per case"), (sku) => sku.cartonsPerCase),
  number(said("起订包数", "起訂包數", "Order step (packs)"), (sku) => sku.orderStepPacks),
  number(said("批发价（元/条）", "批發價（元/條）", "Wholesale (CNY/carton)"), (sku) =>
    yuan(sku.wholesaleCnyCentsPerCarton),
  ),
  number(said("指导价（元/条）", "指導價（元/條）", "Guidance (CNY/carton)"), (sku) =>
    yuan(sku.guidanceCnyCentsPerCarton),
  ),
  text(
    said("供应状态", "供應狀態", "Supply"),
    (sku, language) => supplyStates[sku.supplyState][language],
  ),
  {
    titles: said("最近一周", "最近一週", "Last week"),
    kind: "date",
    value: (sku) => sku.lastCycle,
  },
  number(
    said("近四周（包）", "近四週（包）", "Last 4 weeks (packs)"),
    (sku) => sku.last4WeeksPacks,
  ),
  number(
    said("近四周进货户", "近四週進貨戶", "Last 4 weeks (buyers)"),
    (sku) => sku.last4WeeksBuyers,
  ),
];

/** SKUs as a sheet, in the reader's words. */
export function skuSheet(rows: readonly SkuRow[], language: Language): ListSheet {
  return listSheet(said("规格", "規格", "SKUs"), columns, rows, language);
}
