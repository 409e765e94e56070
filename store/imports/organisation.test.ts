import { afterAll, beforeEach, expect, test } from "vitest";

import { schedulesAsOf, systemEyes, unitsWithin, withEyes } from "../books/index.ts";
import { applyImport } from "./apply.ts";
import { openTestRoom, taken, type TestRoom } from "./testing.ts";
import { undoImport } from "./undo.ts";

let at: TestRoom;
beforeEach(async () => {
  await at?.remove();
  at = await openTestRoom();
});
afterAll(() => at.remove());

const headers = "编码,上级编码,类型,名称,订货日,周期,起始周,驻地经度,驻地纬度";
const text = (...rows: readonly string[]): string => [headers, ...rows, ""].join("\n");

/** The small city is P > C > east and west > east-market, west-market > two lines each. */
const units = async (): Promise<Map<string, string>> => {
  const all = await withEyes(at.room.books, systemEyes, (trx) => unitsWithin(trx, ["*"]));
  const codes = new Map(all.map(({ id, code }) => [String(id), code]));
  const named = (path: string): string =>
    path
      .split(".")
      .map((id) => codes.get(id) ?? "?")
      .join(">");
  return new Map(all.map(({ path, name }) => [named(path), name]));
};

const schedules = () =>
  withEyes(at.room.books, systemEyes, (trx) => schedulesAsOf(trx, "2021-12-01"));

const south = [
  "L9,M9,线路,南一线,星期三,双周,2021-01-20,116.4,39.9",
  "M9,K9,市场部,南市场部,,,,,",
  "K9,C,县,南县,,,,,",
];

test("units come in any order, each under its parent, and lines with their rhythm", async () => {
  const before = await units();
  const { id, counts } = await at.apply("organisation", text(...south));
  expect(counts).toMatchObject({ rows: 3, added: 3, changed: 0, refused: 0 });
  const now = await units();
  const fresh = [...now].filter(([path]) => !before.has(path));
  expect(fresh.map(([path, name]) => [path.replace(/^.*?C>/, ""), name])).toEqual([
    ["K9", "南县"],
    ["K9>M9", "南市场部"],
    ["K9>M9>L9", "南一线"],
  ]);
  // 20 January 2021 is a Wednesday: its week begins on the 18th
  expect(await schedules()).toMatchObject([
    { orderWeekday: 3, rhythm: "fortnightly", anchorCycle: "2021-01-18", depotLongitude: 116.4 },
  ]);
  const again = await at.check("organisation", text(...south));
  expect(again.counts).toMatchObject({ same: 3, added: 0, changed: 0 });
  taken(await undoImport(at.room, id, null));
  expect([await units(), await schedules()]).toEqual([before, []]);
});

test("a known unit takes a new name and a line a new day, and both go back", async () => {
  const before = await units();
  const { id, counts } = await at.apply(
    "organisation",
    text("east,,,东城县,,,,,", "east-1,,,,2,,,,"),
  );
  expect(counts).toMatchObject({ changed: 2, added: 0 });
  expect([...(await units()).values()]).toContain("东城县");
  expect(await schedules()).toMatchObject([{ orderWeekday: 2, rhythm: "weekly" }]);
  taken(await undoImport(at.room, id, null));
  expect([await units(), await schedules()]).toEqual([before, []]);
});

test("every cell that stands in a unit's way is named, and good rows are not held up", async () => {
  const batch = await at.check(
    "organisation",
    text(
      "R2,,省,另一省,,,,,",
      "X1,nowhere,县,某县,,,,,",
      "X2,east-1,县,某县,,,,,",
      "X3,C,县,某县,周一,,,,",
      "X4,X5,市场部,甲,,,,,",
      "X5,X4,县,乙,,,,,",
      "L8,east-market,线路,没有订货日,,,,,",
      "east,P,,,,,,,",
      "west,,市,,,,,,",
      "east-2,,,,周八,每月,,,",
      "K9,C,县,南县,,,,,",
    ),
  );
  expect(batch.counts).toMatchObject({ rows: 11, added: 1, refused: 10 });
  const bad = await at.bad(batch.id);
  expect(bad.toSorted(([a], [b]) => a - b)).toEqual([
    [2, "上级编码", "second-root"],
    [3, "上级编码", "unknown-unit"],
    [4, "类型", "unit-order"],
    [5, "订货日", "only-for-lines"],
    [6, "上级编码", "unknown-unit"],
    [7, "上级编码", "unknown-unit"],
    [8, "订货日", "missing"],
    [9, "上级编码", "unit-fixed"],
    [10, "类型", "unit-fixed"],
    [11, "订货日", "not-a-choice"],
    [11, "周期", "not-a-choice"],
  ]);
});

test("units on which retailers lie cannot be taken back, and the later import is named", async () => {
  const { id } = await at.apply("organisation", text(...south));
  const later = await at.apply(
    "retailers",
    "许可证号,名称,线路编码,业态,市场类型\nN1,南店,L9,便利店,城网\n",
  );
  expect(await undoImport(at.room, id, null)).toMatchObject({
    ok: false,
    code: "import-superseded",
    detail: { later: String(later.id) },
  });
  taken(await undoImport(at.room, later.id, null));
  expect(taken(await undoImport(at.room, id, null))).toMatchObject({ state: "undone" });
});

test("a checked organisation that another one overtook is applied as it is then", async () => {
  const first = await at.check("organisation", text(...south));
  await at.apply("organisation", text("K9,C,县,南方县,,,,,"));
  const applied = taken(await applyImport(at.room, first.id));
  // K9 is there by then: it takes the name, the two below it are new
  expect(applied.counts).toMatchObject({ added: 2, changed: 1 });
});
