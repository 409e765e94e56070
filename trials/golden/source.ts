import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

// The source files, read a second time: nothing of the product is used in this folder but by its test.

/** What one outlet received of one item in one week. */
export interface Delivery {
  readonly store: string;
  readonly item: string;
  readonly week: number;
  readonly bottles: number;
}

/** One item of the catalogue. */
export interface Item {
  readonly cents: number;
  readonly priceClass: number;
  readonly scarce: boolean;
}

/** One outlet: where it lies, and its first and last week with a delivery. */
export interface Outlet {
  readonly store: string;
  readonly market: string;
  readonly place: Place | null;
  readonly first: number;
  readonly last: number;
}

/** A place on the map, in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** The three source files. */
export interface Source {
  readonly deliveries: readonly Delivery[];
  readonly items: ReadonlyMap<string, Item>;
  readonly outlets: readonly Outlet[];
}

const weekZero = Date.UTC(2012, 0, 2);
const dayLength = 86_400_000;
const firstWeek = 366;
const stillOpenFrom = 521 - 26;

/** The week's number in the source files, from its Monday. */
export function weekOf(monday: string): number {
  return Math.round((Date.parse(monday) - weekZero) / (7 * dayLength));
}

/** The Monday of a week, in milliseconds. */
export const mondayMs = (week: number): number => weekZero + week * 7 * dayLength;

/** The Monday of a week, as 2021-11-08. */
export const mondayOf = (week: number): string =>
  new Date(mondayMs(week)).toISOString().slice(0, 10);

/** Open from the first week on, and closed from the week after the last when that is half a year ago. */
export function isOpen({ first, last }: Outlet, week: number): boolean {
  const closed = last < stillOpenFrom && week > last;
  return Math.max(firstWeek, first) <= week && !closed;
}

async function cellsOf(folder: string, name: string): Promise<string[][]> {
  const rows: string[][] = [];
  const source = createReadStream(path.join(folder, name)).pipe(createGunzip());
  for await (const line of createInterface({ input: source })) rows.push(line.split(","));
  return rows.slice(1);
}

function deliveriesOf([store = "", item = "", tokens = ""]: readonly string[]): Delivery[] {
  let week = firstWeek - 1;
  return tokens.split(" ").map((token) => {
    const [gap, bottles] = token.includes(":") ? token.split(":") : ["1", token];
    week += Number(gap);
    return { store, item, week, bottles: Number(bottles) };
  });
}

function itemOf(cells: readonly string[]): Item {
  const cents = Math.round(Number(cells[5]) * 100);
  let priceClass = 5;
  if (cents >= 1650) priceClass = 4;
  if (cents >= 3000) priceClass = 3;
  if (cents >= 7000) priceClass = 2;
  if (cents >= 10_000) priceClass = 1;
  return { cents, priceClass, scarce: cells[6] === "1" };
}

function outletOf(cells: readonly string[]): Outlet {
  const [store = "", area = "", , market = "", latitude = "", longitude = "", first, last] = cells;
  const place = { latitude: Number(latitude), longitude: Number(longitude) };
  return {
    store,
    market: `${area} ${market}`,
    place: latitude === "" || longitude === "" ? null : place,
    first: Number(first),
    last: Number(last),
  };
}

/** Reads the three files. */
export async function readSource(folder: string): Promise<Source> {
  const [weekly, items, stores] = [
    await cellsOf(folder, "weekly.csv.gz"),
    await cellsOf(folder, "items.csv.gz"),
    await cellsOf(folder, "stores.csv.gz"),
  ];
  return {
    deliveries: weekly.flatMap(deliveriesOf),
    items: new Map(items.map((cells) => [cells[0] ?? "", itemOf(cells)])),
    outlets: stores.map(outletOf),
  };
}
