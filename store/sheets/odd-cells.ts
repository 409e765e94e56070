import type { Titles } from "@dongxiao/core/units";

/** Why a cell cannot be taken as it stands; the rest of its row and of the file can. */
export const oddCellTitles = {
  formula: {
    "zh-Hans": "单元格是公式，请改为数值",
    "zh-Hant": "儲存格是公式，請改為數值",
    en: "The cell holds a formula: replace it by its value",
  },
  error: {
    "zh-Hans": "单元格是错误值",
    "zh-Hant": "儲存格是錯誤值",
    en: "The cell holds an error value",
  },
  merged: {
    "zh-Hans": "单元格属于合并区域，请取消合并",
    "zh-Hant": "儲存格屬於合併範圍，請取消合併",
    en: "The cell is part of a merged range: unmerge it",
  },
  quote: {
    "zh-Hans": "引号后面还有文字，无法确定单元格在哪里结束",
    "zh-Hant": "引號後面還有文字，無法確定儲存格在哪裡結束",
    en: "Text follows the closing quotation mark, so the end of the cell is uncertain",
  },
  "row-width": {
    "zh-Hans": "这一行的单元格比标题多",
    "zh-Hant": "這一列的儲存格比標題多",
    en: "The row has more cells than the header row",
  },
} as const satisfies Record<string, Titles>;

/** The ways in which a single cell can be odd. */
export type OddCellKind = keyof typeof oddCellTitles;

/** One odd cell of a batch. */
export interface OddCell {
  /** 1-based row in the person's file. */
  readonly row: number;
  /** 0-based column; the number of headers or more when the kind is `row-width`. */
  readonly column: number;
  readonly kind: OddCellKind;
}
