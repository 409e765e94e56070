import { type Language, said, type Titles } from "@dongxiao/core/units";

/** The fixed words of the brief, in every language. */
export const briefWords = {
  title: said("周简报", "週簡報", "Weekly brief"),
  week: said("测算周", "測算週", "Week measured"),
  made: said("生成时间", "產生時間", "Made at"),
  dataUntil: said("数据截至", "資料截至", "Data until"),
  findings: said("发现", "發現", "Findings"),
  noFindings: said(
    "没有指标的变化足以下结论。",
    "沒有指標的變化足以下結論。",
    "No indicator moved enough to say anything.",
  ),
  indicators: said("指标", "指標", "Indicators"),
  indicator: said("指标", "指標", "Indicator"),
  now: said("本周", "本週", "This week"),
  before: said("上周", "上週", "Week before"),
  numerator: said("分子", "分子", "Numerator"),
  denominator: said("分母", "分母", "Denominator"),
  retailers: said("户数", "戶數", "Retailers"),
  version: said("版本", "版本", "Version"),
  notApplicable: said("不适用", "不適用", "Not applicable"),
  insufficient: said("数据不足", "資料不足", "Too little data"),
  byPriceClass: said("分价类", "分價類", "By price class"),
  trend: said("近期走势", "近期走勢", "Recent weeks"),
  suppliedPacks: said("供应量（包）", "供應量（包）", "Supplied (packs)"),
  buyers: said("进货户数", "進貨戶數", "Buying retailers"),
  segments: said("零售户分类", "零售客戶分類", "Segments"),
  segment: said("类别", "類別", "Segment"),
  monthlyMean: said("月均进货额（元）", "月均進貨額（元）", "Monthly mean (CNY)"),
  share: said("占比", "占比", "Share"),
  forecast: said("下周需求预测", "下週需求預測", "Demand expected next week"),
  sku: said("规格", "規格", "SKU"),
  expected: said("预测（包）", "預測（包）", "Expected (packs)"),
  lastWeek: said("本周供应（包）", "本週供應（包）", "Supplied this week (packs)"),
  total: said("合计（包）", "合計（包）", "Total (packs)"),
  plans: said("紧俏货源投放", "緊俏貨源投放", "Scarce supply"),
  supply: said("货源（包）", "貨源（包）", "Supply (packs)"),
  placed: said("已投放（包）", "已投放（包）", "Placed (packs)"),
  demand: said("估计需求（包）", "估計需求（包）", "Estimated demand (packs)"),
  getting: said("得货户", "得貨戶", "Retailers served"),
  withCap: said("有限量户", "有限量戶", "With a cap"),
  leftOver: said("剩余说明", "剩餘說明", "Left over"),
  visits: said("下周拜访", "下週拜訪", "Visits next week"),
  line: said("线路", "線路", "Line"),
  visitCount: said("拜访数", "拜訪數", "Visits"),
  kilometres: said("公里", "公里", "Kilometres"),
  hours: said("小时", "小時", "Hours"),
  leftOut: said("未排入", "未排入", "Left out"),
  appendix: said("附：指标定义", "附：指標定義", "Appendix: definitions"),
  formula: said("公式", "公式", "Formula"),
  more: said("其余见系统内页面。", "其餘見系統內頁面。", "The rest is on the page in the system."),
} as const satisfies Record<string, Titles>;

/** The units that a name is not clear without. */
export const unitWords: Readonly<Record<string, Titles>> = {
  "packs/retailer": said("包/户", "包/戶", "packs per retailer"),
  "cny-cents/carton": said("元/条", "元/條", "CNY per carton"),
};

/** A word of the brief. */
export type BriefWord = keyof typeof briefWords;

/** Speaks the brief's words in one language. */
export type Say = (word: BriefWord) => string;

/** Chooses the language of a brief. */
export function sayIn(language: Language): Say {
  return (word) => briefWords[word][language];
}
