import { said } from "@dongxiao/core/units";
import { observation } from "../../facts/tables.ts";
import type { FactsForm, ImportColumn, NumberBatch, Report } from "../kind.ts";
import { choiceReader, choicesOf } from "../readers/codes.ts";
import { readScaled } from "../readers/decimal.ts";
import { Refused } from "../import-problems.ts";
import type { SkuSizes } from "../sku-sizes.ts";
import {
  cycleColumn,
  daysColumn,
  quantityColumns,
  refuseEmptyRows,
  retailerColumn,
  skuColumn,
} from "./fact-columns.ts";
import { filledFrom, packsOf } from "./quantities.ts";

const centsMost = 100_000_000;

/** How an observation came about. */
const methods = {
  visit: { titles: said("拜访", "拜訪", "Visit") },
  phone: { titles: said("电话", "電話", "Phone") },
  self: { titles: said("自报", "自報", "Self-reported") },
  pos: { titles: said("终端", "終端", "Terminal") },
} as const;
const methodCodes = ["visit", "phone", "self", "pos"] as const;

const stock = quantityColumns({
  id: "stock",
  hans: "库存",
  hant: "庫存",
  en: "Stock",
  help: said("盘点时的数量", "盤點時的數量", "As counted"),
  examples: ["60", ""],
});
const sold = quantityColumns({
  id: "sold",
  hans: "销量",
  hant: "銷量",
  en: "Sold",
  help: said("本周期卖出的数量", "本週期賣出的數量", "In this cycle"),
  examples: ["140", "90"],
});

const priceColumn: ImportColumn<number> = {
  id: "price",
  titles: said("零售价(元/条)", "零售價(元/條)", "Retail price (yuan per carton)"),
  aliases: ["零售价", "零售價", "retail price", "price"],
  isRequired: false,
  help: said("精确到 0.1 元", "精確到 0.1 元", "To 0.1 yuan"),
  examples: ["180.0", ""],
  reader: () => (text) => {
    const tenths = readScaled(text, 1, centsMost / 10);
    return tenths instanceof Refused ? tenths : tenths * 10;
  },
};

const stockOutColumn = daysColumn({
  id: "stockOutDays",
  titles: said("断货天数", "缺貨天數", "Stock-out days"),
  aliases: ["缺货天数"],
  help: said("本周期断货的天数，0 到 7", "本週期缺貨的天數，0 到 7", "Days of this cycle, 0 to 7"),
  examples: ["0", "2"],
});

const methodColumn: ImportColumn<number> = {
  id: "method",
  titles: said("采集方式", "採集方式", "Method"),
  aliases: [],
  isRequired: false,
  help: said("不填则为终端", "不填則為終端", "Empty: terminal"),
  choices: choicesOf(methods),
  examples: ["拜访", "电话"],
  reader: () => {
    const read = choiceReader(methods);
    return (text) => {
      const code = read(text);
      return code instanceof Refused ? code : methodCodes.indexOf(code);
    };
  },
};

function settle(batch: NumberBatch, sizes: SkuSizes, report: Report) {
  const measured = [
    packsOf(batch, "stock", sizes, report),
    packsOf(batch, "sold", sizes, report),
    batch.column("price"),
    batch.column("stockOutDays"),
  ];
  const shownIn = ["stock", "stockCartons", "sold", "soldCartons", "price", "stockOutDays"];
  refuseEmptyRows(batch, measured, shownIn, report);
  const method = filledFrom(batch.column("method"), methodCodes.indexOf("pos"));
  return [
    ...measured.map((column) => filledFrom(column, -1)),
    Array.from(method, (code) => methodCodes[code] ?? "pos"),
  ];
}

/** Observations: what was counted, sold and seen at a retailer. */
export const observations: FactsForm = {
  id: "observations",
  titles: said("库存与销售采集", "庫存與銷售採集", "Observations"),
  columns: [
    cycleColumn,
    retailerColumn,
    skuColumn,
    stock[0],
    sold[0],
    priceColumn,
    stockOutColumn,
    methodColumn,
    stock[1],
    sold[1],
  ],
  alternatives: [
    { columns: ["stock", "stockCartons"], isRequired: false },
    { columns: ["sold", "soldCartons"], isRequired: false },
  ],
  table: observation,
  shownAs: [
    { column: "stock", unit: "plain" },
    { column: "sold", unit: "plain" },
    { column: "price", unit: "cents" },
    { column: "stockOutDays", unit: "plain" },
    { column: "method", unit: "plain", words: methods },
  ],
  settle,
};
