import type { WordsOf } from "../words.ts";
import type { audit as hans } from "../zh-hans/audit.ts";

/** Words of the audit area. */
export const audit: WordsOf<typeof hans> = {
  title: "操作記錄",
  subtitle: "誰在什麼時候改了什麼，為什麼；不可修改。",
  action: "操作",
  person: "人員",
  anyAction: "全部操作",
  anyPerson: "全部人員",
  system: "系統",
  before: "之前",
  after: "之後",
  field: "欄位",
  more: "顯示更早的記錄",
  entries: "記錄",
  empty: "沒有記錄",
  noDiff: "沒有欄位變化",
};
