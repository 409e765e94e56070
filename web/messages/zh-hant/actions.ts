import type { WordsOf } from "../words.ts";
import type { actions as hans } from "../zh-hans/actions.ts";

/** Words of the actions area. */
export const actions: WordsOf<typeof hans> = {
  "sign-in": "登入",
  "change-password": "修改密碼",
  "add-person": "新增人員",
  "change-person": "修改人員",
  "reset-password": "重設初始密碼",
  "add-assignment": "增加職務",
  "end-assignment": "結束職務",
  "record-observation": "記錄採集",
  "apply-import": "執行匯入",
  "ask-undo-import": "申請復原匯入",
  "undo-import": "復原匯入",
  "run-week": "執行週測算",
  "add-task": "下達任務",
  "change-task": "修改任務",
  "delete-task": "刪除任務",
  "restore-task": "恢復任務",
  "sales-task": "銷售任務",
  person: "人員",
  import: "匯入",
  week: "週測算",
  retailer: "零售客戶",
};
