import { said } from "./problem-text.ts";

/** How a change of a retailer's file or licence can be refused. */
export const fileProblems = {
  "field-exists": said(
    409,
    "已有编号为“{id}”的档案项目",
    "已有編號為「{id}」的檔案項目",
    "There is a field {id} already",
  ),
  "field-name-taken": said(
    409,
    "已有叫“{name}”的档案项目，名称不能重复",
    "已有叫「{name}」的檔案項目，名稱不可重複",
    "Another field is called {name}",
  ),
  "field-choice-in-use": said(
    409,
    "选项“{choice}”已有档案在用，只能改名，不能删除",
    "選項「{choice}」已有檔案在用，只能改名，不能刪除",
    "The choice {choice} is in use: it can be renamed, not removed",
  ),
  "field-value-refused": said(
    422,
    "“{field}”填写有误：{why}",
    "「{field}」填寫有誤：{why}",
    "{field}: {why}",
  ),
  "field-not-yours": said(
    403,
    "您的岗位不能修改“{field}”",
    "您的職務不能修改「{field}」",
    "Your role may not change {field}",
  ),
  "day-out-of-reach": said(
    422,
    "日期应在 {least} 到 {most} 之间",
    "日期應在 {least} 到 {most} 之間",
    "The day must be from {least} to {most}",
  ),
  "licence-move-not-so": said(
    409,
    "许可证那天的状态不能这样变更",
    "許可證那天的狀態不能這樣變更",
    "This cannot follow the state of the licence on that day",
  ),
  "licence-changed-later": said(
    409,
    "许可证自 {day} 起已有变更，请从那天或之后变更",
    "許可證自 {day} 起已有變更，請從那天或之後變更",
    "The licence was changed from {day} on: choose that day or a later one",
  ),
  "suspension-too-long": said(
    422,
    "停业最长一年，最晚到 {latest}",
    "停業最長一年，最晚到 {latest}",
    "A suspension ends after a year at the latest: by {latest}",
  ),
  "licence-question-not-so": said(
    409,
    "上一个询问还没有结论，或者没有待答复的询问",
    "上一個詢問還沒有結論，或者沒有待答覆的詢問",
    "A question is open already, or none is",
  ),
} as const;
