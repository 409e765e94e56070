import { said } from "@dongxiao/core/units";
import { orderLine } from "../../facts/tables.ts";
import type { FactsForm, ImportColumn, NumberBatch, Report } from "../kind.ts";
import { readScaled } from "../readers/decimal.ts";
import { sizeOn, type SkuSizes } from "../sku-sizes.ts";
import { cycleColumn, quantityColumns, retailerColumn, skuColumn } from "./fact-columns.ts";
import { channelColumn, channels, channelsIn } from "./order-channel.ts";
import { filledFrom, packsOf } from "./quantities.ts";

const centsMost = 1_000_000_000_000;

/** How far the price of a row may be from the wholesale price before the units are doubted. */
const plausible = { least: 0.5, most: 2 };

const amountColumn: ImportColumn<number> = {
  id: "amount",
  titles: said("金额(元)", "金額(元)", "Amount (yuan)"),
  aliases: ["金额", "金額", "amount"],
  isRequired: false,
  help: said(
    "供应金额，最多两位小数",
    "供應金額，最多兩位小數",
    "Of what was supplied, two decimals",
  ),
  examples: ["3000.00", "900.00"],
  reader: () => (text) => readScaled(text, 2, centsMost),
};

const priceColumn: ImportColumn<number> = {
  id: "price",
  titles: said("单价(元/条)", "單價(元/條)", "Price (yuan per carton)"),
  aliases: ["单价", "單價", "批发价", "price"],
  isRequired: false,
  help: said("没有金额时填写", "沒有金額時填寫", "Where the amount is not given"),
  examples: [],
  reader: () => (text) => readScaled(text, 2, centsMost),
};

const quantities = [
  quantityColumns({
    id: "requested",
    hans: "需求量",
    hant: "需求量",
    en: "Requested",
    help: said("不填则等于订购量", "不填則等於訂購量", "Empty: what was ordered"),
    examples: ["300", "100"],
  }),
  quantityColumns({
    id: "cap",
    hans: "限量",
    hant: "限量",
    en: "Cap",
    help: said("不填表示不限量", "不填表示不限量", "Empty: not rationed"),
    examples: ["200", ""],
  }),
  quantityColumns({
    id: "ordered",
    hans: "订购量",
    hant: "訂購量",
    en: "Ordered",
    help: said("不填则等于供应量", "不填則等於供應量", "Empty: what was supplied"),
    examples: ["200", "100"],
  }),
  quantityColumns({
    id: "supplied",
    hans: "供应量",
    hant: "供應量",
    en: "Supplied",
    help: said("实际送达的数量", "實際送達的數量", "What was delivered"),
    examples: ["200", "100"],
  }),
];

function amounts(
  batch: NumberBatch,
  supplied: Float64Array,
  sizes: SkuSizes,
  report: Report,
): Float64Array {
  const [skus, cycles] = [batch.column("sku"), batch.column("cycle")];
  const isPrice = batch.has("price");
  const given = batch.column(isPrice ? "price" : "amount");
  return given.map((value, row) => {
    const packs = supplied[row] ?? 0;
    if (batch.refused[row] === 1) return 0;
    if (Number.isNaN(value)) {
      if (packs > 0) report(row, isPrice ? "price" : "amount", "missing");
      return 0;
    }
    const { packsPerCarton, wholesaleCnyCentsPerCarton: wholesale } = sizeOn(
      sizes,
      skus[row] ?? 0,
      cycles[row] ?? 0,
    );
    const price = isPrice ? value : (value * packsPerCarton) / packs;
    if (packs > 0 && wholesale > 0) doubtPrice(row, price, wholesale, isPrice, report);
    return isPrice ? Math.round((value * packs) / packsPerCarton) : value;
  });
}

function doubtPrice(
  row: number,
  price: number,
  wholesale: number,
  isPrice: boolean,
  report: Report,
): void {
  if (price >= wholesale * plausible.least && price <= wholesale * plausible.most) return;
  report(row, isPrice ? "price" : "amount", "price-implausible", {
    price: (price / 100).toFixed(2),
    wholesale: (wholesale / 100).toFixed(2),
  });
}

/** The column of the file in which a quantity stands: its own, or that of the one which fills it. */
function shownAs(batch: NumberBatch, ...ids: readonly string[]): string {
  const columns = ids.flatMap((id) => [id, `${id}Cartons`]);
  return columns.find((id) => batch.has(id)) ?? "supplied";
}

function settle(batch: NumberBatch, sizes: SkuSizes, report: Report) {
  const supplied = packsOf(batch, "supplied", sizes, report);
  const given = packsOf(batch, "ordered", sizes, report);
  const ordered = filledFrom(given, supplied);
  const requested = filledFrom(packsOf(batch, "requested", sizes, report), ordered);
  const cap = filledFrom(packsOf(batch, "cap", sizes, report), -1);
  const suppliesIn = shownAs(batch, "supplied");
  const ordersIn = shownAs(batch, "ordered", "supplied");
  for (let row = 0; row < batch.rowCount; row += 1) {
    if (batch.refused[row] === 1) continue;
    const [sent, asked, most] = [supplied[row] ?? 0, ordered[row] ?? 0, cap[row] ?? -1];
    if (Number.isNaN(sent)) report(row, suppliesIn, "missing");
    else if (sent > asked) report(row, suppliesIn, "supplied-over-ordered");
    if (most >= 0 && asked > most) report(row, ordersIn, "ordered-over-cap");
  }
  const amount = amounts(batch, supplied, sizes, report);
  return [requested, cap, ordered, supplied, amount, channelsIn(batch)];
}

/** Order lines: what each retailer asked for, was allowed, ordered and got of each SKU in one cycle. */
export const orders: FactsForm = {
  id: "orders",
  titles: said("订单", "訂單", "Orders"),
  columns: [
    cycleColumn,
    retailerColumn,
    skuColumn,
    ...quantities.map(([packs]) => packs),
    amountColumn,
    channelColumn,
    ...quantities.map(([, cartons]) => cartons),
    priceColumn,
  ],
  alternatives: [
    ...["requested", "cap", "ordered", "supplied"].map((id) => ({
      columns: [id, `${id}Cartons`],
      isRequired: id === "supplied",
    })),
    { columns: ["amount", "price"], isRequired: true },
  ],
  table: orderLine,
  shownAs: [
    { column: "requested", unit: "plain" },
    { column: "cap", unit: "plain" },
    { column: "ordered", unit: "plain" },
    { column: "supplied", unit: "plain" },
    { column: "amount", unit: "cents" },
    { column: "channel", unit: "plain", words: channels },
  ],
  settle,
};
