import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { isRefusal, openTable } from "../sheets/index.ts";
import { placesOf } from "./headers.ts";
import { importForms } from "./kinds/index.ts";
import { writeTemplate } from "./templates.ts";
import { openTestRoom, taken, type TestRoom } from "./testing.ts";
import { checkImport, beginImport } from "./imports.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dongxiao-templates-"));
let at: TestRoom;
beforeAll(async () => {
  at = await openTestRoom();
});
afterAll(async () => {
  await at.remove();
  rmSync(folder, { recursive: true, force: true });
});

const kinds = [
  "organisation",
  "retailers",
  "skus",
  "orders",
  "observations",
  "warehouse",
  "retailer-file",
] as const;

test.each(kinds)("the %s template is understood by its own import", async (kind) => {
  for (const language of ["zh-Hans", "zh-Hant", "en"] as const) {
    const file = path.join(folder, `${kind}-${language}.xlsx`);
    await writeTemplate(kind, file, language);
    const table = await openTable(file, { fileName: "template.xlsx" });
    if (isRefusal(table)) throw new Error(table.code);
    const places = placesOf<unknown>(importForms[kind], table.headers);
    expect(places).not.toHaveProperty("ok");
    await table.close();
  }
});

test.each(kinds)("the example rows of the %s template have no bad form", async (kind) => {
  const file = path.join(folder, `${kind}-example.xlsx`);
  await writeTemplate(kind, file);
  const id = await beginImport(at.room, {
    kind,
    path: file,
    fileName: "template.xlsx",
    options: { allOrNothing: false, sheet: "示例", validFrom: "2021-01-04", today: "2021-12-01" },
    startedBy: null,
  });
  const batch = taken(await checkImport(at.room, id));
  expect(batch.counts).toMatchObject({ rows: 2 });
  const codes = new Set((await at.bad(id)).map(([, , code]) => code));
  for (const code of ["unknown-retailer", "unknown-sku", "unknown-line", "unknown-unit"])
    codes.delete(code);
  expect([...codes]).toEqual([]);
});
