import { readFileSync } from "node:fs";

import { afterAll, beforeAll, expect, test } from "vitest";

import { temporaryFolder, textRow, workbookOf } from "../sheets/fixtures.ts";
import { openTestRoom, type TestRoom } from "./testing.ts";

let at: TestRoom;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  at = await openTestRoom();
  folder = await temporaryFolder();
});
afterAll(async () => {
  await at.remove();
  await folder.remove();
});

const headers = textRow(1, "周期", "许可证号", "规格编码", "供应量", "金额", "备注");
const start = (row: number) =>
  ["2021-11-08", "east-1-a", "S1"]
    .map((text, i) => `<c r="${"ABC"[i]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join("");

test("formulas, error values and merged cells are named, but not in columns that are not used", async () => {
  const file = await workbookOf(folder.path, {
    sheetData: `${headers}
      <row r="2">${start(2)}<c r="D2"><f>5*2</f><v>10</v></c><c r="E2"><v>80</v></c></row>
      <row r="3">${start(3)}<c r="D3" t="e"><v>#N/A</v></c><c r="E3"><v>80</v></c></row>
      <row r="4">${start(4)}<c r="D4"><v>10</v></c><c r="E4"><v>80</v></c></row>
      <row r="5">${start(5)}<c r="D5"><v>10</v></c><c r="E5"><v>80</v></c><c r="F5"><f>1+1</f></c></row>`,
    tail: '<mergeCells count="1"><mergeCell ref="D4:E4"/></mergeCells>',
  });
  const batch = await at.check("orders", readFileSync(file));
  expect(batch.counts).toMatchObject({ rows: 4, added: 1, refused: 3 });
  expect(await at.bad(batch.id)).toEqual([
    [2, "供应量", "formula"],
    [3, "供应量", "error"],
    [4, "供应量", "merged"],
    [4, "金额", "merged"],
  ]);
});
