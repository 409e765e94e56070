import { afterAll, beforeAll, expect, test } from "vitest";

import { importProblems, type ImportProblemCode } from "./import-problems.ts";
import { openTestRoom, type TestRoom } from "./testing.ts";

let at: TestRoom;
const raised = new Set<string>();
beforeAll(async () => {
  at = await openTestRoom();
});
afterAll(() => at.remove());

const orderHeaders = "周期,许可证号,规格编码,需求量,限量,订购量,供应量,金额";
const order = (changes: Record<string, string>) => {
  const cells = {
    周期: "2021-11-08",
    许可证号: "east-1-a",
    规格编码: "S1",
    供应量: "20",
    金额: "160",
  };
  const row: Record<string, string> = { ...cells, ...changes };
  return orderHeaders
    .split(",")
    .map((header) => row[header] ?? "")
    .join(",");
};

const badOrders: [string, string, ImportProblemCode][] = [
  ["周期", "", "missing"],
  ["周期", "上周", "not-a-date"],
  ["周期", "2021-02-30", "impossible-date"],
  ["周期", "2021-W53", "impossible-date"],
  ["周期", "1999-12-27", "date-outside-range"],
  ["周期", "2031-01-06", "date-outside-range"],
  ["许可证号", "east-9-z", "unknown-retailer"],
  ["规格编码", "S9", "unknown-sku"],
  ["供应量", "二十", "not-a-number"],
  ["供应量", "20.5", "not-whole"],
  ["供应量", "-20", "negative"],
  ["供应量", "99999999999", "too-large"],
  ["供应量", "", "missing"],
  ["金额", "160.005", "too-fine"],
  ["金额", "", "missing"],
  ["金额", "-1", "negative"],
  ["金额", "16", "price-implausible"],
  ["供应量", "30000", "supplied-over-ordered"],
  ["订购量", "300", "ordered-over-cap"],
];

test.each(badOrders)("an order with %s “%s” is named %s", async (header, value, code) => {
  const extra: Record<string, Record<string, string>> = {
    "supplied-over-ordered": { 订购量: "20000", 金额: "240000" },
    "ordered-over-cap": { 限量: "200" },
  };
  const row = order({ ...extra[code], [header]: value });
  const batch = await at.check("orders", `${orderHeaders}\n${order({ 规格编码: "S2" })}\n${row}\n`);
  expect(await at.bad(batch.id)).toEqual([[3, header, code]]);
  const isRefused = importProblems[code].severity === "refused" ? 1 : 0;
  expect(batch.counts).toMatchObject({ rows: 2, refused: isRefused, warnings: 1 - isRefused });
  raised.add(code);
});

test("a carton count that does not come to whole packs is named", async () => {
  // 2.55 cartons of 10 packs are 25.5 packs
  const text = "周期,许可证号,规格编码,供应量(条),单价\n2021-11-08,east-1-a,S1,2.55,80\n";
  const batch = await at.check("orders", text);
  expect(await at.bad(batch.id)).toEqual([[2, "供应量(条)", "broken-pack"]]);
  raised.add("broken-pack");
});

test("repeated keys are refused when they differ and taken once when they do not", async () => {
  const [first, other] = [order({}), order({ 供应量: "30", 金额: "240" })];
  const second = order({ 规格编码: "S2" });
  const rows = [orderHeaders, first, second, other, second, second, ""].join("\n");
  const batch = await at.check("orders", rows);
  expect(batch.counts).toMatchObject({ rows: 5, added: 1, same: 2, refused: 2, warnings: 2 });
  expect(await at.bad(batch.id)).toEqual([
    [2, "规格编码", "duplicate-key"],
    [4, "规格编码", "duplicate-key"],
    [5, "规格编码", "repeated-row"],
    [6, "规格编码", "repeated-row"],
  ]);
  raised.add("duplicate-key").add("repeated-row");
});

test("a row with more cells than headers and text behind a quote are named", async () => {
  const text = `${orderHeaders}\n${order({})},9\n${order({ 规格编码: '"S1"x' })}\n`;
  const batch = await at.check("orders", text);
  expect((await at.bad(batch.id)).map(([row, , code]) => [row, code])).toEqual([
    [2, "row-width"],
    [3, "quote"],
  ]);
  raised.add("row-width").add("quote");
});

