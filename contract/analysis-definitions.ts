import type { Titles } from "@dongxiao/core/units";

/** One term of an analysis and what it means, as the screen and the workbook explain it. */
export interface AnalysisTerm {
  readonly term: Titles;
  readonly means: Titles;
}

const told = (hans: string, hant: string, en: string): Titles => ({
  "zh-Hans": hans,
  "zh-Hant": hant,
  en,
});

const period: AnalysisTerm = {
  term: told("期间", "期間", "Period"),
  means: told(
    "订货周按其周一所在的月、季、年归入期间；零售户和规格的归属按当周的档案。",
    "訂貨週按其週一所在的月、季、年歸入期間；零售客戶和規格的歸屬按當週的檔案。",
    "An order week belongs to the month, quarter and year of its Monday; retailers and SKUs count as they stood in each week.",
  ),
};

const volume: AnalysisTerm = {
  term: told("销量（箱）", "銷量（箱）", "Volume (big cases)"),
  means: told(
    "供货包数换算：1 箱 = 250 标准条 = 50,000 支，每包按 20 支计（规格档案没有每包支数）。",
    "供貨包數換算：1 箱 = 250 標準條 = 50,000 支，每包按 20 支計（規格檔案沒有每包支數）。",
    "Packs supplied: 1 big case = 250 standard cartons = 50,000 sticks, at 20 sticks a pack (SKU files do not say how many).",
  ),
};

