import type { WordsOf } from "../words.ts";
import type { session as hans } from "../zh-hans/session.ts";

/** Words of the session area. */
export const session: WordsOf<typeof hans> = {
  title: "登入",
  promise: "把緊俏貨源投得準，把每一次拜訪走得值",
  about: "持證批發商的精準行銷與精準投放工作台",
  username: "使用者名稱",
  password: "密碼",
  enter: "登入",
  changeTitle: "修改密碼",
  firstTitle: "設定您自己的密碼",
  firstHelp: "您正在使用初始密碼。為保護資料，請先設定新密碼。",
  current: "目前密碼",
  next: "新密碼",
  nextHelp: "至少 10 個字元，且不同於目前密碼",
  again: "再輸入一次新密碼",
  differ: "兩次輸入的新密碼不一致",
  change: "修改密碼",
  changed: "密碼已修改",
};