test("an observation says something, and its days fit a week", async () => {
  const text = [
    "周期,许可证号,规格编码,库存,销量,零售价,断货天数,采集方式",
    "2021-11-08,east-1-a,S1,60,140,180.5,0,拜访",
    "2021-11-08,east-1-a,S2,,,,,",
    "2021-11-08,east-1-b,S1,,,,8,",
    "2021-11-08,east-1-b,S2,1,,180.55,,",
    "2021-11-08,west-1-a,S1,1,,,,鸽子",
    "",
  ].join("\n");
  const batch = await at.check("observations", text);
  expect(batch.counts).toMatchObject({ rows: 5, added: 1, refused: 4 });
  expect(await at.bad(batch.id)).toEqual(
    expect.arrayContaining([
      [3, "库存", "nothing-recorded"],
      [4, "断货天数", "out-of-range"],
      [5, "零售价", "too-fine"],
      [6, "采集方式", "not-a-choice"],
    ]),
  );
  for (const code of ["nothing-recorded", "out-of-range", "not-a-choice"]) raised.add(code);
});

test("a warehouse cannot lack stock on more days than orders were taken", async () => {
  const batch = await at.check(
    "warehouse",
    "周期,规格编码,断货天数,订货天数\n2021-11-08,S1,6,5\n2021-11-08,S2,5,5\n",
  );
  expect(batch.counts).toMatchObject({ rows: 2, added: 1, refused: 1 });
  expect(await at.bad(batch.id)).toEqual([[2, "断货天数", "stock-out-over-ordering"]]);
  raised.add("stock-out-over-ordering");
});

test("a retailer's cells are named", async () => {
  const text = [
    "许可证号,名称,线路编码,业态,市场类型,目标客户,档位,经度",
    `N1,${"长".repeat(121)},east-1,便利店,城网,是,3,116.4`,
    "N2,甲,nowhere,便利店,城网,大概,31,190",
    "N3,乙,,便利店,城网,,,",
    "",
  ].join("\n");
  const batch = await at.check("retailers", text);
  expect(batch.counts).toMatchObject({ rows: 3, added: 0, refused: 3 });
  expect(await at.bad(batch.id)).toEqual([
    [2, "名称", "too-long"],
    [3, "线路编码", "unknown-line"],
    [3, "目标客户", "not-yes-or-no"],
    [3, "档位", "out-of-range"],
    [3, "经度", "out-of-range"],
    [4, "线路编码", "missing"],
  ]);
  for (const code of ["too-long", "unknown-line", "not-yes-or-no"]) raised.add(code);
});

test("every problem with a cell is raised by some test", () => {
  // formula, error and merged cells exist only in workbooks: `workbook.test.ts`
  const workbooks = ["formula", "error", "merged"];
  // what stands in the way of a unit: `organisation.test.ts`
  const units = ["unknown-unit", "second-root", "unit-order", "unit-fixed", "only-for-lines"];
  expect([...raised, ...workbooks, ...units].toSorted()).toEqual(
    Object.keys(importProblems).toSorted(),
  );
});

const badFiles: [string, string, string, object][] = [
  [
    "without a column it needs",
    "周期,许可证号,供应量,金额\n1,1,1,1\n",
    "columns-missing",
    { columns: "规格编码" },
  ],
  [
    "with two columns that say the same",
    "周期,日期,许可证号,规格编码,供应量,金额\n1,1,1,1,1,1\n",
    "columns-twice",
    { first: "周期", second: "日期" },
  ],
  [
    "with a quantity in packs and in cartons",
    "周期,许可证号,规格编码,供应量,供应量(条),金额\n1,1,1,1,1,1\n",
    "columns-twice",
    { first: "供应量", second: "供应量(条)" },
  ],
  ["with nothing below its headers", `${orderHeaders}\n`, "nothing-below-headers", {}],
];

test.each(badFiles)("a file %s is refused as a whole", async (_, text, code, detail) => {
  const batch = await at.check("orders", text);
  expect(batch).toMatchObject({ state: "refused", refusal: { code, detail } });
});

test("a file that breaks off in the middle is refused and leaves nothing staged", async () => {
  const rows = Array.from({ length: 20_000 }, () => order({})).join("\n");
  const batch = await at.check("orders", `${orderHeaders}\n${rows}\n2021-11-08,"east`);
  expect(batch).toMatchObject({ state: "refused", refusal: { code: "quote-unclosed" } });
  const [staged] = await at.room.facts.ask<{ n: number }>(
    "select count() as n from staging_order_line where import_id = {id: UInt32}",
    { id: batch.id },
  );
  expect(staged?.n).toBe(0);
});
