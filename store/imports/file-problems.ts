import type { Titles } from "@dongxiao/core/units";

import { sheetProblems } from "../sheets/index.ts";
import { filledTitles, type ProblemDetail } from "./import-problems.ts";

/** What can be wrong with a whole file beyond its form as a table. */
export const fileProblems = {
  "columns-missing": {
    "zh-Hans": "缺少必要的列：{columns}",
    "zh-Hant": "缺少必要的欄：{columns}",
    en: "Columns are missing: {columns}",
  },
  "columns-twice": {
    "zh-Hans": "“{first}”和“{second}”是同一项内容，请只保留一列",
    "zh-Hant": "「{first}」和「{second}」是同一項內容，請只保留一欄",
    en: "“{first}” and “{second}” say the same: keep one column",
  },
  "nothing-below-headers": {
    "zh-Hans": "标题下面没有数据",
    "zh-Hant": "標題下面沒有資料",
    en: "There is nothing below the headers",
  },
  interrupted: {
    "zh-Hans": "检查被中断，没有留下任何改动，请重新上传",
    "zh-Hant": "檢查被中斷，沒有留下任何改動，請重新上傳",
    en: "The check was interrupted and nothing was changed: send the file again",
  },
  cancelled: {
    "zh-Hans": "已取消，没有留下任何改动",
    "zh-Hant": "已取消，沒有留下任何改動",
    en: "Cancelled; nothing was changed",
  },
  ...sheetProblems,
} as const satisfies Record<string, Titles>;

/** Names what is wrong with a whole file. */
export type FileProblemCode = keyof typeof fileProblems;

/** A refusal of a whole file. */
export interface FileRefusal {
  readonly ok: false;
  readonly code: FileProblemCode;
  readonly detail: ProblemDetail;
}

/** Refuses a file. */
export function refuseFile(code: FileProblemCode, detail: ProblemDetail = {}): FileRefusal {
  return { ok: false, code, detail };
}

/** The words of a file's refusal. */
export function wordsForFile(code: FileProblemCode, detail: ProblemDetail): Titles {
  return filledTitles(fileProblems[code], detail);
}
