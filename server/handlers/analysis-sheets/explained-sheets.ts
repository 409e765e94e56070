import {
  type AnalysisPeriod,
  analysisTerms,
  type AnalysisTool,
  type IndicatorQuestion,
} from "@dongxiao/contract";
import { cuts } from "@dongxiao/core/indicators";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";

import { cutSpelled } from "../../indicators/spelling.ts";
import { listSheet, text } from "../list-sheet.ts";

/** One line of the second sheet. */
export interface Line {
  readonly what: Titles;
  readonly says: string;
}

/** What a dimension is called. */
export function dimensionTitles(dimension: string): Titles {
  const cut = cutSpelled(dimension);
  return cut === null ? said(dimension, dimension, dimension) : cuts[cut].titles;
}

/** A period in words that any language reads. */
export function periodLine(
  { name, from, to, cycles, heldCycles }: AnalysisPeriod,
  what: Titles = said("期间", "期間", "Period"),
): Line {
  return { what, says: `${name} (${from} – ${to}, ${heldCycles} / ${cycles})` };
}

/** The filters of a question. */
export function filterLines(only: IndicatorQuestion["only"]): readonly Line[] {
  return (only ?? []).map(({ dimension, members }) => ({
    what: dimensionTitles(dimension),
    says: members.join(", "),
  }));
}

/** How fresh an answer is. */
export function freshLines({
  dataUntil,
  madeAt,
}: {
  readonly dataUntil: string | null;
  readonly madeAt: string;
}): readonly Line[] {
  return [
    { what: said("数据截至", "資料截至", "Data until"), says: dataUntil ?? "—" },
    { what: said("导出时间", "匯出時間", "Made at"), says: madeAt },
  ];
}

/** The sheet that says what was asked and what every word means. */
export function explainedSheet(
  tool: AnalysisTool,
  lines: readonly Line[],
  language: Language,
): SheetToWrite {
  const terms = analysisTerms[tool].map(({ term, means }) => ({
    what: term,
    says: means[language],
  }));
  return listSheet(
    said("口径与筛选", "口徑與篩選", "Definitions and filters"),
    [
      text<Line>(said("项目", "項目", "Item"), ({ what }) => what[language]),
      text<Line>(said("内容", "內容", "Content"), ({ says }) => says),
    ],
    [...lines, ...terms],
    language,
  );
}

/** Cents as yuan, for a sheet's cell. */
export function yuan(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}
