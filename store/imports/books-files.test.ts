import { afterAll, beforeAll, expect, test } from "vitest";

import {
  retailerHistory,
  retailerIds,
  skuHistory,
  skuIds,
  systemEyes,
  withEyes,
} from "../books/index.ts";
import { applyImport } from "./apply.ts";
import { readNotes } from "./notes.ts";
import { openTestRoom, taken, type TestRoom } from "./testing.ts";
import { undoImport } from "./undo.ts";

let at: TestRoom;
beforeAll(async () => {
  at = await openTestRoom();
});
afterAll(() => at.remove());

const retailers = (...rows: string[]) =>
  ["许可证号,名称,线路编码,业态,市场类型,档位,生效日期", ...rows, ""].join("\n");
const skus = (...rows: string[]) =>
  ["规格编码,规格名称,品牌,价类,调拨价,每条包数,每件条数,批发价,货源状态", ...rows, ""].join("\n");

const historyOf = (code: string) =>
  withEyes(at.room.books, systemEyes, async (trx) => {
    const id = (await retailerIds(trx, [code])).get(code) ?? 0;
    const { attributes, licence } = await retailerHistory(trx, id);
    return {
      tiers: attributes.map(({ from, attributes: { tier } }) => [from, tier]),
      licence: licence.map(({ from, attributes: { state } }) => [from, state]),
    };
  });

test("a new retailer begins with what its row says, keeps its leading zeros, and may order", async () => {
  const batch = await at.apply("retailers", retailers("0010,=平安,east-1,Z,rural,12,"));
  expect(batch).toMatchObject({ state: "applied", counts: { rows: 1, added: 1 } });
  expect(await historyOf("0010")).toEqual({
    tiers: [["2021-01-04", 12]],
    licence: [["2021-01-04", "active"]],
  });
});

test("what the check found can still be read when the import is applied", async () => {
  const { id } = await at.check(
    "retailers",
    retailers("0012,乙,east-1,Z,C,99,", "0013,丙,east-1,Z,C,1,"),
  );
  const found = readNotes(at.room.folder, id);
  expect(found).toMatchObject({ problems: { "out-of-range": 1 }, sample: [{ what: "added" }] });
  const applied = taken(await applyImport(at.room, id));
  expect(readNotes(at.room.folder, id)).toEqual(found);
  expect(await at.bad(id)).toEqual([[2, "档位", "out-of-range"]]);
  taken(await undoImport(at.room, applied.id, null));
});

test("a dry run of the books changes nothing", async () => {
  const batch = await at.check("retailers", retailers("0011,甲,east-1,Z,C,1,", "0010,,,,,13,"));
  expect(batch.counts).toMatchObject({ rows: 2, added: 1, changed: 1, same: 0, refused: 0 });
  expect(await historyOf("0011")).toEqual({ tiers: [], licence: [] });
});

test("empty cells leave a known retailer as it is, and the same file again changes nothing", async () => {
  const text = retailers("0010,,,,,20,2021-06-01");
  expect((await at.apply("retailers", text)).counts).toMatchObject({ changed: 1 });
  expect((await at.apply("retailers", text)).counts).toMatchObject({ changed: 0, same: 1 });
  expect((await historyOf("0010")).tiers).toEqual([
    ["2021-01-04", 12],
    ["2021-06-01", 20],
  ]);
});

test("a change of history marks the order lines that are there", async () => {
  const order = "周期,许可证号,规格编码,供应量,金额\n2021-11-08,0010,S1,10,80\n";
  const { id } = await at.apply("orders", order);
  expect(await at.lines()).toMatchObject([{ tier: 20 }]);
  await at.apply("retailers", retailers("0010,,,,,25,2021-11-01"));
  expect(await at.lines()).toMatchObject([{ tier: 25 }]);
  taken(await undoImport(at.room, id, null));
});

test("an undo puts histories back, and is refused once something rests on them", async () => {
  const batch = await at.apply("retailers", retailers("0020,乙,east-2,便利店,城网,3,"));
  const later = await at.apply("retailers", retailers("0020,,,,,4,2021-03-01"));
  expect(await undoImport(at.room, batch.id, null)).toMatchObject({
    code: "import-superseded",
    detail: { later: String(later.id) },
  });
  taken(await undoImport(at.room, later.id, null));
  const order = "周期,许可证号,规格编码,供应量,金额\n2021-11-08,0020,S1,10,80\n";
  const orders = await at.apply("orders", order);
  expect(await undoImport(at.room, batch.id, null)).toMatchObject({
    code: "import-superseded",
    detail: { later: String(orders.id) },
  });
  taken(await undoImport(at.room, orders.id, null));
  expect(taken(await undoImport(at.room, batch.id, null)).state).toBe("undone");
  expect(await historyOf("0020")).toEqual({ tiers: [], licence: [] });
  const unknown = await at.check("orders", order);
  expect(await at.bad(unknown.id)).toEqual([[2, "许可证号", "unknown-retailer"]]);
});

test("a price without VAT gives the price class, and the order step is a carton", async () => {
  // 69.99 yuan is below 70: class 3
  const batch = await at.apply("skus", skus("0A,秋实,秋实,,69.99,12,50,80.5,紧俏"));
  expect(batch.counts).toMatchObject({ added: 1, refused: 0 });
  const [entry] = await withEyes(at.room.books, systemEyes, async (trx) =>
    skuHistory(trx, (await skuIds(trx, ["0A"])).get("0A") ?? 0),
  );
  expect(entry?.attributes).toMatchObject({
    priceClass: 3,
    packsPerCarton: 12,
    orderStepPacks: 12,
    wholesaleCnyCentsPerCarton: 8050,
    guidanceCnyCentsPerCarton: null,
    supplyState: "scarce",
  });
});

test("a row that says too little for a new subject is refused cell by cell", async () => {
  const batch = await at.check("skus", skus("0B,,秋实,,,10,,80,", "0C,冬藏,冬藏,一类,,10,50,80,"));
  expect(batch.counts).toMatchObject({ rows: 2, added: 1, refused: 1 });
  expect((await at.bad(batch.id)).map(([row, header]) => [row, header])).toEqual([
    [2, "规格名称"],
    [2, "价类"],
    [2, "每件条数"],
  ]);
  const applied = taken(await applyImport(at.room, batch.id));
  expect(applied.counts).toMatchObject({ added: 1, refused: 1 });
});
