import type { ComparedLine, ProposedMove, TerritoriesAnswer } from "@dongxiao/contract";
import { territoryParameters } from "@dongxiao/core/visits";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";

import { type ListColumn, listSheet, number, text } from "../list-sheet.ts";
import { explainedSheet, freshLines, type Line, yuan } from "./explained-sheets.ts";

const licence = said("许可证号", "許可證號", "Licence code");

type Load = ComparedLine["today"];

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const hours = (load: Load): number => rounded((load.visitMinutes + load.travelMinutes) / 60, 2);

/** The same figure today and as proposed. */
function both(titles: Titles, of: (load: Load) => number | null): ListColumn<ComparedLine>[] {
  const titled = (hans: string, hant: string, en: string): Titles =>
    said(
      `${titles["zh-Hans"]}（${hans}）`,
      `${titles["zh-Hant"]}（${hant}）`,
      `${titles.en}, ${en}`,
    );
  return [
    number(titled("现在", "現在", "today"), ({ today }) => of(today)),
    number(titled("建议", "建議", "proposed"), ({ proposed }) => of(proposed)),
  ];
}

const lineColumns: readonly ListColumn<ComparedLine>[] = [
  text(said("线路编码", "線路編碼", "Line code"), ({ line }) => line),
  text(said("线路", "線路", "Line"), ({ name }) => name),
  text(said("市场部", "市場部", "Department"), ({ area }) => area),
  ...both(said("户数", "戶數", "Retailers"), ({ retailers }) => retailers),
  ...both(said("每周拜访", "每週拜訪", "Visits a week"), (load) => rounded(load.visitsPerWeek, 1)),
  ...both(said("每周工时", "每週工時", "Hours a week"), hours),
  ...both(said("月潜力（元）", "月潛力（元）", "Monthly potential (CNY)"), (load) =>
    yuan(Math.round(load.potentialCnyCents)),
  ),
  ...both(said("连片程度", "連片程度", "Contiguity"), ({ contiguity }) => contiguity),
];

const moveColumns: readonly ListColumn<ProposedMove>[] = [
  text(licence, (move) => move.licence),
  text(said("零售户", "零售客戶", "Retailer"), ({ name }) => name),
  text(said("原线路", "原線路", "From line"), ({ from }) => from),
  text(said("新线路", "新線路", "To line"), ({ to }) => to),
  text(said("新线路编码", "新線路編碼", "To line code"), ({ toLine }) => toLine),
  number(said("每周分钟", "每週分鐘", "Minutes a week"), ({ minutes }) => rounded(minutes, 1)),
  number(said("月潜力（元）", "月潛力（元）", "Monthly potential (CNY)"), (move) =>
    yuan(Math.round(move.potentialCnyCents)),
  ),
  text(said("理由", "理由", "Reason"), ({ reason }, language) => reason[language]),
];

function askedLines(answer: TerritoriesAnswer): readonly Line[] {
  const { asOf, cycle, area, settings, today, proposed, withoutPosition } = answer;
  const change = (before: number | null, after: number | null): string =>
    `${before?.toFixed(3) ?? "—"} → ${after?.toFixed(3) ?? "—"}`;
  return [
    { what: said("截至日期", "截至日期", "As of"), says: `${asOf} (${cycle})` },
    { what: said("市场部", "市場部", "Department"), says: area ?? "—" },
    ...Object.entries(territoryParameters).map(([name, { titles }]) => ({
      what: titles,
      says: String(settings[name] ?? ""),
    })),
    {
      what: said("工作量离散", "工作量離散", "Spread of work"),
      says: change(today.spread, proposed.spread),
    },
    {
      what: said("潜力离散", "潛力離散", "Spread of potential"),
      says: change(today.potentialSpread, proposed.potentialSpread),
    },
    {
      what: said("连片程度", "連片程度", "Contiguity"),
      says: change(today.contiguity, proposed.contiguity),
    },
    {
      what: said("没有坐标的户", "沒有座標的戶", "Without a position"),
      says: String(withoutPosition),
    },
    ...freshLines(answer),
  ];
}

/** A comparison of lines as a workbook: the lines, who would move and why, and what every word means. */
export function territoriesSheets(
  answer: TerritoriesAnswer,
  language: Language,
): readonly SheetToWrite[] {
  return [
    listSheet(said("线路对比", "線路對比", "Lines"), lineColumns, answer.lines, language),
    listSheet(said("调整名单", "調整名單", "Who would move"), moveColumns, answer.moves, language),
    explainedSheet("territories", askedLines(answer), language),
  ];
}

/** Who would move, as the import of retailers reads it: licence, line, and the first day. */
export function importSheet(
  { moves }: TerritoriesAnswer,
  validFrom: string,
  language: Language,
): SheetToWrite {
  return listSheet<ProposedMove>(
    said("零售户", "零售客戶", "Retailers"),
    [
      text(licence, (move) => move.licence),
      text(said("线路编码", "線路編碼", "Line code"), ({ toLine }) => toLine),
      text(said("生效日期", "生效日期", "Valid from"), () => validFrom),
    ],
    moves,
    language,
  );
}
