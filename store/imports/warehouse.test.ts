import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { changeSkus, systemEyes, withEyes } from "../books/index.ts";
import { keyOf } from "../books/testing/index.ts";
import { feedFacts } from "../facts/index.ts";
import { readNotes } from "./notes.ts";
import { rebuildFacts } from "./rebuild.ts";
import { openTestRoom, taken, type TestRoom } from "./testing.ts";
import { undoImport } from "./undo.ts";

let at: TestRoom;
beforeAll(async () => {
  at = await openTestRoom();
});
afterAll(() => at.remove());
beforeEach(async () => {
  for (const table of ["warehouse_week", "warehouse_week_superseded", "order_line"])
    await at.room.facts.tell(`truncate table ${table}`);
  await at.room.books.owner.deleteFrom("importChange").execute();
  await at.room.books.owner.updateTable("importBatch").set({ state: "undone" }).execute();
});

const headers = "周期,规格编码,商业库存(条),断货天数,订货天数,计划投放量";
const file = (...rows: string[]) => [headers, ...rows, ""].join("\n");
const one = "2021-11-08,S1,500,1,5,800";
const two = "2021-11-10,S2,,,,1200";
const weeks = () =>
  at.room.facts.ask(`select cycle, sku, stock_packs, stock_out_days, ordering_days, planned_packs,
    price_class, wholesale_cny_cents_per_carton as wholesale, import_id
    from warehouse_week order by cycle, sku`);

test("good rows become the wholesaler's weeks, marked with what the SKU was", async () => {
  const batch = await at.apply("warehouse", file(one, two));
  expect(batch).toMatchObject({ state: "applied", fromCycle: "2021-11-08", toCycle: "2021-11-08" });
  expect(batch.counts).toMatchObject({ rows: 2, added: 2, changed: 0, same: 0, refused: 0 });
  const marks = { cycle: "2021-11-08", price_class: 3, wholesale: 8000, import_id: batch.id };
  expect(await weeks()).toEqual([
    {
      ...marks,
      sku: keyOf(at.city.skus, "S1"),
      // 500 cartons of 10 packs
      stock_packs: 5000,
      stock_out_days: 1,
      ordering_days: 5,
      planned_packs: 800,
    },
    {
      ...marks,
      sku: keyOf(at.city.skus, "S2"),
      stock_packs: -1,
      stock_out_days: -1,
      ordering_days: -1,
      planned_packs: 1200,
    },
  ]);
});

test("a later file adds, changes and leaves alone, and its undo brings the former weeks back", async () => {
  const first = await at.apply("warehouse", file(one, two));
  const before = await weeks();
  const changed = file(one.replace(",800", ",900"), two, "2021-08-02,S1,20,0,5,");
  const later = await at.apply("warehouse", changed);
  expect(later.counts).toMatchObject({ rows: 3, added: 1, changed: 1, same: 1 });
  expect(readNotes(at.room.folder, later.id)?.sample).toEqual([
    {
      row: 4,
      what: "added",
      cells: {
        周期: "2021-08-02",
        规格编码: "S1",
        "商业库存(包)": "200",
        断货天数: "0",
        订货天数: "5",
        "计划投放量(包)": "",
      },
    },
  ]);
  expect(await weeks()).toMatchObject([
    { cycle: "2021-08-02", stock_packs: 200, import_id: later.id },
    { planned_packs: 900, import_id: later.id },
    { planned_packs: 1200, import_id: first.id },
  ]);
  expect(await undoImport(at.room, first.id, null)).toMatchObject({ code: "import-superseded" });
  taken(await undoImport(at.room, later.id, null));
  expect(await weeks()).toEqual(before);
  taken(await undoImport(at.room, first.id, null));
  expect(await weeks()).toEqual([]);
});

test("a week that stands twice in a file is taken once, or not at all when it says two things", async () => {
  const other = one.replace(",800", ",900");
  const batch = await at.apply("warehouse", file(one, other, two, two));
  expect(batch.counts).toMatchObject({ rows: 4, added: 1, same: 1, refused: 2, warnings: 1 });
  expect(await at.bad(batch.id)).toEqual([
    [2, "规格编码", "duplicate-key"],
    [3, "规格编码", "duplicate-key"],
    [5, "规格编码", "repeated-row"],
  ]);
  expect(await weeks()).toMatchObject([{ planned_packs: 1200 }]);
});

test("weeks built anew from the kept files, beside orders, are the same weeks", async () => {
  await at.apply("warehouse", file(one, two));
  await at.apply("orders", "周期,许可证号,规格编码,供应量,金额\n2021-11-08,east-1-a,S1,10,80\n");
  await at.apply("warehouse", file(one.replace(",500", ",400")));
  const [before, lines] = [await weeks(), await at.lines()];
  expect(before).toMatchObject([{ stock_packs: 4000 }, { stock_packs: -1 }]);
  expect((await rebuildFacts(at.room)).map(({ kind }) => kind)).toEqual([
    "warehouse",
    "orders",
    "warehouse",
  ]);
  expect(await weeks()).toEqual(before);
  expect(await at.lines()).toEqual(lines);
});

test("a price that changes backwards marks the weeks from that day on", async () => {
  await at.apply("warehouse", file(one, one.replace("11-08", "11-15")));
  await withEyes(at.room.books, systemEyes, (trx) =>
    changeSkus(trx, [
      {
        id: keyOf(at.city.skus, "S1"),
        fromDay: "2021-11-15",
        attributes: { wholesaleCnyCentsPerCarton: 9000 },
        importId: null,
      },
    ]),
  );
  const { quarters } = await feedFacts(at.room.books, at.room.facts);
  expect(quarters).toBe(1);
  expect(await weeks()).toMatchObject([{ wholesale: 8000 }, { wholesale: 9000 }]);
});

test("a SKU of which the warehouse speaks cannot be undone away", async () => {
  const sku = "规格编码,名称,品牌,价类,每条包数,每件条数,批发价\nS3,秋实,秋实,三类,20,50,80\n";
  const known = await at.apply("skus", sku);
  const spoken = await at.apply("warehouse", file("2021-11-08,S3,2.5,,,"));
  // 2.5 cartons of 20 packs are 50 packs
  expect(await weeks()).toMatchObject([{ stock_packs: 50 }]);
  expect(await undoImport(at.room, known.id, null)).toMatchObject({
    code: "import-superseded",
    detail: { later: String(spoken.id) },
  });
});

test("the days fit a week and each other, and a row says something", async () => {
  const batch = await at.check(
    "warehouse",
    file(
      "2021-11-08,S1,,8,,",
      "2021-11-08,S2,,,9,",
      "2021-11-15,S1,,6,5,",
      "2021-11-15,S2,,5,5,",
      "2021-11-22,S1,,,,",
      "2021-11-22,S2,2.55,,,",
      "2021-11-29,S1,,3,,",
    ),
  );
  // five of five days without stock, and stock-out days without ordering days, are possible
  expect(batch.counts).toMatchObject({ rows: 7, added: 2, refused: 5 });
  expect(await at.bad(batch.id)).toEqual(
    expect.arrayContaining([
      [2, "断货天数", "out-of-range"],
      [3, "订货天数", "out-of-range"],
      [4, "断货天数", "stock-out-over-ordering"],
      [6, "商业库存(条)", "nothing-recorded"],
      [7, "商业库存(条)", "broken-pack"],
    ]),
  );
});
