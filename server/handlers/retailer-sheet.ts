import {
  businessTypes,
  licenceStates,
  marketTypes,
  sizeClasses,
  tradeAreas,
} from "@dongxiao/core/retailers";
import type { Language, Titles } from "@dongxiao/core/units";

import type { RetailerAsOf } from "../queries/retailers.ts";
import { type ListColumn, type ListSheet, listSheet, said } from "./list-sheet.ts";

type Codes = Readonly<Record<string, { readonly titles: Titles } | Titles>>;

type Column = ListColumn<RetailerAsOf>;

const text = (titles: Titles, value: Column["value"]): Column => ({ titles, kind: "text", value });
const number = (titles: Titles, value: Column["value"]): Column => ({
  titles,
  kind: "number",
  value,
});

/** The words for a code; the code itself when the list does not know it. */
function wordFor(codes: Codes, code: string, language: Language): string {
  const found = codes[code];
  if (found === undefined) return code;
  return "titles" in found ? found.titles[language] : found[language];
}

const yes = said("是", "是", "yes");
const no = said("否", "否", "no");

const columns: readonly Column[] = [
  text(said("许可证号", "許可證號", "Licence code"), (row) => row.licenceCode),
  text(said("名称", "名稱", "Name"), (row) => row.name),
  text(said("县区", "縣區", "County"), (row) => row.county),
  text(said("线路", "路線", "Line"), (row) => row.line),
  text(said("业态", "業態", "Business type"), (row, language) =>
    wordFor(businessTypes, row.businessType, language),
  ),
  text(said("市场类型", "市場類型", "Market type"), (row, language) =>
    wordFor(marketTypes, row.marketType, language),
  ),
  text(said("商圈", "商圈", "Trade area"), (row, language) =>
    wordFor(tradeAreas, row.tradeArea, language),
  ),
  text(said("规模", "規模", "Size"), (row, language) =>
    wordFor(sizeClasses, row.sizeClass, language),
  ),
  number(said("档位", "檔位", "Tier"), (row) => row.tier),
  text(said("分类", "分類", "Segment"), (row) => row.segment),
  text(
    said("目标客户", "目標客戶", "Target"),
    (row, language) => (row.target ? yes : no)[language],
  ),
  text(said("许可证状态", "許可證狀態", "Licence"), (row, language) =>
    wordFor(licenceStates, row.licenceState, language),
  ),
  number(said("经度", "經度", "Longitude"), (row) => row.longitude),
  number(said("纬度", "緯度", "Latitude"), (row) => row.latitude),
];

/** Retailers as a sheet, in the reader's words. */
export function retailerSheet(rows: readonly RetailerAsOf[], language: Language): ListSheet {
  return listSheet(said("零售户", "零售戶", "Retailers"), columns, rows, language);
}
