import type { Titles } from "@dongxiao/core/units";

/**
 * Everything that can be wrong with a person's file, and the words that they read; {names} are
 * filled from the detail.
 */
export const sheetProblems = {
  "file-empty": {
    "zh-Hans": "文件 {file} 是空的",
    "zh-Hant": "檔案 {file} 是空的",
    en: "The file {file} is empty",
  },
  "file-too-large": {
    "zh-Hans": "文件有 {bytes} 字节，上限是 {limit} 字节",
    "zh-Hant": "檔案有 {bytes} 位元組，上限是 {limit} 位元組",
    en: "The file has {bytes} bytes; the limit is {limit}",
  },
  "file-truncated": {
    "zh-Hans": "文件 {file} 不完整，可能没有传完，请重新保存或上传",
    "zh-Hant": "檔案 {file} 不完整，可能沒有傳完，請重新儲存或上傳",
    en: "The file {file} is cut off, perhaps by a broken transfer: save or upload it again",
  },
  "file-damaged": {
    "zh-Hans": "文件内部已损坏（{part}：{found}），请用表格软件打开后另存",
    "zh-Hant": "檔案內部已損壞（{part}：{found}），請用試算表軟體開啟後另存",
    en: "The file is damaged inside ({part}: {found}): open it in a spreadsheet program and save it again",
  },
  "file-not-a-table": {
    "zh-Hans": "文件 {file} 不是 .xlsx 或 .csv 表格，内容看起来是 {found}",
    "zh-Hant": "檔案 {file} 不是 .xlsx 或 .csv 表格，內容看起來是 {found}",
    en: "The file {file} is not an .xlsx or .csv table; its content looks like {found}",
  },
  "file-old-xls": {
    "zh-Hans": "文件 {file} 是旧的 .xls 格式，请另存为 .xlsx",
    "zh-Hant": "檔案 {file} 是舊的 .xls 格式，請另存為 .xlsx",
    en: "The file {file} has the old .xls format: save it as .xlsx",
  },
  "file-encrypted": {
    "zh-Hans": "文件 {file} 有密码保护，请去掉密码后再导入",
    "zh-Hant": "檔案 {file} 有密碼保護，請移除密碼後再匯入",
    en: "The file {file} is protected by a password: remove it and import again",
  },
  "file-encoding": {
    "zh-Hans": "文件的文字编码无法辨认（第 {row} 行附近），请存为 UTF-8 的 .csv 或 .xlsx",
    "zh-Hant": "檔案的文字編碼無法辨認（第 {row} 列附近），請存為 UTF-8 的 .csv 或 .xlsx",
    en: "The text encoding cannot be made out (near row {row}): save as a UTF-8 .csv or as .xlsx",
  },
  "archive-bomb": {
    "zh-Hans": "压缩内容 {part} 展开后过大，已拒绝（上限 {limit}）",
    "zh-Hant": "壓縮內容 {part} 展開後過大，已拒絕（上限 {limit}）",
    en: "The compressed part {part} would unpack beyond the limit of {limit}, so it is refused",
  },
  "xml-entities": {
    "zh-Hans": "文件内部 {part} 含有 DTD 或自定义实体，出于安全考虑已拒绝",
    "zh-Hant": "檔案內部 {part} 含有 DTD 或自訂實體，基於安全考量已拒絕",
    en: "The part {part} declares a DTD or its own entities, which is refused for safety",
  },
  "xml-too-deep": {
    "zh-Hans": "文件内部 {part} 的嵌套超过 {limit} 层",
    "zh-Hant": "檔案內部 {part} 的巢狀超過 {limit} 層",
    en: "The part {part} is nested more than {limit} levels deep",
  },
  "sheet-missing": {
    "zh-Hans": "没有可读的工作表“{sheet}”，文件中有：{sheets}",
    "zh-Hant": "沒有可讀的工作表「{sheet}」，檔案中有：{sheets}",
    en: "There is no readable sheet “{sheet}”; the file has: {sheets}",
  },
  "sheet-headers-missing": {
    "zh-Hans": "工作表没有标题行：第一个非空行应当是各列的名称",
    "zh-Hant": "工作表沒有標題列：第一個非空白列應為各欄的名稱",
    en: "The sheet has no header row: its first filled row must name the columns",
  },
  "sheet-headers-merged": {
    "zh-Hans": "标题行有合并单元格 {range}，请取消合并，每列一个名称",
    "zh-Hant": "標題列有合併儲存格 {range}，請取消合併，每欄一個名稱",
    en: "The header row has merged cells {range}: unmerge them and name each column",
  },
  "sheet-headers-duplicate": {
    "zh-Hans": "列名“{header}”在第 {first} 列和第 {second} 列重复",
    "zh-Hant": "欄名「{header}」在第 {first} 欄和第 {second} 欄重複",
    en: "The column name “{header}” stands twice, in columns {first} and {second}",
  },
  "sheet-too-large": {
    "zh-Hans": "表格过大：{what} 的上限是 {limit}",
    "zh-Hant": "表格過大：{what} 的上限是 {limit}",
    en: "The table is too large: the limit for {what} is {limit}",
  },
  "sheet-rows-unordered": {
    "zh-Hans": "第 {row} 行的行号或列号次序混乱，请用表格软件打开后另存",
    "zh-Hant": "第 {row} 列的列號或欄號次序混亂，請用試算表軟體開啟後另存",
    en: "Row or column numbers run out of order at row {row}: open the file in a spreadsheet program and save it again",
  },
  "cell-too-long": {
    "zh-Hans": "第 {row} 行第 {column} 列的内容超过 {limit} 个字符",
    "zh-Hant": "第 {row} 列第 {column} 欄的內容超過 {limit} 個字元",
    en: "The cell in row {row}, column {column} is longer than {limit} characters",
  },
  "quote-unclosed": {
    "zh-Hans": "第 {row} 行第 {column} 列的引号没有结束",
    "zh-Hant": "第 {row} 列第 {column} 欄的引號沒有結束",
    en: "The quotation mark opened in row {row}, column {column} is never closed",
  },
} as const satisfies Record<string, Titles>;

/** Names what is wrong with a file. */
export type SheetProblemCode = keyof typeof sheetProblems;

/** A refusal of a whole file: a value, for the person who sent it. */
export interface SheetRefusal {
  readonly ok: false;
  readonly code: SheetProblemCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Builds a refusal; the detail fills the placeholders of its titles. */
export function sheetRefusal(
  code: SheetProblemCode,
  detail: SheetRefusal["detail"] = {},
): SheetRefusal {
  return { ok: false, code, detail };
}

/** Tells a refusal from everything else that flows through the readers. */
export function isRefusal(value: object | string): value is SheetRefusal {
  return typeof value === "object" && "ok" in value && value.ok === false;
}
