import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { applyImport, beginImport, checkImport, type ImportRoom } from "@dongxiao/store/imports";
import { openTable, writeCsv, writeWorkbook } from "@dongxiao/store/sheets";
import { afterAll, beforeAll, expect, it } from "vitest";

import { type MalformedRoom, openMalformedRoom } from "./malformed-room.ts";

const names = ['=HYPERLINK("http://x","y")', "+86 10", "-1+2", "@SUM(A1)", "＝1+1", "0012"];
const headers = ["许可证号", "名称", "线路编码", "业态", "市场类型"];
const rows = names.map((name, i) => [`00000000${i + 1}`, name, "east-1", "便利店", "城网"]);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csv = [headers, ...rows].map((row) => `${row.map(quoted).join(",")}\n`).join("");

let at: MalformedRoom;
let folder: string;
beforeAll(async () => {
  at = await openMalformedRoom();
  folder = mkdtempSync(path.join(tmpdir(), "dongxiao-harmless-"));
});
afterAll(async () => {
  await at.close();
  rmSync(folder, { recursive: true, force: true });
});

async function importRetailers(room: ImportRoom, file: string): Promise<Record<string, number>> {
  const id = await beginImport(room, {
    kind: "retailers",
    path: file,
    fileName: path.basename(file),
    options: { allOrNothing: true, sheet: null, validFrom: "2021-01-04", today: "2021-12-01" },
    startedBy: null,
  });
  await checkImport(room, id);
  const batch = await applyImport(room, id);
  if ("ok" in batch) throw new Error(batch.code);
  return batch.counts;
}

async function kept(): Promise<string[][]> {
  const found = await at.room.books.owner
    .selectFrom("retailer")
    .innerJoin("retailerSpan", "retailerSpan.retailerId", "retailer.id")
    .select(["licenceCode", "name"])
    .where("licenceCode", "like", "0%")
    .orderBy("licenceCode")
    .execute();
  return found.map(({ licenceCode, name }) => [licenceCode, name]);
}

it("stores text that looks like a formula, and codes with leading zeros, as they are", async () => {
  const file = path.join(folder, "retailers.csv");
  writeFileSync(file, csv);
  expect(await importRetailers(at.room, file)).toMatchObject({ added: names.length, refused: 0 });
  expect(await kept()).toEqual(rows.map(([code, name]) => [code, name]));
});

it("writes no text cell that a spreadsheet would run", async () => {
  const file = path.join(folder, "out.csv");
  await writeCsv(file, { headers, rows });
  const cells = readFileSync(file, "utf8").split(/\r\n|,/u);
  // a cell may begin with a quotation mark, and what it holds then with a sign
  expect(cells.filter((cell) => /^"?[=+\-@＝]/u.test(cell))).toEqual([]);
  expect(cells.filter((cell) => /^"?'/u.test(cell))).toHaveLength(5);
});

it.each(["out.csv", "out.xlsx"])("gives the same text back through %s", async (name) => {
  const file = path.join(folder, name);
  if (name.endsWith(".csv")) await writeCsv(file, { headers, rows });
  else {
    const columns = headers.map((header) => ({ header, kind: "text" as const }));
    await writeWorkbook(file, { sheets: [{ name: "零售户", columns, rows }] });
  }
  const table = await openTable(file, { fileName: name });
  expect(table).toMatchObject({ ok: true, headers });
  if (table.ok) await table.close();
  expect(await importRetailers(at.room, file)).toMatchObject({ same: names.length, added: 0 });
  expect(await kept()).toEqual(rows.map(([code, name_]) => [code, name_]));
});
