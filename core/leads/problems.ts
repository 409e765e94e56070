import type { Titles } from "../units/index.ts";

/** Every way in which two tables cannot be learned from; {names} come from the detail. */
export const leadProblems = {
  "label-missing": {
    "zh-Hans": "文件 {file} 没有标签列“{label}”，有：{columns}",
    "zh-Hant": "檔案 {file} 沒有標籤欄「{label}」，有：{columns}",
    en: "The file {file} has no label column “{label}”; it has: {columns}",
  },
  "label-not-binary": {
    "zh-Hans": "第 {line} 行的标签是“{value}”，只能是 0/1 或 no/yes（否/是）",
    "zh-Hant": "第 {line} 列的標籤是「{value}」，只能是 0/1 或 no/yes（否/是）",
    en: "The label in line {line} is “{value}”: it must be 0/1 or no/yes",
  },
  "label-one-class": {
    "zh-Hans": "标签列里 1（是）有 {takers} 行、0（否）有 {others} 行，各至少要有 2 行才能学习",
    "zh-Hant": "標籤欄裡 1（是）有 {takers} 列、0（否）有 {others} 列，各至少要有 2 列才能學習",
    en: "The label is 1 (yes) in {takers} rows and 0 (no) in {others}: at least 2 of each are needed to learn from",
  },
  "columns-differ": {
    "zh-Hans": "两个文件的列不同：只在训练文件中：{trainOnly}；只在待评文件中：{testOnly}",
    "zh-Hant": "兩個檔案的欄不同：只在訓練檔案中：{trainOnly}；只在待評檔案中：{testOnly}",
    en: "The files have different columns: only in the training file: {trainOnly}; only in the file to score: {testOnly}",
  },
  "columns-say-nothing": {
    "zh-Hans": "没有一列可用：每列在所有行里都一样，或者每行都不同",
    "zh-Hant": "沒有一欄可用：每欄在所有列裡都一樣，或者每列都不同",
    en: "No column can be used: each is the same in all rows, or different in every row",
  },
  "takers-too-few": {
    "zh-Hans": "已知接受的 {takers} 户、未接受的 {others} 户，各至少要有 {least} 户才能学习",
    "zh-Hant": "已知接受的 {takers} 戶、未接受的 {others} 戶，各至少要有 {least} 戶才能學習",
    en: "{takers} are known to have taken it up and {others} not to: at least {least} of each are needed to learn from",
  },
} as const satisfies Record<string, Titles>;

/** Names why two tables cannot be learned from. */
export type LeadProblemCode = keyof typeof leadProblems;

/** A refusal: a value, for the person who sent the tables. */
export interface LeadProblem {
  readonly ok: false;
  readonly code: LeadProblemCode;
  readonly detail: Readonly<Record<string, string | number>>;
}
