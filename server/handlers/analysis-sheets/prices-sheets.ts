import type { PriceIndexShown, PriceRow, PricesAnswer, pricesQuestion } from "@dongxiao/contract";
import { priceOrderTitles } from "@dongxiao/core/prices";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";
import type { z } from "zod";

import { type ListColumn, listSheet, number, text } from "../list-sheet.ts";
import {
  explainedSheet,
  filterLines,
  freshLines,
  type Line,
  periodLine,
  yuan,
} from "./explained-sheets.ts";

const states: Readonly<Record<PriceRow["state"], Titles>> = {
  seen: said("已采集", "已採集", "Seen"),
  insufficient: said("数据不足", "資料不足", "Insufficient data"),
  carried: said("沿用", "沿用", "Carried"),
  missing: said("缺价", "缺價", "Missing"),
};

const { order, ceiling } = {
  order: said("顺价 / 倒挂", "順價 / 倒掛", "Order"),
  ceiling: said("超过上限", "超過上限", "Above the ceiling"),
};
const yes = said("是", "是", "Yes");

function gapColumns(
  against: Titles,
  of: (row: PriceRow) => PriceRow["overWholesale"],
): readonly ListColumn<PriceRow>[] {
  const [hans, hant, en] = [against["zh-Hans"], against["zh-Hant"], against.en];
  return [
    number(said(`与${hans}差（元）`, `與${hant}差（元）`, `Over ${en} (CNY)`), (row) =>
      yuan(of(row)?.differenceCnyCents ?? null),
    ),
    number(said(`÷ ${hans}`, `÷ ${hant}`, `÷ ${en}`), (row) => of(row)?.ratio ?? null),
  ];
}

const wholesale = said("批发价", "批發價", "wholesale");
const guidance = said("建议零售价", "建議零售價", "guidance");
const perCarton = (name: Titles): Titles =>
  said(`${name["zh-Hans"]}（元/条）`, `${name["zh-Hant"]}（元/條）`, `${name.en} (CNY)`);

const namingColumns: readonly ListColumn<PriceRow>[] = [
  text(said("编码", "編碼", "Code"), ({ code }) => code),
  text(said("规格", "規格", "SKU"), ({ name }) => name),
  number(said("价类", "價類", "Price class"), ({ priceClass }) => priceClass),
  text(said("状态", "狀態", "State"), ({ state }, language) => states[state][language]),
  number(said("采集笔数 n", "採集筆數 n", "n"), ({ n }) => n),
];

const priceColumns: readonly ListColumn<PriceRow>[] = [
  number(perCarton(said("零售均价", "零售均價", "retail")), (row) => yuan(row.observed)),
  number(perCarton(wholesale), (row) => yuan(row.wholesale)),
  ...gapColumns(wholesale, ({ overWholesale }) => overWholesale),
  number(perCarton(guidance), (row) => yuan(row.guidance)),
  ...gapColumns(guidance, ({ overGuidance }) => overGuidance),
  text(order, (row, language) => (row.order === null ? "" : priceOrderTitles[row.order][language])),
  text(ceiling, ({ isOverCeiling }, language) => (isOverCeiling ? yes[language] : "")),
  number(said("沿用周数", "沿用週數", "Weeks carried"), ({ carriedCycles }) => carriedCycles),
  text(said("最近采集周", "最近採集週", "Last seen"), ({ lastSeen }) => lastSeen ?? ""),
];

function columnsOf({ base, cycles }: PricesAnswer): readonly ListColumn<PriceRow>[] {
  const index = (name: string): Titles =>
    said(`定基指数（${name}）`, `定基指數（${name}）`, `Index (${name})`);
  return [
    ...namingColumns,
    ...priceColumns,
    ...(base === null ? [] : [number<PriceRow>(index(base.name), ({ baseIndex }) => baseIndex)]),
    ...cycles.map((cycle, place) =>
      number<PriceRow>(said(cycle, cycle, cycle), ({ trend }) => yuan(trend[place] ?? null)),
    ),
  ];
}

function indexLines(index: PriceIndexShown): readonly Line[] {
  const { numeratorCnyCents, denominatorCnyCents, n, coveredShare, weightYear } = index;
  return [
    {
      what: said("零售价格指数", "零售價格指數", "Retail price index"),
      says: `${index.index ?? "—"} = ${yuan(numeratorCnyCents)} / ${yuan(denominatorCnyCents)} × 100 · n ${n} · ${coveredShare ?? "—"} · ${weightYear}`,
    },
    ...index.reasons.map(({ because, skus, share }) => ({
      what: said("未计入指数", "未計入指數", "Not in the index"),
      says: `${because}: ${skus} · ${share ?? "—"}`,
    })),
    ...index.dropped.map(({ code, name, because }) => ({
      what: said("未计入指数", "未計入指數", "Not in the index"),
      says: `${code} ${name}: ${because}`,
    })),
  ];
}

function settingLines(question: z.output<typeof pricesQuestion>): readonly Line[] {
  const { only, minimumN, ceilingCnyCentsPerCarton: most, carryCyclesMost } = question;
  return [
    ...filterLines(only),
    { what: said("采集笔数下限", "採集筆數下限", "Minimum n"), says: String(minimumN) },
    { what: perCarton(said("零售价上限", "零售價上限", "Ceiling")), says: String(yuan(most)) },
    {
      what: said("最多沿用周数", "最多沿用週數", "Weeks carried at most"),
      says: String(carryCyclesMost),
    },
  ];
}

/** The price watch as a workbook: the SKUs, and on a second sheet the index, filters, settings and definitions. */
export function pricesSheets(
  answer: PricesAnswer,
  question: z.output<typeof pricesQuestion>,
  language: Language,
): readonly SheetToWrite[] {
  const { period, base, index, rows } = answer;
  const lines = [
    periodLine(period),
    ...(base === null ? [] : [periodLine(base, said("基期", "基期", "Base"))]),
    ...settingLines(question),
    ...indexLines(index),
    ...freshLines(answer),
  ];
  const name = said("零售价格", "零售價格", "Retail prices");
  return [
    listSheet(name, columnsOf(answer), rows, language),
    explainedSheet("prices", lines, language),
  ];
}
