import type { Titles } from "@dongxiao/core/units";

import { careProblems } from "./care-problems.ts";
import { fileProblems } from "./file-problems.ts";
import { type ProblemText, said } from "./problem-text.ts";
import { targetProblems } from "./target-problems.ts";
import { upliftProblems } from "./uplift-problems.ts";

/** Every way a request can be refused: its HTTP status and the words people read; {names} come from the detail. */
export const problems = {
  "input-malformed": said(
    400,
    "填写的内容有误：{why}",
    "填寫的內容有誤：{why}",
    "The input is not valid: {why}",
  ),
  "sign-in-needed": said(401, "请先登录", "請先登入", "Please sign in"),
  "sign-in-wrong": said(
    401,
    "用户名或密码不正确",
    "使用者名稱或密碼不正確",
    "Wrong user name or password",
  ),
  "too-many-tries": said(
    429,
    "尝试次数过多，请稍后再试",
    "嘗試次數過多，請稍後再試",
    "Too many tries, please wait a little",
  ),
  "password-change-needed": said(
    403,
    "首次登录请先修改密码",
    "首次登入請先修改密碼",
    "Please change your first password",
  ),
  "password-weak": said(
    400,
    "新密码至少 10 个字符，且不同于旧密码",
    "新密碼至少 10 個字元，且不同於舊密碼",
    "A new password has at least 10 characters and differs from the old one",
  ),
  "role-not-allowed": said(
    403,
    "您的岗位无权进行此操作",
    "您的職務無權進行此操作",
    "Your role may not do this",
  ),
  "outside-scope": said(403, "超出您的管辖范围", "超出您的管轄範圍", "This is outside your area"),
  "not-found": said(404, "没有找到：{what}", "沒有找到：{what}", "Not found: {what}"),
  "folder-unwritable": said(
    422,
    "无法写入文件夹 {folder}（{why}）",
    "無法寫入資料夾 {folder}（{why}）",
    "The folder {folder} cannot be written ({why})",
  ),
  "sheet-too-long": said(
    422,
    "共 {rows} 行，xlsx 工作表最多 {most} 行：请写成 .csv.gz，或缩小日期范围",
    "共 {rows} 列，xlsx 工作表最多 {most} 列：請寫成 .csv.gz，或縮小日期範圍",
    "{rows} rows are more than the {most} of an xlsx sheet: write .csv.gz, or choose fewer days",
  ),
  "file-refused": said(
    422,
    "文件不能导入：{reason}",
    "檔案不能匯入：{reason}",
    "The file cannot be imported: {reason}",
  ),
  "file-too-large": said(
    413,
    "文件超过 {limitMegabytes} MB",
    "檔案超過 {limitMegabytes} MB",
    "The file is larger than {limitMegabytes} MB",
  ),
  "import-not-ready": said(
    409,
    "该导入当前状态为“{state}”，不能这样操作",
    "該匯入目前狀態為「{state}」，不能這樣操作",
    "This import is {state}: that cannot be done now",
  ),
  "import-superseded": said(
    409,
    "之后的导入 {later} 改动过相同的行，请先撤销它",
    "之後的匯入 {later} 改動過相同的列，請先復原它",
    "Later import {later} changed the same rows: undo that one first",
  ),
  "import-has-errors": said(
    409,
    "有 {refused} 行错误，且要求全部正确才导入",
    "有 {refused} 列錯誤，且要求全部正確才匯入",
    "{refused} rows are wrong and all-or-nothing was asked for",
  ),
  "facts-busy": said(
    409,
    "另一项写入正在进行，请稍后再试",
    "另一項寫入正在進行，請稍後再試",
    "Another write is under way, please try again",
  ),
  cancelled: said(
    409,
    "操作已取消，没有留下任何改动",
    "操作已取消，沒有留下任何改動",
    "Cancelled; nothing was changed",
  ),
  "indicator-unknown": said(
    400,
    "没有名为 {id} 的指标",
    "沒有名為 {id} 的指標",
    "No indicator is called {id}",
  ),
  "dimension-unknown": said(
    400,
    "没有名为 {dimension} 的维度",
    "沒有名為 {dimension} 的維度",
    "No dimension is called {dimension}",
  ),
  "dimension-repeated": said(
    400,
    "维度 {dimension} 写了两次",
    "維度 {dimension} 寫了兩次",
    "The dimension {dimension} is named twice",
  ),
  "member-unknown": said(
    400,
    "维度 {dimension} 中没有 {member}",
    "維度 {dimension} 中沒有 {member}",
    "{dimension} has no member {member}",
  ),
  "period-unreadable": said(
    400,
    "看不懂期间“{period}”：请写成 2021-11-08（周）、2021-W45、2021-11、2021-Q4、2021 或 2021-11-01..2021-11-14",
    "看不懂期間「{period}」：請寫成 2021-11-08（週）、2021-W45、2021-11、2021-Q4、2021 或 2021-11-01..2021-11-14",
    "The period {period} cannot be read: write 2021-11-08 (its week), 2021-W45, 2021-11, 2021-Q4, 2021 or 2021-11-01..2021-11-14",
  ),
  "period-without-data": said(
    409,
    "{period} 没有数据：现有数据从 {from} 到 {to}",
    "{period} 沒有資料：現有資料從 {from} 到 {to}",
    "There are no data for {period}: they go from {from} to {to}",
  ),
  "as-of-too-early": said(
    400,
    "截至 {asOf} 还看不到 {period}，它从 {from} 才开始",
    "截至 {asOf} 還看不到 {period}，它從 {from} 才開始",
    "As of {asOf} nothing of {period} is known yet: it begins on {from}",
  ),
  "goods-alone": said(
    400,
    "“{indicator}”来自商业库存与计划，与零售户无关，不能按 {dimension} 划分",
    "「{indicator}」來自商業庫存與計畫，與零售客戶無關，不能按 {dimension} 劃分",
    "{indicator} is about the wholesaler's own stock and plan, in which no retailer has a part: it cannot be cut by {dimension}",
  ),
  "share-needs-dimension": said(
    400,
    "“{indicator}”是占比：只看部分 {dimension} 时，请同时按 {dimension} 划分，否则分母不明确",
    "「{indicator}」是占比：只看部分 {dimension} 時，請同時按 {dimension} 劃分，否則分母不明確",
    "{indicator} is a share: with only some of {dimension} it must be cut by {dimension} too, or nobody knows of what",
  ),
  "cells-too-many": said(
    422,
    "结果有 {cells} 格，最多 {most} 格：请减少维度，或先筛选",
    "結果有 {cells} 格，最多 {most} 格：請減少維度，或先篩選",
    "The answer would have {cells} cells, at most {most} are given: take fewer dimensions, or filter first",
  ),
  "grades-out-of-order": said(
    400,
    "分级标准次序不对：A 的占比须小于 A 与 B 合计的占比，A 的标准金额须不低于 B",
    "分級標準次序不對：A 的占比須小於 A 與 B 合計的占比，A 的標準金額須不低於 B",
    "The grades are out of order: A ends before B on the curve, and A's standard amount is no less than B's",
  ),
  "bounds-out-of-order": said(
    400,
    "“{name}”须由小到大，且档位合计不超过 {most} 档",
    "「{name}」須由小到大，且檔位合計不超過 {most} 檔",
    "{name} must rise, and there are at most {most} tiers in all",
  ),
  ...careProblems,
  ...fileProblems,
  ...targetProblems,
  "tier-run-not-so": said(
    409,
    "该次评定当前状态为“{state}”，不能这样操作",
    "該次評定目前狀態為「{state}」，不能這樣操作",
    "This grading is {state}: that cannot be done now",
  ),
  "tier-run-followed": said(
    409,
    "之后的评定 {later} 已经公布，请先撤回它",
    "之後的評定 {later} 已經公布，請先撤回它",
    "Grading {later} was published after it: withdraw that one first",
  ),
  "valid-from-too-early": said(
    400,
    "最早只能从 {earliest} 起",
    "最早只能從 {earliest} 起",
    "It can begin on {earliest} at the earliest",
  ),
  "appeal-open": said(
    409,
    "您已有一份申诉正在处理",
    "您已有一份申訴正在處理",
    "One appeal is open already",
  ),
  "takers-too-few": said(
    409,
    "已知接受的 {takers} 户、未接受的 {others} 户，各至少要有 {least} 户才能学习",
    "已知接受的 {takers} 戶、未接受的 {others} 戶，各至少要有 {least} 戶才能學習",
    "{takers} are known to have taken it up and {others} not to: at least {least} of each are needed to learn from",
  ),
  "retailers-alike": said(
    409,
    "这些户在所有特征上都一样，无法排出先后",
    "這些戶在所有特徵上都一樣，無法排出先後",
    "These retailers are alike in every feature: there is nothing to order them by",
  ),
  "campaign-columns-missing": said(
    400,
    "名单需要一列许可证号（至少一个是本公司的）和一列 0/1（或否/是）",
    "名單需要一欄許可證號（至少一個是本公司的）和一欄 0/1（或否/是）",
    "The list needs a column of licence codes (at least one of them the company's) and one of 0/1 (or no/yes)",
  ),
  ...upliftProblems,
  "task-exists": said(
    409,
    "“{unit}”在 {period} 已有相同范围和计量的任务：请修改它",
    "「{unit}」在 {period} 已有相同範圍和計量的任務：請修改它",
    "{unit} already has a task of the same scope and measure in {period}: change that one",
  ),
  "company-only": said(
    403,
    "“{indicator}”属于全公司，只有管辖全公司的人才能看",
    "「{indicator}」屬於全公司，只有管轄全公司的人才能看",
    "{indicator} is the whole company's and only for those who see the whole company",
  ),
  "check-unknown": said(
    400,
    "没有名为 {check} 的检查",
    "沒有名為 {check} 的檢查",
    "No check is called {check}",
  ),
  "setting-out-of-bounds": said(
    400,
    "“{name}”应在 {min} 与 {max} 之间",
    "「{name}」應在 {min} 與 {max} 之間",
    "{name} stays within {min} and {max}",
  ),
  "settings-out-of-order": said(
    400,
    "“{low}”不能大于“{high}”",
    "「{low}」不能大於「{high}」",
    "{low} may not be more than {high}",
  ),
  "segmentation-unknown": said(
    400,
    "没有这种客户细分：{id}",
    "沒有這種客戶細分：{id}",
    "There is no such segmentation: {id}",
  ),
  "window-too-long": said(
    422,
    "一次最多检查 {most} 周，您选了 {cycles} 周",
    "一次最多檢查 {most} 週，您選了 {cycles} 週",
    "At most {most} weeks are checked at once, you chose {cycles}",
  ),
  "week-without-orders": said(
    409,
    "{cycle} 这一周没有订单，无法测算",
    "{cycle} 這一週沒有訂單，無法測算",
    "The week of {cycle} has no orders to measure",
  ),
  "history-too-short": said(
    409,
    "历史只有 {cycles} 周，至少需要 {needed} 周",
    "歷史只有 {cycles} 週，至少需要 {needed} 週",
    "Only {cycles} weeks of history, {needed} are needed",
  ),
  "score-scheme-senseless": said(
    422,
    "方案有误：{why}",
    "方案有誤：{why}",
    "The scheme does not make sense: {why}",
  ),
  "score-scheme-not-so": said(
    409,
    "该方案当前状态为“{state}”，不能这样操作；启用过的方案只能由新版本取代",
    "該方案目前狀態為「{state}」，不能這樣操作；啟用過的方案只能由新版本取代",
    "The scheme is {state}: that cannot be done with it; one that was in use is only superseded",
  ),
  "score-scheme-missing": said(
    409,
    "“{kind}”还没有启用的方案",
    "「{kind}」還沒有啟用的方案",
    "No scheme is in use for {kind}",
  ),
  "score-run-not-so": said(
    409,
    "该次评分当前状态为“{state}”，不能这样操作",
    "該次評分目前狀態為「{state}」，不能這樣操作",
    "The scores are {state}: that cannot be done with them",
  ),
  "score-run-stands": said(
    409,
    "{period} 已公布第 {other} 次评分；请先撤回，再公布这一次",
    "{period} 已公布第 {other} 次評分；請先撤回，再公布這一次",
    "For {period} run {other} is published; withdraw it before this one is published",
  ),
  "score-mark-out-of-bounds": said(
    422,
    "“{item}”只能评 {least} 至 {most} 的整数分",
    "「{item}」只能評 {least} 至 {most} 的整數分",
    "{item} is marked in whole points from {least} to {most}",
  ),
  "conduct-not-so": said(
    409,
    "该事项当前状态为“{state}”，不能再申辩",
    "該事項目前狀態為「{state}」，不能再申辯",
    "The event is {state}: it can no longer be replied to",
  ),
  "username-taken": said(
    409,
    "用户名 {username} 已被使用",
    "使用者名稱 {username} 已被使用",
    "User name {username} is taken",
  ),
  "assignment-overlaps": said(
    409,
    "该人员在此期间已有相同岗位",
    "該人員在此期間已有相同職務",
    "This person already holds that role in that time",
  ),
  "last-administrator": said(
    409,
    "至少保留一名系统管理员",
    "至少保留一名系統管理員",
    "At least one administrator must remain",
  ),
} as const satisfies Record<string, ProblemText>;

/** The code of one problem. */
export type ProblemCode = keyof typeof problems;

/** The facts behind a refusal, ready to be put into its words. */
export type ProblemDetail = Readonly<Record<string, string | number>>;

/** A refusal that the person can act on. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly ok: false;
  readonly code: Code;
  readonly detail: ProblemDetail;
}

/** An answer. */
export interface Reply<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** Wraps an answer. */
export function reply<Value>(value: Value): Reply<Value> {
  return { ok: true, value };
}

/** Refuses, with a code and the facts behind it. */
export function problem<const Code extends ProblemCode>(
  code: Code,
  detail: ProblemDetail = {},
): Problem<Code> {
  return { ok: false, code, detail };
}

/** The words of a refusal, in one language, with the facts put in. */
export function wordsOf(code: ProblemCode, detail: ProblemDetail, language: keyof Titles): string {
  return problems[code].titles[language].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(detail[name] ?? "…"),
  );
}
