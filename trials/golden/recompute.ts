import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

// A second, independent way to the week's figures: straight from the source files, with nothing of the product but the
// words of its definitions. Maps and loops only, so that a reader can follow it with a pencil.

/** One figure with what it was made of. */
export interface Figure {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly n: number;
}

/** The figures of one week. */
export interface Recomputed {
  readonly total: Readonly<Record<string, Figure>>;
  readonly byPriceClass: ReadonlyMap<number, Readonly<Record<string, Figure>>>;
  readonly segments: ReadonlyMap<string, string>;
  readonly suppliedOfScarce: ReadonlyMap<string, number>;
}

interface Delivery {
  readonly store: string;
  readonly item: string;
  readonly week: number;
  readonly bottles: number;
}

interface Item {
  readonly cents: number;
  readonly priceClass: number;
  readonly scarce: boolean;
}

const weekZero = Date.UTC(2012, 0, 2);
const dayLength = 86_400_000;
const firstWeek = 366;
const stillOpenFrom = 521 - 26;

/** The week's number in the source files, from its Monday. */
function weekOf(monday: string): number {
  return Math.round((Date.parse(monday) - weekZero) / (7 * dayLength));
}

async function cellsOf(folder: string, name: string): Promise<string[][]> {
  const rows: string[][] = [];
  const source = createReadStream(path.join(folder, name)).pipe(createGunzip());
  for await (const line of createInterface({ input: source })) rows.push(line.split(","));
  return rows.slice(1);
}

async function readDeliveries(folder: string): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const [store = "", item = "", tokens = ""] of await cellsOf(folder, "weekly.csv.gz")) {
    let week = firstWeek - 1;
    for (const token of tokens.split(" ")) {
      const [gap, bottles] = token.includes(":") ? token.split(":") : ["1", token];
      week += Number(gap);
      deliveries.push({ store, item, week, bottles: Number(bottles) });
    }
  }
  return deliveries;
}

async function readItems(folder: string): Promise<Map<string, Item>> {
  const items = new Map<string, Item>();
  for (const cells of await cellsOf(folder, "items.csv.gz")) {
    const cents = Math.round(Number(cells[5]) * 100);
    let priceClass = 5;
    if (cents >= 1650) priceClass = 4;
    if (cents >= 3000) priceClass = 3;
    if (cents >= 7000) priceClass = 2;
    if (cents >= 10_000) priceClass = 1;
    items.set(cells[0] ?? "", { cents, priceClass, scarce: cells[6] === "1" });
  }
  return items;
}

/** How many outlets were open on the Monday of a week: from their first week on, until the one after their last. */
async function openIn(folder: string, week: number): Promise<number> {
  let open = 0;
  for (const cells of await cellsOf(folder, "stores.csv.gz")) {
    const [first, last] = [Number(cells[6]), Number(cells[7])];
    const closed = last < stillOpenFrom && week > last;
    if (Math.max(firstWeek, first) <= week && !closed) open += 1;
  }
  return open;
}

const sum = (rows: readonly Delivery[], of: (row: Delivery) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const storesIn = (rows: readonly Delivery[]): Set<string> =>
  new Set(rows.map(({ store }) => store));

function figure(numerator: number, denominator: number, n: number, minus = 0): Figure {
  const value = denominator === 0 ? null : (numerator - minus) / denominator;
  return { value, numerator, denominator, n };
}

/** The six figures of one cut; `whole` are the lines that a share is taken of. */
function figuresOf(
  now: readonly Delivery[],
  before: readonly Delivery[],
  whole: readonly Delivery[],
  open: number,
  centsOf: (row: Delivery) => number,
): Record<string, Figure> {
  const [buyers, buyersBefore] = [storesIn(now), storesIn(before)];
  const again = [...buyers].filter((store) => buyersBefore.has(store)).length;
  const bottles = sum(now, (row) => row.bottles);
  const base = sum(before, (row) => row.bottles);
  const either = new Set([...buyers, ...buyersBefore]).size;
  return {
    onShelfRate: figure(buyers.size, open, open),
    repurchaseRate: figure(again, buyers.size, buyers.size),
    meanPurchase: figure(bottles, buyers.size, buyers.size),
    growth: figure(bottles, base, either, base),
    meanPrice: figure(sum(now, centsOf), bottles, buyers.size),
    salesShare: figure(
      bottles,
      sum(whole, (row) => row.bottles),
      buyers.size,
    ),
  };
}

/** A, B or C of every outlet that was open: by the amounts of the three full months before the week's own. */
async function segmentsOf(
  folder: string,
  monday: string,
  deliveries: readonly Delivery[],
  centsOf: (row: Delivery) => number,
): Promise<Map<string, string>> {
  const year = Number(monday.slice(0, 4));
  const month = Number(monday.slice(5, 7)) - 1;
  const [from, to] = [Date.UTC(year, month - 3, 1), Date.UTC(year, month, 1)];
  const week = weekOf(monday);
  const amounts = new Map<string, number>();
  for (const cells of await cellsOf(folder, "stores.csv.gz")) {
    const [first, last] = [Number(cells[6]), Number(cells[7])];
    if (Math.max(firstWeek, first) <= week && !(last < stillOpenFrom && week > last))
      amounts.set(cells[0] ?? "", 0);
  }
  for (const row of deliveries) {
    const at = weekZero + row.week * 7 * dayLength;
    const known = amounts.get(row.store);
    if (known !== undefined && at >= from && at < to) amounts.set(row.store, known + centsOf(row));
  }
  const all = [...amounts.values()].reduce((total, amount) => total + amount, 0);
  const segments = new Map<string, string>();
  for (const [store, amount] of amounts) {
    let larger = 0;
    for (const other of amounts.values()) if (other > amount) larger += other;
    const share = larger / all;
    segments.set(store, amount <= 0 || share >= 0.95 ? "C" : share < 0.8 ? "A" : "B");
  }
  return segments;
}

/** Recomputes one week from the source files. */
export async function recompute(folder: string, monday: string): Promise<Recomputed> {
  const [deliveries, items] = [await readDeliveries(folder), await readItems(folder)];
  const week = weekOf(monday);
  const itemOf = (row: Delivery): Item | undefined => items.get(row.item);
  const centsOf = (row: Delivery): number => row.bottles * (itemOf(row)?.cents ?? 0);
  const now = deliveries.filter((row) => row.week === week);
  const before = deliveries.filter((row) => row.week === week - 1);
  const open = await openIn(folder, week);
  const byPriceClass = new Map(
    [1, 2, 3, 4, 5].map((priceClass) => {
      const ofClass = (row: Delivery): boolean => itemOf(row)?.priceClass === priceClass;
      return [
        priceClass,
        figuresOf(now.filter(ofClass), before.filter(ofClass), now, open, centsOf),
      ];
    }),
  );
  const suppliedOfScarce = new Map<string, number>();
  for (const row of now)
    if (itemOf(row)?.scarce === true)
      suppliedOfScarce.set(row.item, (suppliedOfScarce.get(row.item) ?? 0) + row.bottles);
  const segments = await segmentsOf(folder, monday, deliveries, centsOf);
  return {
    total: figuresOf(now, before, now, open, centsOf),
    byPriceClass,
    segments,
    suppliedOfScarce,
  };
}
