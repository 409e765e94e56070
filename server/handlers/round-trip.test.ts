import { languages } from "@dongxiao/core/units";
import { systemEyes, withEyes } from "@dongxiao/store/books";
import { writeCsv, writeWorkbook } from "@dongxiao/store/sheets";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import { importTable } from "../errands/import.ts";
import { retailersAsOf } from "../queries/retailers.ts";
import { skuList } from "../queries/skus.ts";
import { openSmallHouse, smallToday, type SmallHouse } from "../testing/small-house.ts";
import type { ListSheet } from "./list-sheet.ts";
import { retailerSheet } from "./retailer-sheet.ts";
import { skuSheet } from "./sku-sheet.ts";

const steps = { signal: new AbortController().signal, progress: () => undefined };

let small: SmallHouse;
beforeAll(async () => {
  small = await openSmallHouse();
  const file = path.join(small.house.folder, "scarce.csv");
  await writeCsv(file, { headers: ["规格编码", "供应状态"], rows: [["S2", "紧俏"]] });
  const input = { kind: "skus", file, allOrNothing: true, dryRun: false };
  await importTable(small.house, input, steps);
});
afterAll(() => small.close());

async function dryRun(kind: "retailers" | "skus", sheet: ListSheet, ending: "csv" | "xlsx") {
  const file = path.join(small.house.folder, `${kind}.${ending}`);
  const headers = sheet.columns.map(({ header }) => header);
  if (ending === "csv") await writeCsv(file, { headers, rows: sheet.rows });
  else await writeWorkbook(file, { sheets: [sheet] });
  const input = { kind, file, allOrNothing: false, dryRun: true };
  return importTable(small.house, input, steps);
}

it.each(languages)("takes its own lists back unchanged, in %s", async (language) => {
  const { house } = small;
  const retailers = await withEyes(house.books, systemEyes, (trx) =>
    retailersAsOf(trx, smallToday),
  );
  const skus = await skuList(house, systemEyes, smallToday);
  expect(skus.map(({ supplyState }) => supplyState)).toContain("scarce");
  for (const ending of ["csv", "xlsx"] as const) {
    const nothing = { added: 0, changed: 0, refused: 0 };
    expect(await dryRun("retailers", retailerSheet(retailers, language), ending)).toMatchObject({
      ok: true,
      value: { ...nothing, rows: retailers.length, same: retailers.length },
    });
    expect(await dryRun("skus", skuSheet(skus, language), ending)).toMatchObject({
      ok: true,
      value: { ...nothing, rows: skus.length, same: skus.length },
    });
  }
});

it("says which columns of a list only inform and are not read back", async () => {
  const skus = await skuList(small.house, systemEyes, smallToday);
  const { value } = (await dryRun("skus", skuSheet(skus, "zh-Hans"), "csv")) as {
    value: { unmatchedColumns: string[]; absentColumns: { en: string }[]; warnings: number };
  };
  expect(value.unmatchedColumns).toEqual(["最近一周", "近四周（包）", "近四周进货户"]);
  expect(value.absentColumns.map(({ en }) => en)).toEqual(["Price without VAT", "Valid from"]);
  expect(value.warnings).toBe(3);
});
