import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { channelNumberSql } from "@dongxiao/core/frames";

import { keyOf } from "../books/testing/index.ts";
import { applyImport } from "./apply.ts";
import { readNotes } from "./notes.ts";
import { openTestRoom, taken, type TestRoom } from "./testing.ts";
import { undoImport } from "./undo.ts";

let at: TestRoom;
beforeAll(async () => {
  at = await openTestRoom();
});
afterAll(() => at.remove());
beforeEach(async () => {
  await at.room.facts.tell("truncate table order_line");
  await at.room.facts.tell("truncate table order_line_superseded");
  await at.room.books.owner.deleteFrom("importChange").execute();
});

const headers = "周期,许可证号,规格编码,需求量,限量,订购量,供应量,金额";
const file = (...rows: string[]) => [headers, ...rows, ""].join("\n");
const one = "2021-11-08,east-1-a,S1,30,20,20,20,160.00";
const two = "2021-11-10,east-1-b,S2,,,,10,80";

test("good rows become order lines, with what is left out filled from what is there", async () => {
  const batch = await at.apply("orders", file(one, two));
  expect(batch).toMatchObject({ state: "applied", fromCycle: "2021-11-08", toCycle: "2021-11-08" });
  expect(batch.counts).toMatchObject({ rows: 2, added: 2, changed: 0, same: 0, refused: 0 });
  expect(await at.lines()).toEqual([
    {
      cycle: "2021-11-08",
      retailer: keyOf(at.city.retailers, "east-1-a"),
      sku: keyOf(at.city.skus, "S1"),
      requested_packs: 30,
      cap_packs: 20,
      ordered_packs: 20,
      supplied_packs: 20,
      amount_cny_cents: 16_000,
      tier: 10,
      import_id: batch.id,
    },
    {
      cycle: "2021-11-08",
      retailer: keyOf(at.city.retailers, "east-1-b"),
      sku: keyOf(at.city.skus, "S2"),
      requested_packs: 10,
      cap_packs: -1,
      ordered_packs: 10,
      supplied_packs: 10,
      amount_cny_cents: 8000,
      tier: 10,
      import_id: batch.id,
    },
  ]);
});

test("cartons come to packs by the size of the SKU, and a price to an amount", async () => {
  // 2.5 cartons of 10 packs are 25 packs; 25 packs at 80 yuan a carton are 200 yuan
  const batch = await at.apply(
    "orders",
    "SKU code,Cycle,Licence code,供应量（条）,单价(元/条)\nS1,2021-W45,east-1-a,2.5,80\n",
  );
  expect(batch.counts).toMatchObject({ added: 1, refused: 0, warnings: 0 });
  expect(await at.lines()).toMatchObject([
    { cycle: "2021-11-08", supplied_packs: 25, amount_cny_cents: 20_000 },
  ]);
});

test("an order says how it was placed, in any language, or leaves it open", async () => {
  const channels = () =>
    at.room.facts.ask(
      `select row_number as row, channel, ${channelNumberSql} as number from order_line order by row`,
    );
  const text = file(`${one},网订`, `${two},PHONE`, "2021-11-15,east-1-a,S1,,,,10,80,拜訪")
    .replace("金额", "金额,订货方式")
    .concat("2021-11-15,east-1-b,S1,,,,10,80,\n2021-11-15,west-1-a,S1,,,,10,80,鸽子\n");
  const batch = await at.apply("orders", text);
  expect(batch.counts).toMatchObject({ rows: 5, added: 4, refused: 1 });
  expect(await at.bad(batch.id)).toEqual([[6, "订货方式", "not-a-choice"]]);
  expect(await channels()).toEqual([
    { row: 2, channel: "online", number: 1 },
    { row: 3, channel: "phone", number: 2 },
    { row: 4, channel: "visit", number: 3 },
    { row: 5, channel: "", number: 0 },
  ]);
  const later = await at.apply("orders", file(`${one},电话`).replace("金额", "金额,订货渠道"));
  expect(later.counts).toMatchObject({ added: 0, changed: 1, same: 0 });
  expect(readNotes(at.room.folder, later.id)?.sample).toMatchObject([
    { row: 2, what: "changed", cells: { 订货渠道: "网订 → 电话" } },
  ]);
  taken(await undoImport(at.room, later.id, null));
  expect(await channels()).toContainEqual({ row: 2, channel: "online", number: 1 });
});

