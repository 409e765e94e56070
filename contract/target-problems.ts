import { said } from "./problem-text.ts";

/** How a move in a register of target customers can be refused. */
export const targetProblems = {
  "target-name-taken": said(
    409,
    "已有名为“{name}”的目标客户册",
    "已有名為「{name}」的目標客戶冊",
    "There is a target register named {name} already",
  ),
  "target-sku-taken": said(
    409,
    "规格 {sku} 已在“{register}”中",
    "規格 {sku} 已在「{register}」中",
    "SKU {sku} is in the register {register} already",
  ),
  "target-move-not-so": said(
    409,
    "“{retailer}”目前的状态不允许这样变动",
    "「{retailer}」目前的狀態不允許這樣變動",
    "{retailer} does not stand so that this move could be made now",
  ),
  "target-move-overtaken": said(
    409,
    "“{retailer}”在 {day} 已有变动，不能登记更早的日期",
    "「{retailer}」在 {day} 已有變動，不能登記更早的日期",
    "{retailer} moved on {day}: nothing can be entered for an earlier day",
  ),
  "target-signed-already": said(
    409,
    "“{retailer}”须由另一人会签：提议人和已会签的人不能再签",
    "「{retailer}」須由另一人會簽：提議人和已會簽的人不能再簽",
    "{retailer} needs somebody else's signature: neither the proposer nor one who has signed",
  ),
  "target-register-full": said(
    409,
    "{day} 起名额 {total} 户，将有 {members} 户在册：请先调出，或说明例外",
    "{day} 起名額 {total} 戶，將有 {members} 戶在冊：請先調出，或說明例外",
    "From {day} on there are {total} places and there would be {members} members: remove one first, or make an explicit exception",
  ),
  "target-register-closed": said(
    409,
    "“{name}”在 {day} 不在使用中",
    "「{name}」在 {day} 不在使用中",
    "The register {name} is not open on {day}",
  ),
  "target-register-missing": said(
    409,
    "还没有目标客户册，没有可写入档案的内容",
    "還沒有目標客戶冊，沒有可寫入檔案的內容",
    "There is no target register yet: nothing can be written to the files",
  ),
} as const;
