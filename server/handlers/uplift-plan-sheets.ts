import type { SwotLineShown, UpliftPlanShown } from "@dongxiao/contract";
import { swotQuadrants, upliftAction, isUpliftAction } from "@dongxiao/core/uplift";
import { type Language, said } from "@dongxiao/core/units";

import { type ListColumn, type ListSheet, listSheet, number, text } from "./list-sheet.ts";
import { actionTitle } from "./uplift-sheets.ts";

const lineColumns: readonly ListColumn<SwotLineShown>[] = [
  text(said("栏目", "欄目", "Box"), ({ quadrant }, language) => swotQuadrants[quadrant][language]),
  text(
    said("内容", "內容", "Line"),
    ({ text: own, sentence }, language) => own ?? sentence?.[language] ?? "",
  ),
  text(
    said("来源", "來源", "From"),
    ({ rule }, language) =>
      (rule === null ? said("人工填写", "人工填寫", "people") : said("数据", "資料", "data"))[
        language
      ],
  ),
];

const itemColumns: readonly ListColumn<UpliftPlanShown["items"][number]>[] = [
  text(said("项目", "項目", "Item"), ({ titles }, language) => titles[language]),
  number(said("满分", "滿分", "Most"), ({ mostPoints }) => mostPoints / 100),
  number(said("原得分", "原得分", "Before"), ({ before }) =>
    before === null ? null : before / 100,
  ),
  number(said("复评得分", "複評得分", "After"), ({ after }) =>
    after === null ? null : after / 100,
  ),
];

const actionColumns: readonly ListColumn<UpliftPlanShown["plan"]["actions"][number]>[] = [
  text(said("措施", "措施", "Action"), ({ action }, language) => actionTitle(action, language)),
  text(said("做什么", "做什麼", "What is to be done"), ({ action }, language) =>
    isUpliftAction(action) ? upliftAction(action).todo[language] : "",
  ),
  text(said("负责人", "負責人", "Owner"), ({ owner }) => owner ?? ""),
  text(said("期限", "期限", "Due"), ({ dueDay }) => dueDay),
  text(said("完成日期", "完成日期", "Done on"), ({ doneDay }) => doneDay ?? ""),
  text(said("结果", "結果", "Result"), ({ result }) => result),
];

/** One plan as a workbook: its SWOT sheet (struck lines left out), its items before and after, its actions. */
export function planSheets(
  { swot, items, plan }: UpliftPlanShown,
  language: Language,
): readonly ListSheet[] {
  const lines = swot.filter(({ isStruck }) => !isStruck);
  return [
    listSheet(said("SWOT", "SWOT", "SWOT"), lineColumns, lines, language),
    listSheet(said("评分项目", "評分項目", "Items"), itemColumns, items, language),
    listSheet(said("措施", "措施", "Actions"), actionColumns, plan.actions, language),
  ];
}
