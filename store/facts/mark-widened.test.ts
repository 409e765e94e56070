import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { changeRetailer, changeSkus, systemEyes, withEyes, type Books } from "../books/index.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../books/testing/index.ts";
import { Fault } from "../fault/index.ts";
import { openFacts } from "./connect.ts";
import { openEmbedded } from "./embedded.ts";
import type { Facts, FactsRefusal } from "./facts.ts";
import { markWidened } from "./mark-widened.ts";
import { tabSeparated } from "./tab-separated.ts";

const key = "cycle Date, retailer UInt32, sku UInt32";
const word = "LowCardinality(String)";
const asOf = `line UInt32, area UInt32, business_type ${word}, market_type ${word}, trade_area ${word},
  size_class ${word}, tier UInt8, price_class UInt8, brand ${word}, packs_per_carton UInt16`;
const byQuarter =
  "engine MergeTree partition by toStartOfQuarter(cycle) order by (sku, cycle, retailer)";
const ofTable = {
  order_line: `${key}, requested_packs Int32, cap_packs Int32, ordered_packs Int32,
    supplied_packs Int32, amount_cny_cents Int64, import_id UInt32, row_number UInt32`,
  observation: `${key}, stock_packs Int32, sold_packs Int32, price_cny_cents_per_carton Int32,
    stock_out_days Int8, method ${word}, import_id UInt32, row_number UInt32, outbox_id UInt64`,
};

/** The tables of the second format. */
const secondFormat: readonly string[] = [
  ...Object.entries(ofTable).flatMap(([name, base]) => [
    `create table ${name} (${base}, ${asOf}) ${byQuarter}`,
    `create table ${name}_next (${base}, ${asOf}) ${byQuarter}`,
    ...["", "_next"].map(
      (suffix) => `create table staging_${name}${suffix} (${base})
        engine MergeTree partition by import_id order by (cycle, sku, retailer)`,
    ),
    `create table ${name}_superseded (${base}, superseded_by UInt32)
      engine MergeTree partition by superseded_by order by (cycle, sku, retailer)`,
  ]),
  `create table retailer_span_dim (retailer UInt32, from_day Date, line UInt32, area UInt32,
    business_type ${word}, market_type ${word}, trade_area ${word}, size_class ${word}, tier UInt8)
    engine MergeTree order by (retailer, from_day)`,
  `create table sku_span_dim (sku UInt32, from_day Date, price_class UInt8, brand ${word},
    packs_per_carton UInt16) engine MergeTree order by (sku, from_day)`,
  "create table rebuilding (at DateTime) engine MergeTree order by at",
  `create table format (version UInt32, at DateTime default now())
    engine MergeTree order by version`,
  "insert into format (version) values (1), (2)",
];

function must<Opened>(opened: Opened | FactsRefusal): Opened {
  if (typeof opened === "object" && opened !== null && "code" in opened)
    throw new Fault("facts", { cause: opened });
  return opened;
}

const folder = mkdtempSync(path.join(tmpdir(), "dongxiao-second-format-"));
let books: Books;
let city: SmallCity;
let facts: Facts;

async function writeSecondFormat(): Promise<void> {
  const old = must(openEmbedded(folder));
  for (const statement of secondFormat) await old.tell(statement);
  const [retailer, sku] = [keyOf(city.retailers, "east-1-a"), keyOf(city.skus, "S1")];
  const marked = [7, 6, "convenience", "urban", "residential", "medium", 10, 3, "春晓", 10];
  const days = ["2021-03-29", "2021-04-26", "2021-05-03"];
  const names = (columns: string) =>
    columns.split(/,\s*/).map((column) => column.split(" ")[0] ?? "");
  const put = (table: keyof typeof ofTable, measures: readonly (string | number)[]) =>
    old.load(
      table,
      names(`${ofTable[table]}, ${asOf}`),
      tabSeparated(days.map((day) => [day, retailer, sku, ...measures, ...marked])),
    );
  await put("order_line", [30, -1, 20, 20, 16_000, 4, 2]);
  await put("observation", [12, 8, -1, 0, "visit", 0, 0, 9]);
  await old.load(
    "order_line_superseded",
    names(`${ofTable.order_line}, superseded_by UInt32`),
    tabSeparated([["2021-04-26", retailer, sku, 10, -1, 10, 10, 8000, 3, 2, 4]]),
  );
  await old.close();
}

beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
  await withEyes(books, systemEyes, async (trx) => {
    const lineId = keyOf(city.units, "west-2");
    const retailer = keyOf(city.retailers, "east-1-a");
    await changeRetailer(trx, retailer, "2021-05-03", { lineId, target: true });
    const attributes = { category: "细支", guidanceCnyCentsPerCarton: 9000 };
    const id = keyOf(city.skus, "S1");
    await changeSkus(trx, [{ id, fromDay: "2021-05-03", attributes, importId: null }]);
  });
  await writeSecondFormat();
  facts = must(await openFacts({ folder })).facts;
});
afterAll(async () => {
  await facts.close();
  await books.close();
  rmSync(folder, { recursive: true, force: true });
});

const said = "cycle, retailer, sku, import_id, row_number";
const rowsOf = (table: string, columns: string) =>
  facts.ask(`select ${columns} from ${table} order by cycle`);
const marks = `cycle, line, department, target, category, wholesale_cny_cents_per_carton as wholesale,
  guidance_cny_cents_per_carton as guidance, supply_state`;
const allSaid = async () => [
  await rowsOf("order_line", `${said}, requested_packs, supplied_packs, amount_cny_cents`),
  await rowsOf("observation", `${said}, stock_packs, sold_packs, outbox_id`),
  await rowsOf("order_line_superseded", `${said}, supplied_packs, superseded_by`),
];

class Killed extends Error {}

test("rows of the second format are kept as they are and marked once, also after a kill in between", async () => {
  const before = await allSaid();
  expect(before.map((rows) => rows.length)).toEqual([3, 3, 1]);
  expect(await facts.ask("select * from warehouse_week")).toEqual([]);
  const reached = (done: number): void => {
    if (done === 1) throw new Killed("at the second quarter");
  };
  await expect(markWidened(books, facts, { reached })).rejects.toBeInstanceOf(Killed);
  // two tables of two quarters each, of which the first was written already
  expect(await markWidened(books, facts)).toBe(4);
  expect(await markWidened(books, facts)).toBe(0);
  expect(await allSaid()).toEqual(before);
});

test("a retailer that changed its department in May counts in the old one in April", async () => {
  const [east, west] = [keyOf(city.units, "east"), keyOf(city.units, "west")];
  const april = {
    line: keyOf(city.units, "east-1"),
    department: east,
    target: 0,
    category: "",
    wholesale: 8000,
    guidance: -1,
    supply_state: "free",
  };
  const may = {
    ...april,
    line: keyOf(city.units, "west-2"),
    department: west,
    target: 1,
    category: "细支",
    guidance: 9000,
  };
  const expected = [
    { cycle: "2021-03-29", ...april },
    { cycle: "2021-04-26", ...april },
    { cycle: "2021-05-03", ...may },
  ];
  expect(await rowsOf("order_line", marks)).toEqual(expected);
  expect(await rowsOf("observation", marks)).toEqual(expected);
});