test("the same file again changes nothing", async () => {
  await at.apply("orders", file(one, two));
  const before = await at.lines();
  const again = await at.apply("orders", file(one, two));
  expect(again.counts).toMatchObject({ added: 0, changed: 0, same: 2 });
  expect(await at.lines()).toEqual(before);
});

test("the dry run says what would be added, changed and stay", async () => {
  await at.apply("orders", file(one, two));
  const batch = await at.check(
    "orders",
    file(one, two.replace("10,80", "20,160"), "2021-11-15,west-1-a,S1,,,,10,80"),
  );
  expect(batch.counts).toMatchObject({ rows: 3, added: 1, changed: 1, same: 1, refused: 0 });
  expect(await at.lines()).toHaveLength(2);
});

test("good rows are not held up by bad ones, unless all or nothing was asked for", async () => {
  const bad = one.replace("S1", "S9");
  const batch = await at.apply("orders", file(bad, two));
  expect(batch.counts).toMatchObject({ rows: 2, added: 1, refused: 1 });
  const strict = await at.check("orders", file(bad, one), { allOrNothing: true });
  expect(await applyImport(at.room, strict.id)).toEqual({
    ok: false,
    code: "import-has-errors",
    detail: { refused: 1 },
  });
});

test("an undo brings back what the import replaced and takes away what it added", async () => {
  await at.apply("orders", file(one, two));
  const before = await at.lines();
  const later = await at.apply(
    "orders",
    file(one.replace(",160.00", ",159.00"), "2021-08-02,west-1-a,S1,,,,10,80"),
  );
  expect(later.counts).toMatchObject({ added: 1, changed: 1, same: 0 });
  expect(await at.lines()).not.toEqual(before);
  expect(taken(await undoImport(at.room, later.id, null)).state).toBe("undone");
  expect(await at.lines()).toEqual(before);
});

test("an undo is refused when a later import said the same rows again, and names it", async () => {
  const first = await at.apply("orders", file(one, two));
  const second = await at.apply("orders", file(one));
  expect(await undoImport(at.room, first.id, null)).toEqual({
    ok: false,
    code: "import-superseded",
    detail: { later: String(second.id) },
  });
  taken(await undoImport(at.room, second.id, null));
  taken(await undoImport(at.room, first.id, null));
  expect(await at.lines()).toEqual([]);
});

test("an import is applied and undone once", async () => {
  const batch = await at.apply("orders", file(one));
  expect(await applyImport(at.room, batch.id)).toMatchObject({ code: "import-not-ready" });
  taken(await undoImport(at.room, batch.id, null));
  expect(await undoImport(at.room, batch.id, null)).toMatchObject({ code: "import-not-ready" });
  expect(await undoImport(at.room, 999_999, null)).toMatchObject({ code: "not-found" });
});

test("stopped while it replaces, an import takes back what it did", async () => {
  await at.apply("orders", file(one));
  const before = await at.lines();
  const stopping = new AbortController();
  const stopped = await at.apply(
    "orders",
    file(one.replace("160.00", "150.00"), "2021-08-02,west-1-a,S1,,,,10,80"),
    {
      signal: stopping.signal,
      progress: ({ stage, done }) => {
        if (stage === "replacing" && done === 1) stopping.abort(new Error("stopped"));
      },
    },
  );
  expect(stopped.state).toBe("cancelled");
  expect(await at.lines()).toEqual(before);
});

test("the dry run shows its first rows the way people write them", async () => {
  await at.apply("orders", file(one));
  const { id } = await at.check("orders", file(one.replace("20,160.00", "30,240.00"), two));
  expect(readNotes(at.room.folder, id)?.sample).toEqual([
    {
      row: 2,
      what: "changed",
      cells: {
        周期: "2021-11-08",
        许可证号: "east-1-a",
        规格编码: "S1",
        "需求量(包)": "30",
        "限量(包)": "20",
        "订购量(包)": "20",
        "供应量(包)": "20 → 30",
        "金额(元)": "160.00 → 240.00",
        订货渠道: "",
      },
    },
    expect.objectContaining({ row: 3, what: "added" }),
  ]);
});