/** The terms of each analysis, in the order in which they are explained. */
export const analysisTerms = {
  pareto: [
    period,
    {
      term: told("累计占比", "累計占比", "Cumulative share"),
      means: told(
        "按供货金额从大到小排列，本户与之前各户合计金额 ÷ 总金额。",
        "按供貨金額從大到小排列，本戶與之前各戶合計金額 ÷ 總金額。",
        "Members by amount supplied, the largest first: the amount of this one and all before it ÷ the whole.",
      ),
    },
    {
      term: told("A / B / C（按占比）", "A / B / C（按占比）", "A / B / C by share"),
      means: told(
        "比它大的各户合计不到 A 的占比（默认 80%）为 A，不到 A 与 B 合计占比（默认 95%）为 B，其余为 C；金额相同的在同一级。",
        "比它大的各戶合計不到 A 的占比（預設 80%）為 A，不到 A 與 B 合計占比（預設 95%）為 B，其餘為 C；金額相同的在同一級。",
        "A while all larger members bring less than A's share (80% unless set), B up to A and B together (95%), then C; equal amounts stay together.",
      ),
    },
    {
      term: told(
        "A / B / C（按标准金额）",
        "A / B / C（按標準金額）",
        "A / B / C by standard amount",
      ),
      means: told(
        "期间金额达到 A 的标准金额为 A，达到 B 的为 B，其余为 C；与其他户无关。",
        "期間金額達到 A 的標準金額為 A，達到 B 的為 B，其餘為 C；與其他戶無關。",
        "A when the amount of the period comes up to A's standard, B when to B's, else C; other members do not matter.",
      ),
    },
  ],
  classes: [
    period,
    volume,
    {
      term: told("增幅", "增幅", "Growth"),
      means: told(
        "（本期 − 基期）÷ 基期；基期为 0 时不计算。",
        "（本期 − 基期）÷ 基期；基期為 0 時不計算。",
        "(now − base) ÷ base; none on a base of 0.",
      ),
    },
    {
      term: told("占比变动", "占比變動", "Share change"),
      means: told(
        "本期占比 − 基期占比，单位为百分点；占比以合计销量为分母。",
        "本期占比 − 基期占比，單位為百分點；占比以合計銷量為分母。",
        "Share now − share in the base, in percentage points; shares are of the total volume.",
      ),
    },
    {
      term: told("条均价 / 单箱均价", "條均價 / 單箱均價", "Mean price per carton and big case"),
      means: told(
        "供货金额 ÷ 标准条数（200 支）；单箱为其 250 倍。为批发价口径。",
        "供貨金額 ÷ 標準條數（200 支）；單箱為其 250 倍。為批發價口徑。",
        "Amount supplied ÷ standard cartons of 200 sticks; 250 times that for a big case. At wholesale prices.",
      ),
    },
    {
      term: told("尾差", "尾差", "Residue"),
      means: told(
        "合计（两位小数）− 各行（两位小数）之和：四舍五入的差额，以及没有归类的数量。",
        "合計（兩位小數）− 各列（兩位小數）之和：四捨五入的差額，以及沒有歸類的數量。",
        "The total to two digits less the lines to two digits: what rounding loses, and what belongs to no class.",
      ),
    },
  ],
  prices: [
    period,
    {
      term: told("零售均价", "零售均價", "Retail price"),
      means: told(
        "期间内采集到的每条零售价的简单平均；采集笔数 n 少于下限时不显示。",
        "期間內採集到的每條零售價的簡單平均；採集筆數 n 少於下限時不顯示。",
        "The plain mean of the carton prices seen in the period; not shown when fewer than the minimum n were seen.",
      ),
    },
    {
      term: told("顺价 / 倒挂", "順價 / 倒掛", "In order / inverted"),
      means: told(
        "零售均价 ÷ 批发价 ≥ 1 为顺价，< 1 为倒挂；批发价、建议零售价取采集当周的价格。",
        "零售均價 ÷ 批發價 ≥ 1 為順價，< 1 為倒掛；批發價、建議零售價取採集當週的價格。",
        "Retail ÷ wholesale of 1 or more is in order, less is inverted; wholesale and guidance prices are those of the weeks in which prices were seen.",
      ),
    },
    {
      term: told("沿用", "沿用", "Carried"),
      means: told(
        "本期没有采集到时，沿用此前几周内（默认 4 周）最近一周的均价，超过即视为缺价。",
        "本期沒有採集到時，沿用此前幾週內（預設 4 週）最近一週的均價，超過即視為缺價。",
        "Without a price in the period, the mean of the latest week before it is carried for a few weeks (4 unless set), then it counts as missing.",
      ),
    },
    {
      term: told("定基指数", "定基指數", "Fixed-base index"),
      means: told(
        "本期零售均价 ÷ 基期零售均价 × 100。",
        "本期零售均價 ÷ 基期零售均價 × 100。",
        "Retail price now ÷ retail price of the base period × 100.",
      ),
    },
    {
      term: told("零售价格指数", "零售價格指數", "Retail price index"),
      means: told(
        "Σ（零售均价 × 上年批发条数）÷ Σ（建议零售价 × 上年批发条数）× 100；缺价、无建议价、上年无销量的规格两边都不计。",
        "Σ（零售均價 × 去年批發條數）÷ Σ（建議零售價 × 去年批發條數）× 100；缺價、無建議價、去年無銷量的規格兩邊都不計。",
        "Σ(retail price × last year's cartons) ÷ Σ(guidance price × last year's cartons) × 100; SKUs without a price, a guidance price or last year's volume are on neither side.",
      ),
    },
  ],
  progress: [
    period,
    {
      term: told("时间进度", "時間進度", "Time passed"),
      means: told(
        "截至数据最新一天，期间已过天数 ÷ 期间总天数。",
        "截至資料最新一天，期間已過天數 ÷ 期間總天數。",
        "Days of the period passed by the newest day of the data ÷ all its days.",
      ),
    },
    {
      term: told("任务进度", "任務進度", "Task done"),
      means: told(
        "本单位以下各线路在期间内的供货量（或金额）÷ 任务。",
        "本單位以下各線路在期間內的供貨量（或金額）÷ 任務。",
        "What was supplied on the lines below the unit in the period ÷ the task.",
      ),
    },
    {
      term: told("差距", "差距", "Gap"),
      means: told(
        "任务进度 − 时间进度，单位为百分点；负数为落后。",
        "任務進度 − 時間進度，單位為百分點；負數為落後。",
        "Task done − time passed, in percentage points; below zero it lags.",
      ),
    },
    {
      term: told("日均还需", "日均還需", "Needed a day"),
      means: told(
        "余下任务 ÷ 余下天数；完成后为 0，期满未完成则没有。",
        "餘下任務 ÷ 餘下天數；完成後為 0，期滿未完成則沒有。",
        "What is left of the task ÷ the days left; 0 once it is done, none when the days are over.",
      ),
    },
    volume,
  ],
  segments: [
    {
      term: told("截至日期", "截至日期", "As of"),
      means: told(
        "按那一天的档案和许可证状态，用那一天之前（含当周）的订单重新计算；任何日期都可重算，结果相同。",
        "按那一天的檔案和許可證狀態，用那一天之前（含當週）的訂單重新計算；任何日期都可重算，結果相同。",
        "Computed anew from the files and licences of that day and the orders up to its week; any day can be computed again and gives the same.",
      ),
    },
    {
      term: told("分类范围", "分類範圍", "Cut within"),
      means: told(
        "名次、占比、平均都以全公司许可证正常的户为准，谁看都一样；户数、金额和名单只含您看得到的户。",
        "名次、占比、平均都以全公司許可證正常的戶為準，誰看都一樣；戶數、金額和名單只含您看得到的戶。",
        "Ranks, shares and means are of all active licences of the company, alike for every reader; counts, amounts and the list hold only the retailers that you see.",
      ),
    },
    {
      term: told("月均金额", "月均金額", "Monthly mean"),
      means: told(
        "最近几个整月供货金额的平均；订货周按其周一归月，下一周已在下月时该月为整月。",
        "最近幾個整月供貨金額的平均；訂貨週按其週一歸月，下一週已在下月時該月為整月。",
        "The mean amount supplied in the last whole months; a week belongs to the month of its Monday, and a month is whole once the next week lies in another.",
      ),
    },
    {
      term: told("未分类", "未分類", "In no segment"),
      means: told(
        "停业、歇业、收回许可证的户，以及不适用或资料不全的户；理由写在名单里。",
        "停業、歇業、收回許可證的戶，以及不適用或資料不全的戶；理由寫在名單裡。",
        "Suspended, closed and revoked licences, and retailers to whom it does not apply or of whom too little is recorded; the list says why.",
      ),
    },
    {
      term: told("最低月均", "最低月均", "Least"),
      means: told(
        "该细分中月均金额最低的一户。",
        "該細分中月均金額最低的一戶。",
        "The least monthly mean of a retailer in the segment.",
      ),
    },
  ],
  territories: [
    {
      term: told("工作量", "工作量", "Work"),
      means: told(
        "每周拜访次数 × 每次分钟数，加上路上的时间：每次到同线路最近两户的平均路程，再分摊从驻地往返的路程。这是估算，不是排好的路线。",
        "每週拜訪次數 × 每次分鐘數，加上路上的時間：每次到同線路最近兩戶的平均路程，再分攤從駐地往返的路程。這是估算，不是排好的路線。",
        "Visits a week times their minutes, and driving: for each visit the mean way to the two nearest of the line and a share of the way from the depot and back. An estimate, not planned routes.",
      ),
    },
    {
      term: told("潜力", "潛力", "Potential"),
      means: told(
        "线路上各户最近三个整月的月均进货额之和。",
        "線路上各戶最近三個整月的月均進貨額之和。",
        "What the line's retailers bought a month in the last three whole months.",
      ),
    },
    {
      term: told("离散程度", "離散程度", "Spread"),
      means: told(
        "各线路的数值除以本部门均值后的标准差；0 表示各线路一样。",
        "各線路的數值除以本部門均值後的標準差；0 表示各線路一樣。",
        "The standard deviation of the lines' shares of their department's mean; 0 when all are alike.",
      ),
    },
    {
      term: told("连片程度", "連片程度", "Contiguity"),
      means: told(
        "线路中最大一片的户数占比；两户互为最近的 8 户之一即相连。",
        "線路中最大一片的戶數占比；兩戶互為最近的 8 戶之一即相連。",
        "The share of a line's retailers in its largest piece; two belong together when one is among the eight nearest of the other.",
      ),
    },
    {
      term: told("谁会调整", "誰會調整", "Who would move"),
      means: told(
        "只在同一市场部相邻线路之间移动边界上的户，每户最多移一次，不拆散线路，总数不超过上限；没有坐标的户不动。",
        "只在同一市場部相鄰線路之間移動邊界上的戶，每戶最多移一次，不拆散線路，總數不超過上限；沒有座標的戶不動。",
        "Retailers on the border between lines of one department, each at most once, no line torn apart, and no more than the share allowed; those without a position stay.",
      ),
    },
  ],
  leads: [
    {
      term: told("可能性", "可能性", "Chance"),
      means: told(
        "按已知结果学到的、该户在所问周数内接受的概率；次序比数值可靠。",
        "按已知結果學到的、該戶在所問週數內接受的機率；次序比數值可靠。",
        "The probability to take it up within the weeks asked about, as earlier outcomes taught; the order is surer than the level.",
      ),
    },
    {
      term: told("学习依据", "學習依據", "Learned from"),
      means: told(
        "该规格此前几段时间里谁开始进货，以及最相近的已结束新品（先看品牌，再看价类和价格）；特征只取各自开始之前 13 周和当天档案。",
        "該規格此前幾段時間裡誰開始進貨，以及最相近的已結束新品（先看品牌，再看價類和價格）；特徵只取各自開始之前 13 週和當天檔案。",
        "Who began to buy the SKU in its own last weeks, and the launches most like it that are over (brand first, then price class and price); features come from the 13 weeks before each and the files of that day only.",
      ),
    },
    {
      term: told("AUC", "AUC", "AUC"),
      means: told(
        "任取一个接受户和一个未接受户，前者排在前面的概率；0.5 等于随机。用没有参与学习的、时间靠后的户来算，没有时用交叉验证。",
        "任取一個接受戶和一個未接受戶，前者排在前面的機率；0.5 等於隨機。用沒有參與學習的、時間靠後的戶來算，沒有時用交叉驗證。",
        "How often a taker stands above one who is not; 0.5 is chance. Measured on later retailers that were not learned from, by cross-validation where there are none.",
      ),
    },
    {
      term: told("前 10% 提升度", "前 10% 提升度", "Lift of the best tenth"),
      means: told(
        "名单前 10% 中接受户的占比 ÷ 全部户中的占比。",
        "名單前 10% 中接受戶的占比 ÷ 全部戶中的占比。",
        "The share of takers in the best tenth ÷ the share among all.",
      ),
    },
    {
      term: told("按规格数排序", "按規格數排序", "By SKUs bought"),
      means: told(
        "最简单的做法：进货规格多的排在前面。差别在误差之内时，本名单并不比它好。",
        "最簡單的做法：進貨規格多的排在前面。差別在誤差之內時，本名單並不比它好。",
        "The plainest order: whoever buys most SKUs first. Where the difference is within the noise, this list is no better.",
      ),
    },
    {
      term: told("不在名单上", "不在名單上", "Not on the list"),
      means: told(
        "已进过该规格（或活动名单上已有）的户，以及许可证不在有效状态的户。",
        "已進過該規格（或活動名單上已有）的戶，以及許可證不在有效狀態的戶。",
        "Retailers that have had the SKU, or stand on the campaign's list, and those whose licence is not active.",
      ),
    },
  ],
} as const satisfies Record<string, readonly AnalysisTerm[]>;

/** One of the analyses. */
export type AnalysisTool = keyof typeof analysisTerms;
