import { said } from "./problem-text.ts";

/** How an entry about a retailer can be refused. */
export const careProblems = {
  "entry-of-another": said(
    403,
    "这是 {owner} 登记的，由本人或主管处理",
    "這是 {owner} 登記的，由本人或主管處理",
    "{owner} made this entry: its maker or a manager sees to it",
  ),
  "entry-not-so": said(
    409,
    "该记录当前为“{state}”，不能这样操作",
    "該紀錄目前為「{state}」，不能這樣操作",
    "This entry is {state}: that cannot be done now",
  ),
  "custodian-only": said(
    403,
    "档案由保管人（{custodian}）或主管借出、收回",
    "檔案由保管人（{custodian}）或主管借出、收回",
    "A file is lent and taken back by its custodian ({custodian}) or a manager",
  ),
  "file-lent": said(
    409,
    "纸质档案已借给 {borrower}，尚未归还",
    "紙本檔案已借給 {borrower}，尚未歸還",
    "The paper file is lent to {borrower} and not back yet",
  ),
  "photo-refused": said(
    422,
    "照片须是完好的 JPEG、PNG 或 WebP 文件",
    "照片須是完好的 JPEG、PNG 或 WebP 檔案",
    "A photo is a JPEG, PNG or WebP file that is whole",
  ),
  "photos-too-many": said(
    409,
    "每户最多 {most} 张照片，请先划去不用的",
    "每戶最多 {most} 張照片，請先劃去不用的",
    "At most {most} photos of a retailer: strike out some first",
  ),
  "day-ahead": said(
    400,
    "日期 {day} 晚于今天（{today}）",
    "日期 {day} 晚於今天（{today}）",
    "{day} is after today ({today})",
  ),
} as const;
