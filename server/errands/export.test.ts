import { recordObservation, systemEyes, withEyes } from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";
import { readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";

import { openSmallHouse, smallToday, type SmallHouse } from "../testing/small-house.ts";
import { exportTable } from "./export.ts";
import { writeSheetFile } from "./export-file.ts";
import { importTable } from "./import.ts";

const steps = { signal: new AbortController().signal, progress: () => undefined };

let small: SmallHouse;
beforeAll(async () => {
  small = await openSmallHouse();
  await bring("retailers", [
    "许可证号,名称,线路编码,业态,市场类型",
    "'=1+1,@店,east-1,便利店,城网",
  ]);
  await bring("orders", [
    "周期,许可证号,规格编码,需求量,限量,订购量,供应量,金额,订货渠道",
    "2021-11-08,east-1-a,S1,30,20,20,20,160.05,网订",
    "2021-11-08,'=1+1,S1,10,0,0,0,0,",
    "2021-11-15,east-1-b,S2,,,,10,80.5,拜访",
    "2021-12-06,east-1-a,S2,10,,10,5,40,电话",
  ]);
  await bring("observations", [
    "周期,许可证号,规格编码,库存,销量,零售价,断货天数,采集方式",
    "2021-11-08,'=1+1,S1,0,,230.1,,电话",
    "2021-11-08,east-1-b,S1,,12,,7,终端",
  ]);
  await bring("warehouse", [
    "周期,规格编码,商业库存(条),断货天数,订货天数,计划投放量",
    "2021-11-08,S1,500,0,5,",
    "2021-11-08,S2,,2,4,800",
    "2021-11-15,S1,0,,,0",
  ]);
  await recordOne();
});
afterAll(() => small.close());

const at = (name: string): string => path.join(small.house.folder, name);

/** Imports rows; returns what came of it. */
async function bring(kind: string, rows: readonly string[]) {
  const file = at(`${kind}-in.csv`);
  writeFileSync(file, `${rows.join("\n")}\n`);
  const input = { kind, file, validFrom: "2021-01-04", allOrNothing: true, dryRun: false };
  const outcome = await importTable(small.house, input, steps);
  expect(outcome).toMatchObject({ ok: true, value: { state: "applied", refused: 0 } });
}

/** A count from a phone that still waits on its way to the facts. */
function recordOne() {
  const { house, city } = small;
  return withEyes(house.books, systemEyes, (trx) =>
    recordObservation(trx, {
      retailerId: keyOf(city.retailers, "east-1-a"),
      skuId: keyOf(city.skus, "S2"),
      cycle: "2021-12-13",
      stockPacks: 4,
      soldPacks: null,
      priceCnyCentsPerCarton: null,
      stockOutDays: null,
      method: "visit",
      recordedBy: null,
    }),
  );
}

const exported = (what: string, name: string, more: object = {}) =>
  exportTable(small.house, { what, file: at(name), language: "zh-Hans", ...more }, steps);

const languageOf = { ".csv": "zh-Hans", ".csv.gz": "en", ".xlsx": "zh-Hant" } as const;

it.each([
  ["orders", 4, ".csv"],
  ["orders", 4, ".csv.gz"],
  ["orders", 4, ".xlsx"],
  ["observations", 3, ".csv"],
  ["observations", 3, ".csv.gz"],
  ["observations", 3, ".xlsx"],
  ["warehouse", 3, ".csv"],
  ["warehouse", 3, ".csv.gz"],
  ["warehouse", 3, ".xlsx"],
] as const)(
  "writes %s, %i rows, to a %s that changes nothing when it is imported",
  async (what, rows, ending) => {
    const file = at(`${what}${ending}`);
    const language = languageOf[ending];
    expect(await exported(what, path.basename(file), { language })).toEqual({
      ok: true,
      value: { file, rows },
    });
    const again = { kind: what, file, allOrNothing: false, dryRun: true };
    expect(await importTable(small.house, again, steps)).toMatchObject({
      ok: true,
      value: { rows, same: rows, added: 0, changed: 0, refused: 0, unmatchedColumns: [] },
    });
  },
);

it("writes text that a spreadsheet would run so that it does not run", async () => {
  await exported("orders", "harmless.csv");
  const text = readFileSync(at("harmless.csv"), "utf8");
  expect(text.split("\r\n")[0]).toBe(
    "\uFEFF周期,许可证号,规格编码,需求量(包),限量(包),订购量(包),供应量(包),金额(元),订货渠道",
  );
  expect(text).toContain("2021-11-08,'=1+1,S1,10,0,0,0,0,\r\n");
  expect(text).toContain("2021-11-15,east-1-b,S2,10,,10,10,80.5,拜访\r\n");
});

it("writes the wholesaler's own weeks without a retailer", async () => {
  await exported("warehouse", "weeks.csv");
  // 500 cartons of 10 packs are 5000 packs
  expect(readFileSync(at("weeks.csv"), "utf8").split("\r\n")).toEqual([
    "\uFEFF周期,规格编码,商业库存(包),断货天数,订货天数,计划投放量(包)",
    "2021-11-08,S1,5000,0,5,",
    "2021-11-08,S2,,2,4,800",
    "2021-11-15,S1,0,,,0",
    "",
  ]);
});

it("keeps to the weeks of the days that are wanted", async () => {
  // Wednesday 2021-11-10 lies in the cycle of Monday 11-08, Sunday 11-21 in that of 11-15
  await exported("orders", "some.csv.gz", { from: "2021-11-10", to: "2021-11-21" });
  const text = gunzipSync(readFileSync(at("some.csv.gz"))).toString();
  expect(text.match(/^\d{4}-\d\d-\d\d/gm)).toEqual(["2021-11-08", "2021-11-08", "2021-11-15"]);
  const none = { from: "1890-01-01", to: "1890-12-31" };
  expect(await exported("orders", "none.csv", none)).toMatchObject({ value: { rows: 0 } });
});

it("refuses what does not fit, and leaves no half file", async () => {
  const long = { name: "x", columns: [], rows: [], rowCount: 1_048_576 };
  expect(await writeSheetFile(at("long.xlsx"), long)).toMatchObject({
    code: "sheet-too-long",
    detail: { rows: 1_048_576, most: 1_048_575 },
  });
  expect(await exported("orders", "orders.txt")).toMatchObject({ code: "input-malformed" });
  expect(await exported("orders", "x.csv", { asOf: smallToday })).toMatchObject({
    code: "input-malformed",
  });
  const stop = new AbortController();
  const stopped = { signal: stop.signal, progress: () => stop.abort() };
  const wish = { what: "orders", file: at("stopped.csv.gz"), language: "en" };
  expect(await exportTable(small.house, wish, stopped)).toMatchObject({ code: "cancelled" });
  const left = (await readdir(small.house.folder)).filter((name) => /^(long|stopped)/.test(name));
  expect(left).toEqual([]);
});

it("refuses a folder that cannot be written, and writes nothing", async () => {
  writeFileSync(at("a-file"), "");
  const outcome = await exported("orders", "a-file/below/orders.csv");
  expect(outcome).toMatchObject({ ok: false, code: "folder-unwritable" });
});
