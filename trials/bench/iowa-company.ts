import { writeFile } from "node:fs/promises";
import path from "node:path";

import { insertUnits, systemEyes, withEyes } from "@dongxiao/store/books";
import { applyImport, beginImport, checkImport, type ImportRoom } from "@dongxiao/store/imports";

import { rowsOf, type Prices } from "./iowa-orders.ts";

/** The codes that weekly files mention, and what a bottle of each item costs. */
export interface IowaCompany {
  readonly stores: ReadonlySet<string>;
  readonly prices: Prices;
}

const usualCents = 1000;

/** Reads who and what the given weekly files are about. */
export async function readCompany(folder: string, weekly: readonly string[]): Promise<IowaCompany> {
  const listed = new Map<string, number>();
  for await (const row of rowsOf(path.join(folder, "items_dev.csv.gz"))) {
    const [item = ""] = row.split(",", 1);
    const price = Number(row.slice(row.lastIndexOf(",") + 1));
    listed.set(item, Math.round(price * 100) || usualCents);
  }
  const [stores, prices] = [new Set<string>(), new Map<string, number>()];
  for (const file of weekly)
    for await (const row of rowsOf(file)) {
      const [store = "", item = ""] = row.split(",", 2);
      stores.add(store);
      if (!prices.has(item)) prices.set(item, listed.get(item) ?? usualCents);
    }
  return { stores, prices };
}

function retailersFile({ stores }: IowaCompany): string {
  const rows = [...stores].map((store) => `${store},${store},L1,便利店,城网`);
  return ["许可证号,名称,线路编码,业态,市场类型", ...rows, ""].join("\n");
}

function skusFile({ prices }: IowaCompany): string {
  const rows = Array.from(prices, ([item, cents]) => {
    return `${item},${item},${item},三类,1,12,${(cents / 100).toFixed(2)}`;
  });
  const headers = "规格编码,规格名称,品牌,价类,每条包数,每件条数,批发价";
  return [headers, ...rows, ""].join("\n");
}

/** Imports one file from check to end; stops the benchmark where the product refuses it. */
export async function importFile(
  room: ImportRoom,
  kind: "retailers" | "skus" | "orders",
  file: string,
): Promise<{ checkSeconds: number; applySeconds: number; counts: Record<string, number> }> {
  const options = { allOrNothing: true, sheet: null, validFrom: "2012-01-02", today: "2022-01-03" };
  const begun = performance.now();
  const fileName = path.basename(file);
  const id = await beginImport(room, { kind, path: file, fileName, options, startedBy: null });
  const checked = await checkImport(room, id);
  const middle = performance.now();
  const applied = await applyImport(room, id);
  if ("ok" in applied) throw new Error(JSON.stringify({ checked, applied }));
  const seconds = (from: number, to: number): number => (to - from) / 1000;
  return {
    checkSeconds: seconds(begun, middle),
    applySeconds: seconds(middle, performance.now()),
    counts: applied.counts,
  };
}

/** Plants one line and imports the retailers and SKUs that the orders are about. */
export async function plantCompany(
  room: ImportRoom,
  company: IowaCompany,
  folder: string,
): Promise<void> {
  await withEyes(room.books, systemEyes, (trx) =>
    insertUnits(trx, {
      kind: "province",
      code: "P",
      name: "P",
      units: [{ kind: "line", code: "L1", name: "L1" }],
    }),
  );
  const [retailers, skus] = [path.join(folder, "retailers.csv"), path.join(folder, "skus.csv")];
  await writeFile(retailers, retailersFile(company));
  await writeFile(skus, skusFile(company));
  await importFile(room, "retailers", retailers);
  await importFile(room, "skus", skus);
}
