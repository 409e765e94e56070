import {
  type ExpectedCell,
  goodOrder,
  type MalformedFile,
  ordersText,
  orderWith,
} from "./malformed-file.ts";

/** A file of a good row and one with a bad cell, which alone is named. */
function oneBad(
  name: string,
  header: string,
  value: string,
  code: ExpectedCell[3],
  good = 1,
): MalformedFile {
  return {
    name,
    kind: "orders",
    fileName: "orders.csv",
    bytes: () => ordersText(orderWith({ 规格编码: "S2" }), orderWith({ [header]: value })),
    expected: { good, cells: [[3, header, value, code]] },
  };
}

/** Text files of orders with bad cells: the cell is named, the other rows are good. */
export const badCells: readonly MalformedFile[] = [
  oneBad("30 February", "周期", "2021-02-30", "impossible-date"),
  oneBad("29 February 1900", "周期", "1900-02-29", "impossible-date"),
  oneBad("month 13", "周期", "2021-13-01", "impossible-date"),
  oneBad("week 53 of a year with 52", "周期", "2021-W53", "impossible-date"),
  oneBad("a day of 1901", "周期", "1901-01-07", "date-outside-range"),
  oneBad("a day of 2199", "周期", "2199-01-07", "date-outside-range"),
  oneBad("a day in American order", "周期", "11/08/2021", "not-a-date"),
  oneBad("a day as a bare serial number", "周期", "44508", "not-a-date"),
  oneBad("an unknown retailer", "许可证号", "010000000099", "unknown-retailer"),
  oneBad("a retailer without its leading zero", "许可证号", "east-01-a", "unknown-retailer"),
  oneBad("an unknown SKU", "规格编码", "S999", "unknown-sku"),
  oneBad("a negative count", "供应量", "-20", "negative"),
  oneBad("a fraction of a pack", "供应量", "20.5", "not-whole"),
  oneBad("a count as words", "供应量", "二十", "not-a-number"),
  oneBad("a count with its unit", "供应量", "20包", "not-a-number"),
  oneBad("a count in hexadecimal", "供应量", "0x14", "not-a-number"),
  oneBad("not a number by name", "供应量", "NaN", "not-a-number"),
  oneBad("infinity by name", "供应量", "Infinity", "not-a-number"),
  oneBad("a count beyond 32 bits", "供应量", "99999999999", "too-large"),
  oneBad("a count with an exponent", "供应量", "2E+19", "too-large"),
  oneBad("a count with a huge exponent", "供应量", "1e999", "not-a-number"),
  oneBad("two decimal points", "金额", "1.60.00", "not-a-number"),
  oneBad("a thousandth of a yuan", "金额", "160.005", "too-fine"),
  oneBad("no amount", "金额", "", "missing"),
  oneBad("no retailer", "许可证号", "", "missing"),
  oneBad("a tenth of the price", "金额", "16", "price-implausible", 2),
  {
    name: "supplied more than ordered",
    kind: "orders",
    fileName: "orders.csv",
    bytes: () => "周期,许可证号,规格编码,订购量,供应量,金额\n2021-11-08,east-1-a,S1,10,20,160\n",
    expected: { good: 1, cells: [[2, "供应量", "20", "supplied-over-ordered"]] },
  },
  {
    name: "a cap below the order",
    kind: "orders",
    fileName: "orders.csv",
    bytes: () => "周期,许可证号,规格编码,限量,供应量,金额\n2021-11-08,east-1-a,S1,10,20,160\n",
    expected: { good: 1, cells: [[2, "供应量", "20", "ordered-over-cap"]] },
  },
  {
    name: "a key twice with other content",
    kind: "orders",
    fileName: "orders.csv",
    bytes: () => ordersText(goodOrder, orderWith({ 供应量: "30", 金额: "240" })),
    expected: {
      good: 0,
      cells: [
        [2, "规格编码", "S1", "duplicate-key"],
        [3, "规格编码", "S1", "duplicate-key"],
      ],
    },
  },
  {
    name: "a week named by two of its days",
    kind: "orders",
    fileName: "orders.csv",
    bytes: () => ordersText(goodOrder, orderWith({ 周期: "2021-11-10" })),
    expected: { good: 1, cells: [[3, "规格编码", "S1", "repeated-row"]] },
  },
  {
    name: "a row that is too wide",
    kind: "orders",
    fileName: "orders.csv",
    bytes: () => ordersText(orderWith({ 规格编码: "S2" }), `${goodOrder},1,2`),
    expected: { good: 1, cells: [[3, "", "", "row-width"]] },
  },
  {
    name: "a row that is too short",
    kind: "orders",
    fileName: "orders.csv",
    bytes: () => ordersText(orderWith({ 规格编码: "S2" }), "2021-11-08,east-1-a,S1"),
    expected: {
      good: 1,
      cells: [[3, "供应量", "", "missing"]],
    },
  },
  {
    name: "text behind a closing quote",
    kind: "orders",
    fileName: "orders.csv",
    bytes: () => ordersText(orderWith({ 规格编码: '"S1"x' })),
    expected: { good: 0, cells: [[2, "规格编码", "S1x", "quote"]] },
  },
  {
    name: "negative stock",
    kind: "observations",
    fileName: "stock.csv",
    bytes: () => "周期,许可证号,规格编码,库存\n2021-11-08,east-1-a,S1,-5\n",
    expected: { good: 0, cells: [[2, "库存", "-5", "negative"]] },
  },
  {
    name: "eight days without stock in a week",
    kind: "observations",
    fileName: "stock.csv",
    bytes: () => "周期,许可证号,规格编码,断货天数\n2021-11-08,east-1-a,S1,8\n",
    expected: { good: 0, cells: [[2, "断货天数", "8", "out-of-range"]] },
  },
  {
    name: "warehouse weeks without a code, beyond the week, and without any figure",
    kind: "warehouse",
    fileName: "warehouse.csv",
    bytes: () =>
      [
        "周期,规格编码,商业库存,断货天数,订货天数,计划投放量",
        "2021-11-08,S1,5000,1,5,800",
        "2021-11-08,S9,5000,1,5,800",
        "2021-11-08,S2,5000,6,5,800",
        "2021-11-15,S2,5000,1,8,-1",
        "2021-11-22,S2,,,,",
        "",
      ].join("\n"),
    expected: {
      good: 1,
      cells: [
        [3, "规格编码", "S9", "unknown-sku"],
        [4, "断货天数", "6", "stock-out-over-ordering"],
        [5, "订货天数", "8", "out-of-range"],
        [5, "计划投放量", "-1", "negative"],
        [6, "商业库存", "", "nothing-recorded"],
      ],
    },
  },
  {
    name: "a retailer on no line, of no kind, nowhere on the earth",
    kind: "retailers",
    fileName: "retailers.csv",
    bytes: () =>
      "许可证号,名称,线路编码,业态,市场类型,经度\n0001,甲,north-1,夜市,城网,999\n0002,乙,east-1,便利店,城网,113.5\n",
    expected: {
      good: 1,
      cells: [
        [2, "线路编码", "north-1", "unknown-line"],
        [2, "业态", "夜市", "not-a-choice"],
        [2, "经度", "999", "out-of-range"],
      ],
    },
  },
  {
    name: "a SKU with no pack in its carton",
    kind: "skus",
    fileName: "skus.csv",
    bytes: () => "规格编码,名称,品牌,价类,每条包数,每件条数,批发价\nA1,甲,乙,三类,0,50,80\n",
    expected: { good: 0, cells: [[2, "每条包数", "0", "out-of-range"]] },
  },
];
