import type { WordsOf } from "../words.ts";
import type { home as hans } from "../zh-hans/home.ts";

/** Words of the home area. */
export const home: WordsOf<typeof hans> = {
  title: "首頁",
  freshness: "訂單資料 {{from}} 至 {{to}}",
  lastImport: "最近匯入 {{at}}",
  noOrders: "尚未匯入訂單",
  retailers: "零售客戶",
  retailersNote: "其中正常營業 {{active}} 戶",
  skus: "規格",
  skusNote: "其中緊俏 {{scarce}} 個",
  orderLines: "訂單列",
  orderLinesNote: "截至 {{to}}當週",
  observations: "採集記錄",
  observationsNote: "截至 {{to}}當週",
  observationsNone: "尚無庫存、價格採集",
  trend: "每週供貨走勢",
  packs: "供貨量（包）",
  buyers: "訂貨戶數",
  amount: "金額（元）",
  week: "週",
  attention: "需要關注",
  calm: "目前沒有需要處理的事項",
  warning: "注意",
  info: "提示",
  lastBrief: "最近一週簡報",
  noBrief: "還沒有執行過週測算",
  openBrief: "開啟完整簡報",
  runWeek: "前往執行",
  ownRoute: "{{line}}下週拜訪路線",
  recentImports: "最近匯入",
};
