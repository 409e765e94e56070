import { gzipSync } from "node:zlib";

import { goodOrder, type MalformedFile, ordersText, orderWith } from "./malformed-file.ts";

const good = ordersText(goodOrder);
const odd = (
  name: string,
  bytes: () => string | Buffer,
  rows = 1,
  fileName = "orders.csv",
): MalformedFile => ({
  name,
  kind: "orders",
  fileName,
  bytes,
  expected: { good: rows, cells: [] },
});

/** 周期,许可证号,规格编码,供应量,金额 in GB18030. */
const gbHeaders = Buffer.from(
  "d6dcc6da2cd0edbfc9d6a4bac52cb9e6b8f1b1e0c2eb2cb9a9d3a6c1bf2cbdf0b6ee0a",
  "hex",
);

/** Text files that look odd and are good: nobody has to clean them up first. */
export const oddTexts: readonly MalformedFile[] = [
  odd("a byte order mark", () => `\uFEFF${good}`),
  odd("UTF-16 with its mark", () => Buffer.from(`\uFEFF${good}`, "utf16le")),
  odd("GB18030", () => Buffer.concat([gbHeaders, Buffer.from(`${goodOrder}\n`)])),
  odd("line ends of the old Macintosh", () => good.replaceAll("\n", "\r")),
  odd("semicolons", () => good.replaceAll(",", ";")),
  odd("tabs", () => good.replaceAll(",", "\t")),
  odd("full-width digits", () => ordersText(orderWith({ 供应量: "２０", 金额: "１６０．００" }))),
  odd("thousands and a currency sign", () =>
    ordersText(orderWith({ 供应量: '"2,000"', 金额: '"¥16,000.00"' })),
  ),
  odd("a small exponent", () => ordersText(orderWith({ 供应量: "2E1" }))),
  odd("spaces around everything", () => ordersText(goodOrder.replaceAll(",", " , "))),
  odd("headers in English, another order", () =>
    ["Amount (yuan),SKU,Date,Licence code,Supplied", "160,S1,2021/11/8,east-1-a,20", ""].join("\n"),
  ),
  odd("no line end after the last row", () => good.trimEnd()),
  odd(
    "blank lines between rows",
    () => ordersText(goodOrder, "", ",,,,", orderWith({ 规格编码: "S2" }), ""),
    2,
  ),
  odd(
    "packed twice end to end",
    () => Buffer.concat([gzipSync(good), gzipSync(`${orderWith({ 规格编码: "S2" })}\n`)]),
    2,
    "orders.csv.gz",
  ),
  odd("line ends of two kinds", () =>
    ordersText(goodOrder).replace("金额\n", "金额\r\n").replace(/\n$/, "\r"),
  ),
  odd("a no-break space behind a code", () => ordersText(orderWith({ 规格编码: "S1\u00A0" }))),
  odd("a zero-width mark behind a code", () => ordersText(orderWith({ 规格编码: "S1\u200B" }))),
  odd("Chinese dates", () => ordersText(orderWith({ 周期: "2021年11月8日" }))),
  odd("headers with a star and units", () => good.replace("供应量", "*供应量（包）")),
];
