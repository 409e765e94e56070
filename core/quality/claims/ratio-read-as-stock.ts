import type { ClaimCheck } from "../claim.ts";
import { percentOf, stated, type Stated } from "../stated.ts";

/** What a stock-to-sales ratio and the sales did, and what is therefore said of the stock. */
export interface RatioReadingClaim {
  readonly ratioChange: Stated;
  /** The ratio before; null when it is not said. */
  readonly ratioBefore: Stated | null;
  readonly salesChangePercent: Stated;
  readonly stockSaid: "up" | "level" | "down";
}

/** Works out what the stock did (stock = ratio × sales) and holds it against what is said of it. */
export const ratioReadAsStock: ClaimCheck<RatioReadingClaim, "level"> = {
  titles: {
    "zh-Hans": "由存销比推断库存",
    "zh-Hant": "由存銷比推斷庫存",
    en: "Stock read out of a stock-to-sales ratio",
  },
  formula:
    "stock change = (1 + ratioChange ÷ ratioBefore) × (1 + sales change) - 1; up or down beyond level, against what is said",
  source:
    "City company's monthly report: the ratio is unchanged, so is the stock, it says, while sales fell by 63 %",
  version: 1,
  looksAt: {
    ratioChange: {
      titles: { "zh-Hans": "存销比变化", "zh-Hant": "存銷比變化", en: "Change of the ratio" },
      unit: "of the ratio",
      form: "figure",
    },
    ratioBefore: {
      titles: { "zh-Hans": "上期存销比", "zh-Hant": "上期存銷比", en: "Ratio before" },
      unit: "ratio",
      form: "figure",
      mayBeUnsaid: true,
    },
    salesChangePercent: {
      titles: { "zh-Hans": "销量变化", "zh-Hant": "銷量變化", en: "Change of sales" },
      unit: "percent",
      form: "figure",
    },
    stockSaid: {
      titles: {
        "zh-Hans": "所称库存变化",
        "zh-Hant": "所稱庫存變化",
        en: "What is said of the stock",
      },
      unit: "choice",
      form: "choice",
      choices: {
        up: { "zh-Hans": "上升", "zh-Hant": "上升", en: "up" },
        level: { "zh-Hans": "持平", "zh-Hant": "持平", en: "level" },
        down: { "zh-Hans": "下降", "zh-Hant": "下降", en: "down" },
      },
      isInQuestion: true,
    },
  },
  parameters: {
    level: {
      titles: {
        "zh-Hans": "库存视为持平的变化幅度",
        "zh-Hant": "庫存視為持平的變化幅度",
        en: "Change of stock that still counts as level",
      },
      unit: "ratio",
      min: 0,
      max: 0.2,
      preset: 0.05,
    },
  },
  check: ({ ratioChange, ratioBefore, salesChangePercent, stockSaid }, { level }) => {
    const change = stockChange(ratioChange, ratioBefore, salesChangePercent);
    const places = {
      sales: percentOf(salesChangePercent, "change"),
      stock: { value: change ?? 0, written: "change" },
      said: directions[stockSaid],
      really: directions[directionOf(change ?? 0, level)],
      level: { value: level, written: "percent" },
    } as const;
    if (change === null) return { ...findings.unsaid, places };
    if (directionOf(change, level) === stockSaid) return { ...findings.holds, places };
    return { ...(ratioChange.value === 0 ? findings.constant : findings.differs), places };
  },
  examples: [
    {
      why: "an unchanged ratio on sales of -63 %: the stock fell by 63 % too",
      claim: {
        ratioChange: stated("0"),
        ratioBefore: null,
        salesChangePercent: stated("-63"),
        stockSaid: "level",
      },
      expect: "wrong",
      says: {
        "zh-Hans": "存销比不变而销量变化 -63%，库存也就变化了 -63.0%，不能说库存持平。",
        "zh-Hant": "存銷比不變而銷量變化 -63%，庫存也就變化了 -63.0%，不能說庫存持平。",
        en: "With the ratio unchanged and sales -63%, the stock changed by -63.0% as well: it is not level.",
      },
    },
    {
      why: "sales +2 % at an unchanged ratio: +2 % of stock is level",
      claim: {
        ratioChange: stated("0"),
        ratioBefore: null,
        salesChangePercent: stated("2"),
        stockSaid: "level",
      },
      expect: "consistent",
    },
    {
      why: "ratio 1.50 to 2.03 on sales of -63 %: (1 + 0.53 ÷ 1.5) × 0.37 - 1 = -49.9 %, although the ratio rose",
      claim: {
        ratioChange: stated("+0.53"),
        ratioBefore: stated("1.50"),
        salesChangePercent: stated("-63"),
        stockSaid: "up",
      },
      expect: "wrong",
    },
    {
      why: "a ratio that moved, without the one before: its share is not known",
      claim: {
        ratioChange: stated("+0.53"),
        ratioBefore: null,
        salesChangePercent: stated("-63"),
        stockSaid: "up",
      },
      expect: "cannot_tell",
    },
  ],
};

function stockChange(ratioChange: Stated, before: Stated | null, sales: Stated): number | null {
  const salesFactor = 1 + sales.value / 100;
  if (ratioChange.value === 0) return salesFactor - 1;
  if (before === null || before.value <= 0) return null;
  return (1 + ratioChange.value / before.value) * salesFactor - 1;
}

function directionOf(change: number, level: number): RatioReadingClaim["stockSaid"] {
  if (Math.abs(change) <= level) return "level";
  return change > 0 ? "up" : "down";
}

const directions = {
  up: { "zh-Hans": "上升", "zh-Hant": "上升", en: "up" },
  level: { "zh-Hans": "持平", "zh-Hant": "持平", en: "level" },
  down: { "zh-Hans": "下降", "zh-Hant": "下降", en: "down" },
} as const;

const findings = {
  holds: {
    state: "consistent",
    sentence: {
      "zh-Hans":
        "由存销比与销量（{sales}）推得库存变化 {stock}，与所称{said}相符（±{level} 以内为持平）。",
      "zh-Hant":
        "由存銷比與銷量（{sales}）推得庫存變化 {stock}，與所稱{said}相符（±{level} 以內為持平）。",
      en: "Ratio and sales ({sales}) give a stock of {stock}, which is {said} as said (level up to ±{level}).",
    },
  },
  constant: {
    state: "wrong",
    sentence: {
      "zh-Hans": "存销比不变而销量变化 {sales}，库存也就变化了 {stock}，不能说库存{said}。",
      "zh-Hant": "存銷比不變而銷量變化 {sales}，庫存也就變化了 {stock}，不能說庫存{said}。",
      en: "With the ratio unchanged and sales {sales}, the stock changed by {stock} as well: it is not {said}.",
    },
  },
  differs: {
    state: "wrong",
    sentence: {
      "zh-Hans":
        "由存销比与销量（{sales}）推得库存变化 {stock}，是{really}而不是{said}（±{level} 以内为持平）。",
      "zh-Hant":
        "由存銷比與銷量（{sales}）推得庫存變化 {stock}，是{really}而不是{said}（±{level} 以內為持平）。",
      en: "Ratio and sales ({sales}) give a stock of {stock}: {really}, not {said} (level up to ±{level}).",
    },
  },
  unsaid: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans": "没有写明上期存销比，由销量变化 {sales} 推不出库存是否{said}。",
      "zh-Hant": "沒有寫明上期存銷比，由銷量變化 {sales} 推不出庫存是否{said}。",
      en: "Without the ratio before, sales of {sales} do not say whether the stock is {said}.",
    },
  },
} as const;
