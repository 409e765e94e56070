import type { Titles } from "@dongxiao/core/units";

interface CellProblem {
  /** A refused cell keeps its row out; a warning lets it in. */
  readonly severity: "refused" | "warning";
  readonly titles: Titles;
}

const refused = (hans: string, hant: string, en: string): CellProblem => ({
  severity: "refused",
  titles: { "zh-Hans": hans, "zh-Hant": hant, en },
});
const warning = (hans: string, hant: string, en: string): CellProblem => ({
  severity: "warning",
  titles: { "zh-Hans": hans, "zh-Hant": hant, en },
});

/** Everything that can be wrong with one cell, and the words for it; {names} come from the detail. */
export const importProblems = {
  missing: refused("必填，不能为空", "必填，不可為空", "Required, but empty"),
  "too-long": refused("超过 {most} 个字", "超過 {most} 個字", "Longer than {most} characters"),
  "not-a-number": refused("不是数字", "不是數字", "Not a number"),
  "not-whole": refused("必须是整数", "必須是整數", "Must be a whole number"),
  "too-fine": refused("小数位数过多", "小數位數過多", "Too many decimal places"),
  negative: refused("不能为负数", "不可為負數", "Must not be negative"),
  "too-large": refused("数值过大", "數值過大", "Too large"),
  "out-of-range": refused(
    "应在 {least} 到 {most} 之间",
    "應在 {least} 到 {most} 之間",
    "Must be from {least} to {most}",
  ),
  "not-a-date": refused(
    "不是日期，请写成 2021-11-08",
    "不是日期，請寫成 2021-11-08",
    "Not a date: write 2021-11-08",
  ),
  "impossible-date": refused("日历上没有这一天", "日曆上沒有這一天", "No such day in the calendar"),
  "date-outside-range": refused(
    "日期不在 {least} 到 {most} 之间",
    "日期不在 {least} 到 {most} 之間",
    "The date is not between {least} and {most}",
  ),
  "not-a-choice": refused("不是可选的值", "不是可選的值", "Not one of the choices"),
  "not-yes-or-no": refused("请填“是”或“否”", "請填「是」或「否」", "Say yes or no"),
  "unknown-retailer": refused(
    "没有这个许可证号的零售户",
    "沒有這個許可證號的零售客戶",
    "No retailer has this licence code",
  ),
  "unknown-sku": refused("没有这个规格编码", "沒有這個規格編碼", "No SKU has this code"),
  "unknown-line": refused("没有这个线路编码", "沒有這個線路編碼", "No line has this code"),
  "unknown-unit": refused(
    "没有这个上级，或上级那一行有错误",
    "沒有這個上級，或上級那一列有錯誤",
    "No such parent, or its own row is refused",
  ),
  "second-root": refused(
    "最上级单位已经是 {root}，请填写上级编码",
    "最上級單位已經是 {root}，請填寫上級編碼",
    "The topmost unit is {root}: say the parent's code",
  ),
  "unit-order": refused(
    "不能放在“{above}”下面：顺序是省、市、县、市场部、线路",
    "不能放在「{above}」下面：順序是省、市、縣、市場部、線路",
    "Cannot lie under {above}: the order is province, city, county, market department, line",
  ),
  "unit-fixed": refused(
    "已有的单位不改换上级和类型，现在是 {is}",
    "已有的單位不改換上級和類型，現在是 {is}",
    "A unit that is there keeps its parent and kind: now {is}",
  ),
  "only-for-lines": refused("只有线路才填写", "只有線路才填寫", "Only lines have this"),
  "broken-pack": refused(
    "按条换算后不是整包",
    "依條換算後不是整包",
    "Does not come to whole packs",
  ),
  "nothing-recorded": refused(
    "这一行没有记录任何数量、价格或天数",
    "這一列沒有記錄任何數量、價格或天數",
    "Nothing is recorded in this row",
  ),
  "stock-out-over-ordering": refused(
    "断货天数大于订货天数",
    "缺貨天數大於訂貨天數",
    "More stock-out days than ordering days",
  ),
  "duplicate-key": refused(
    "同一文件中重复（第 {rows} 行），内容不同",
    "同一檔案中重複（第 {rows} 列），內容不同",
    "Repeated in this file with other content (rows {rows})",
  ),
  "repeated-row": warning(
    "与第 {first} 行完全相同，只取一次",
    "與第 {first} 列完全相同，只取一次",
    "Same as row {first}: taken once",
  ),
  formula: refused("是公式，请改为数值", "是公式，請改為數值", "A formula: put its value"),
  error: refused("是错误值", "是錯誤值", "An error value"),
  merged: refused("是合并单元格", "是合併儲存格", "Part of merged cells"),
  quote: refused("引号后面还有文字", "引號後面還有文字", "Text follows the closing quote"),
  "row-width": refused(
    "这一行的单元格比标题多",
    "這一列的儲存格比標題多",
    "The row has more cells than headers",
  ),
  "supplied-over-ordered": warning(
    "供应量大于订购量",
    "供應量大於訂購量",
    "Supplied more than ordered",
  ),
  "ordered-over-cap": warning("订购量大于限量", "訂購量大於限量", "Ordered more than the cap"),
  "price-implausible": warning(
    "折合每条 {price} 元，与批发价 {wholesale} 元相差过大，请核对单位",
    "折合每條 {price} 元，與批發價 {wholesale} 元相差過大，請核對單位",
    "Comes to {price} yuan a carton against a wholesale price of {wholesale}: check the units",
  ),
} as const satisfies Record<string, CellProblem>;

/** Names what is wrong with a cell. */
export type ImportProblemCode = keyof typeof importProblems;

/** What fills the braces of a problem's words. */
export type ProblemDetail = Readonly<Record<string, string | number>>;

/** A cell that a reader could not take. */
export class Refused {
  readonly code: ImportProblemCode;
  readonly detail: ProblemDetail;

  constructor(code: ImportProblemCode, detail: ProblemDetail = {}) {
    this.code = code;
    this.detail = detail;
  }
}

/** Words with their braces filled. */
export function filledTitles(titles: Titles, detail: ProblemDetail): Titles {
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? "…"));
  return {
    "zh-Hans": fill(titles["zh-Hans"]),
    "zh-Hant": fill(titles["zh-Hant"]),
    en: fill(titles.en),
  };
}

/** The words of a problem with one cell. */
export function wordsFor(code: ImportProblemCode, detail: ProblemDetail): Titles {
  return filledTitles(importProblems[code].titles, detail);
}
