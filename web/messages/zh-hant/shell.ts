import type { WordsOf } from "../words.ts";
import type { shell as hans } from "../zh-hans/shell.ts";

/** Words of the shell area. */
export const shell: WordsOf<typeof hans> = {
  menu: "選單",
  mainMenu: "主選單",
  home: "首頁",
  weeks: "週測算",
  indicators: "指標",
  analysis: "分析",
  retailers: "零售客戶",
  tiers: "檔位",
  targets: "目標客戶",
  scores: "評分",
  uplift: "星級提升",
  skus: "規格",
  imports: "資料匯入",
  quality: "資料品質",
  people: "人員與範圍",
  audit: "操作記錄",
  ownPage: "我的門市",
  language: "語言",
  password: "修改密碼",
  signOut: "登出",
  account: "帳戶",
  standIn: "代理 {{name}}",
};
