import {
  businessTypes,
  licenceStates,
  marketTypes,
  sizeClasses,
  tradeAreas,
} from "@dongxiao/core/retailers";
import { type Language, said, type Titles } from "@dongxiao/core/units";

import { columnTitles } from "@dongxiao/store/imports";

import type { RetailerAsOf } from "../queries/retailers.ts";
import { type ListSheet, listSheet, number, text } from "./list-sheet.ts";

type Codes = Readonly<Record<string, { readonly titles: Titles } | Titles>>;

/** The words for a code; the code itself when the list does not know it. */
function wordFor(codes: Codes, code: string, language: Language): string {
  const found = codes[code];
  if (found === undefined) return code;
  return "titles" in found ? found.titles[language] : found[language];
}

const yes = said("是", "是", "yes");
const no = said("否", "否", "no");

/** Called as the import calls them, so that a list that was changed by hand can be sent back. */
const titleOf = columnTitles("retailers");

/** A column of codes, written in the reader's words. */
function coded(id: string, codes: Codes, codeOf: (row: RetailerAsOf) => string) {
  return text<RetailerAsOf>(titleOf(id), (row, language) => wordFor(codes, codeOf(row), language));
}

const columns = [
  text<RetailerAsOf>(titleOf("code"), (row) => row.licenceCode),
  text<RetailerAsOf>(titleOf("name"), (row) => row.name),
  text<RetailerAsOf>(said("县区", "縣區", "County"), (row) => row.county),
  text<RetailerAsOf>(titleOf("lineId"), (row) => row.lineCode),
  text<RetailerAsOf>(said("线路名称", "線路名稱", "Line name"), (row) => row.line),
  coded("businessType", businessTypes, (row) => row.businessType),
  coded("marketType", marketTypes, (row) => row.marketType),
  coded("tradeArea", tradeAreas, (row) => row.tradeArea),
  coded("sizeClass", sizeClasses, (row) => row.sizeClass),
  number<RetailerAsOf>(titleOf("tier"), (row) => row.tier),
  text<RetailerAsOf>(said("分类", "分類", "Segment"), (row) => row.segment),
  text<RetailerAsOf>(titleOf("target"), (row, language) => (row.target ? yes : no)[language]),
  coded("licenceState", licenceStates, (row) => row.licenceState),
  number<RetailerAsOf>(titleOf("longitude"), (row) => row.longitude),
  number<RetailerAsOf>(titleOf("latitude"), (row) => row.latitude),
];

/** Retailers as a sheet, in the reader's words. */
export function retailerSheet(rows: readonly RetailerAsOf[], language: Language): ListSheet {
  return listSheet(said("零售户", "零售客戶", "Retailers"), columns, rows, language);
}
