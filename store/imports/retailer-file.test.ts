import { fileField, named, standardFields } from "@dongxiao/core/retailers";
import { afterAll, beforeAll, expect, test } from "vitest";

import { filesAsOf, insertField, retailerIds, systemEyes, withEyes } from "../books/index.ts";
import { readNotes } from "./notes.ts";
import { openTestRoom, taken, type TestRoom } from "./testing.ts";
import { undoImport } from "./undo.ts";

let at: TestRoom;
beforeAll(async () => {
  at = await openTestRoom();
  const fridge = fileField({
    id: "fridge",
    group: "tags",
    ...named("有冰柜", "有冰櫃", "Has a fridge"),
    type: "yesNo",
  });
  await withEyes(at.room.books, systemEyes, (trx) => insertField(trx, fridge, null));
});
afterAll(() => at.remove());

const heldOn = (code: string, day: string) =>
  withEyes(at.room.books, systemEyes, async (trx) => {
    const id = (await retailerIds(trx, [code])).get(code) ?? 0;
    return Object.fromEntries((await filesAsOf(trx, day, [id])).get(id) ?? []);
  });

test("takes any of the fields, the company's own too, from each row's day", async () => {
  const text = [
    "许可证号,生效日期,邮政编码,信用额度(元),營業面積(平方公尺),Transport mode,结算日,有冰柜,开始往来日",
    'east-1-a,2021-03-01,２６６０００,"5,000.50",36.5,送货上门,5,是,2019-3-1',
    "east-1-b,,266001,,,,,否,",
    "",
  ].join("\n");
  const { counts, id } = await at.apply("retailer-file", text);
  expect(counts).toMatchObject({
    rows: 2,
    added: 0,
    changed: 2,
    same: 0,
    refused: 0,
    unmatched: 0,
  });
  expect(await heldOn("east-1-a", "2021-02-28")).toEqual({});
  expect(await heldOn("east-1-a", "2021-03-01")).toEqual({
    postcode: "266000",
    creditLimitCnyCents: 500_050,
    floorAreaM2: 36.5,
    transportMode: "delivered",
    settlementDay: 5,
    fridge: true,
    tradingSince: "2019-03-01",
  });
  expect(readNotes(at.room.folder, id)?.sample[0]?.cells).toMatchObject({ code: "east-1-a" });
  expect((await at.apply("retailer-file", text)).counts).toMatchObject({ changed: 0, same: 2 });
});

test("names the cells that a field does not take", async () => {
  const { counts, id } = await at.check(
    "retailer-file",
    [
      "许可证号,邮政编码,结算日,客户类别,账号,有冰柜,开始往来日,营业人员",
      "east-1-a,2660,32,大户,622a,有,2019-02-29,1.5",
      "nobody,266000,,,,,,",
      "west-1-a,266000,,,,,,",
      "",
    ].join("\n"),
  );
  expect(counts).toMatchObject({ rows: 3, refused: 2, changed: 1 });
  expect(await at.bad(id)).toEqual([
    [2, "邮政编码", "out-of-range"],
    [2, "结算日", "out-of-range"],
    [2, "客户类别", "not-a-choice"],
    [2, "账号", "not-a-number"],
    [2, "有冰柜", "not-yes-or-no"],
    [2, "开始往来日", "impossible-date"],
    [2, "营业人员", "not-whole"],
    [3, "许可证号", "unknown-retailer"],
  ]);
});

test("leaves an account number as it is where the file has it masked", async () => {
  const row = (account: string) => `许可证号,账号,户名\nwest-2-a,${account},王某\n`;
  await at.apply("retailer-file", row("6222020000001234"));
  const { counts } = await at.apply("retailer-file", row("****1234"));
  expect(counts).toMatchObject({ same: 1, refused: 0 });
  expect((await heldOn("west-2-a", "2021-01-04"))["accountNumber"]).toBe("6222020000001234");
});

test("an undo puts files back, and is refused once the same field was changed again", async () => {
  const row = (postcode: string, day: string) =>
    `许可证号,邮政编码,生效日期\neast-2-a,${postcode},${day}\n`;
  const first = await at.apply("retailer-file", row("266001", "2021-03-01"));
  const later = await at.apply("retailer-file", row("266002", "2021-06-01"));
  expect(await undoImport(at.room, first.id, null)).toMatchObject({
    code: "import-superseded",
    detail: { later: String(later.id) },
  });
  taken(await undoImport(at.room, later.id, null));
  expect(await heldOn("east-2-a", "2021-06-01")).toEqual({ postcode: "266001" });
  taken(await undoImport(at.room, first.id, null));
  expect(await heldOn("east-2-a", "2021-06-01")).toEqual({});
});

test("has no field that is called like another column", () => {
  const others = ["许可证号", "许可證號", "Licence code", "名称", "名稱", "生效日期", "Valid from"];
  for (const { titles } of standardFields)
    for (const title of Object.values(titles)) expect(others).not.toContain(title);
});
