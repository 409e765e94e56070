import type {
  IndicatorAnswer,
  IndicatorCell,
  IndicatorDefinition,
  indicatorQuestion,
} from "@dongxiao/contract";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import type { z } from "zod";

import { cutSpelled } from "../indicators/spelling.ts";
import { cuts } from "@dongxiao/core/indicators";
import { type ListColumn, type ListSheet, listSheet, number, text } from "./list-sheet.ts";

const states: Readonly<Record<IndicatorCell["state"], Titles>> = {
  number: said("有值", "有值", "Value"),
  not_applicable: said(
    "不适用（分母为零）",
    "不適用（分母為零）",
    "Not applicable: nothing to divide by",
  ),
  insufficient_data: said("数据不足", "資料不足", "Insufficient data"),
};

function dimensionTitles(dimension: string): Titles {
  const cut = cutSpelled(dimension);
  return cut === null ? said(dimension, dimension, dimension) : cuts[cut].titles;
}

function columnsOf(answer: IndicatorAnswer): readonly ListColumn<IndicatorCell>[] {
  const definitions = new Map(answer.definitions.map((one) => [one.id, one]));
  const dimensions = Object.keys(answer.cells[0]?.at ?? {});
  const places = dimensions.flatMap((dimension) => {
    const titles = dimensionTitles(dimension);
    const suffixed = (hans: string, en: string): Titles =>
      said(
        `${titles["zh-Hans"]}${hans}`,
        `${titles["zh-Hant"]}${hans === "编码" ? "編碼" : ""}`,
        `${titles.en}${en}`,
      );
    return [
      text<IndicatorCell>(suffixed("编码", " code"), ({ at }) => at[dimension] ?? ""),
      text<IndicatorCell>(
        suffixed("", ""),
        ({ at }, language) =>
          answer.members[dimension]?.[at[dimension] ?? ""]?.[language] ?? at[dimension] ?? "",
      ),
    ];
  });
  const compared = answer.comparePeriod === null ? [] : comparedColumns(answer.comparePeriod.name);
  const trend = answer.trendPeriods.map(({ name }, place) =>
    number<IndicatorCell>(said(name, name, name), (cell) => cell.trend[place] ?? null),
  );
  return [
    text(
      said("指标", "指標", "Indicator"),
      ({ indicator }, language) => definitions.get(indicator)?.titles[language] ?? indicator,
    ),
    ...places,
    number(said("数值", "數值", "Value"), ({ value }) => value),
    text(said("状态", "狀態", "State"), ({ state }, language) => states[state][language]),
    number(said("分子", "分子", "Numerator"), ({ numerator }) => numerator),
    number(said("分母", "分母", "Denominator"), ({ denominator }) => denominator),
    number(said("样本数 n", "樣本數 n", "n"), ({ n }) => n),
    text(said("单位", "單位", "Unit"), ({ indicator }) => definitions.get(indicator)?.unit ?? ""),
    ...compared,
    ...trend,
  ];
}

function comparedColumns(base: string): readonly ListColumn<IndicatorCell>[] {
  return [
    number(
      said(`${base} 数值`, `${base} 數值`, `Value of ${base}`),
      ({ compare }) => compare?.value ?? null,
    ),
    number(
      said("变化（百分点）", "變化（百分點）", "Change, percentage points"),
      ({ compare }) => compare?.points ?? null,
    ),
    number(said("变化率", "變化率", "Relative change"), ({ compare }) => compare?.change ?? null),
  ];
}

interface Line {
  readonly what: Titles;
  readonly says: string;
}

function questionLines(
  answer: IndicatorAnswer,
  { compare, only, asOf }: z.output<typeof indicatorQuestion>,
): readonly Line[] {
  const { period, comparePeriod, dataUntil, madeAt } = answer;
  const days = `${period.name} (${period.from} – ${period.to})`;
  return [
    { what: said("期间", "期間", "Period"), says: days },
    {
      what: said("对比", "對比", "Compared with"),
      says: comparePeriod === null ? "—" : `${comparePeriod.name} (${JSON.stringify(compare)})`,
    },
    ...only.map(({ dimension, members }) => ({
      what: dimensionTitles(dimension),
      says: members.join(", "),
    })),
    { what: said("归属截至", "歸屬截至", "Grouped as of"), says: asOf ?? "—" },
    { what: said("数据截至", "資料截至", "Data until"), says: dataUntil },
    { what: said("导出时间", "匯出時間", "Made at"), says: madeAt },
  ];
}

function definitionLines(
  definitions: readonly IndicatorDefinition[],
  language: Language,
): readonly Line[] {
  return definitions.map(
    ({ id, version, titles, formulas, population, sources, minimumN, unit }) => ({
      what: titles,
      says: `${id} v${version} · ${unit} · ${formulas[language]} · ${population[language]} · n ≥ ${minimumN} · ${sources[language]}`,
    }),
  );
}

/** An answer as a workbook: the cells, and on a second sheet what was asked and what every indicator means. */
export function answerSheets(
  answer: IndicatorAnswer,
  question: z.output<typeof indicatorQuestion>,
  language: Language,
): readonly ListSheet[] {
  const lines = [
    ...questionLines(answer, question),
    ...definitionLines(answer.definitions, language),
  ];
  return [
    listSheet(said("指标", "指標", "Indicators"), columnsOf(answer), answer.cells, language),
    listSheet(
      said("口径与筛选", "口徑與篩選", "Definitions and filters"),
      [
        text<Line>(said("项目", "項目", "Item"), ({ what }) => what[language]),
        text<Line>(said("内容", "內容", "Content"), ({ says }) => says),
      ],
      lines,
      language,
    ),
  ];
}
