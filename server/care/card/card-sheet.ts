import type { RetailerCard } from "@dongxiao/contract";
import { type Language, said } from "@dongxiao/core/units";

import { type ListSheet, listSheet, text } from "../../handlers/list-sheet.ts";
import { cardParts } from "./card-lines.ts";

/** A card as a sheet: the part, what a line tells, and what it says. */
export function cardSheet(card: RetailerCard, language: Language): ListSheet {
  const rows = cardParts(card, language).flatMap(({ title, lines }) =>
    lines.map(([label, value]) => ({ title, label, value })),
  );
  const columns = [
    text<(typeof rows)[number]>(said("部分", "部分", "Part"), ({ title }) => title[language]),
    text<(typeof rows)[number]>(said("项目", "項目", "Item"), ({ label }) => label[language]),
    text<(typeof rows)[number]>(said("内容", "內容", "Content"), ({ value }) => value),
  ];
  return listSheet(said("客户管理卡", "客戶管理卡", "Customer card"), columns, rows, language);
}
