import type { WordsOf } from "../words.ts";
import type { weeks as hans } from "../zh-hans/weeks.ts";

/** Words of the weeks area. */
export const weeks: WordsOf<typeof hans> = {
  title: "週測算",
  subtitle: "一次執行完成指標、分類、預測、投放、拜訪與簡報。",
  run: "執行一週",
  runButton: "開始執行",
  cycle: "測算週",
  newest: "最新",
  runs: "歷次測算",
  noRuns: "還沒有執行過",
  madeAt: "執行時間",
  madeBy: "操作人",
  brief: "簡報",
  openBrief: "開啟簡報",
  myRoute: "拜訪路線",
  noCycles: "還沒有訂單，請先匯入訂單。",
  running: "正在測算 {{cycle}}當週",
  runningNewest: "正在測算",
  ready: "測算完成",
};
