import type { SkuRow } from "@dongxiao/contract";
import { priceClassTitles, supplyStates } from "@dongxiao/core/retailers";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import { columnTitles } from "@dongxiao/store/imports";

import { type ListSheet, listSheet, number, text } from "./list-sheet.ts";

const classNames: Readonly<Record<number, Titles>> = priceClassTitles;
const yuan = (cents: number | null): number | null => (cents === null ? null : cents / 100);

/** Called as the import calls them, so that a list that was changed by hand can be sent back. */
const titleOf = columnTitles("skus");

const columns = [
  text<SkuRow>(titleOf("code"), (sku) => sku.code),
  text<SkuRow>(titleOf("name"), (sku) => sku.name),
  text<SkuRow>(titleOf("brand"), (sku) => sku.brand),
  text<SkuRow>(titleOf("category"), (sku) => sku.category),
  text<SkuRow>(
    titleOf("priceClass"),
    (sku, language) => classNames[sku.priceClass]?.[language] ?? String(sku.priceClass),
  ),
  number<SkuRow>(titleOf("packsPerCarton"), (sku) => sku.packsPerCarton),
  number<SkuRow>(titleOf("cartonsPerCase"), (sku) => sku.cartonsPerCase),
  number<SkuRow>(titleOf("orderStepPacks"), (sku) => sku.orderStepPacks),
  number<SkuRow>(titleOf("wholesaleCnyCentsPerCarton"), (sku) =>
    yuan(sku.wholesaleCnyCentsPerCarton),
  ),
  number<SkuRow>(titleOf("guidanceCnyCentsPerCarton"), (sku) =>
    yuan(sku.guidanceCnyCentsPerCarton),
  ),
  text<SkuRow>(
    titleOf("supplyState"),
    (sku, language) => supplyStates[sku.supplyState].titles[language],
  ),
  {
    titles: said("最近一周", "最近一週", "Last week"),
    kind: "date" as const,
    value: (sku: SkuRow) => sku.lastCycle,
  },
  number<SkuRow>(
    said("近四周（包）", "近四週（包）", "Last 4 weeks (packs)"),
    (sku) => sku.last4WeeksPacks,
  ),
  number<SkuRow>(
    said("近四周进货户", "近四週進貨戶", "Last 4 weeks (buyers)"),
    (sku) => sku.last4WeeksBuyers,
  ),
];

/** SKUs as a sheet, in the reader's words. */
export function skuSheet(rows: readonly SkuRow[], language: Language): ListSheet {
  return listSheet(said("规格", "規格", "SKUs"), columns, rows, language);
}
