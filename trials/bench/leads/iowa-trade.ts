import path from "node:path";

import { weeklyFiles } from "../bench-data.ts";
import { rowsOf, weeksOf } from "../iowa-orders.ts";

/** The first week of the recent invoices, and the week after their last. */
export const firstWeek = 366;
export const weekAfter = 522;

/** One retailer: its chain by the first word of its name, its place. */
export interface Store {
  readonly chain: string;
  readonly city: string;
  readonly lat: number;
  readonly lon: number;
}

/** One item of the catalogue. */
export interface Item {
  readonly code: string;
  readonly category: string;
  readonly vendor: string;
  readonly ml: number;
  readonly price: number;
  readonly isAllocated: boolean;
  readonly firstWeek: number;
}

/** Who bought what when: pair by pair, each with a run of weeks and bottles. */
export interface IowaTrade {
  readonly stores: readonly Store[];
  readonly items: readonly Item[];
  readonly pairStore: Int32Array;
  readonly pairItem: Int32Array;
  /** Where the weeks of each pair begin; one more than there are pairs. */
  readonly begins: Int32Array;
  readonly weeks: Int16Array;
  readonly bottles: Int32Array;
}

/** Cuts a row at its commas, but for those within quotation marks. */
function cellsOf(row: string): string[] {
  return row.replaceAll(/"[^"]*"/g, (quoted) => quoted.replaceAll(/[",]/g, " ").trim()).split(",");
}

function storeIn(row: string): [code: string, store: Store] {
  const [code = "", name = "", , city = "", , lat, lon] = cellsOf(row);
  const chain = name.split(/[\s/]/)[0] ?? "";
  return [code, { chain, city, lat: Number(lat), lon: Number(lon) }];
}

function itemIn(row: string): Item {
  const [code = "", category = "", , vendor = "", , ml, , , allocated, first, , , , price] =
    cellsOf(row);
  return {
    code,
    category,
    vendor,
    ml: Number(ml),
    price: Number(price),
    isAllocated: allocated === "1",
    firstWeek: Number(first),
  };
}

async function readRows<Row>(file: string, rowIn: (row: string) => Row): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf(file)) rows.push(rowIn(row));
  return rows;
}

/** Reads the catalogue, the stores and the recent invoices. */
export async function readTrade(folder: string): Promise<IowaTrade> {
  const stores = await readRows(path.join(folder, "stores_dev.csv.gz"), storeIn);
  const items = await readRows(path.join(folder, "items_dev.csv.gz"), itemIn);
  const storeAt = new Map(stores.map(([code], at) => [code, at]));
  const itemAt = new Map(items.map(({ code }, at) => [code, at]));
  const [pairStore, pairItem, begins]: [number[], number[], number[]] = [[], [], [0]];
  const [weeks, bottles]: [number[], number[]] = [[], []];
  for await (const row of rowsOf(path.join(folder, weeklyFiles.recent))) {
    const [store = "", item = "", tokens = ""] = row.split(",");
    const [s, i] = [storeAt.get(store), itemAt.get(item)];
    if (s === undefined || i === undefined) continue;
    for (const [week, count] of weeksOf(tokens, 365)) {
      weeks.push(week);
      bottles.push(count);
    }
    pairStore.push(s);
    pairItem.push(i);
    begins.push(weeks.length);
  }
  return {
    stores: stores.map(([, store]) => store),
    items,
    pairStore: Int32Array.from(pairStore),
    pairItem: Int32Array.from(pairItem),
    begins: Int32Array.from(begins),
    weeks: Int16Array.from(weeks),
    bottles: Int32Array.from(bottles),
  };
}
