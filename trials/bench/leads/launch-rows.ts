import { type IowaTrade } from "./iowa-trade.ts";
import { earlyBuyers, type Launch, weeksAsked } from "./launches.ts";
import { neighbourColumns } from "./neighbours.ts";
import { basketColumns } from "./baskets.ts";
import { type Window, windowOf } from "./window.ts";

/** The active stores that have not ordered a launched item yet, with what is known of them; by launch. */
export interface LaunchRows {
  readonly launch: Launch;
  /** By column, shape (rows,). */
  readonly columns: Readonly<Record<string, Float64Array>>;
  /** 1 where the first order came within the weeks asked about. */
  readonly labels: Uint8Array;
}

const windowWeeks = 26;
const activeWeeks = 13;

/** The rows of one launch. */
export function launchRows(trade: IowaTrade, launch: Launch, window: Window): LaunchRows {
  const { firstOrders, week } = launch;
  const early = earlyBuyers(launch);
  const known = new Set(early);
  const stores = Int32Array.from(trade.stores.keys()).filter(
    (store) => (window.quietWeeks[store] ?? 99) <= activeWeeks && !known.has(store),
  );
  const breadth = (store: number): number =>
    (window.storeBegins[store + 1] ?? 0) - (window.storeBegins[store] ?? 0);
  const item = trade.items[launch.item];
  const constant = (value: number): Float64Array => new Float64Array(stores.length).fill(value);
  const columns = {
    breadth: Float64Array.from(stores, breadth),
    bottles: Float64Array.from(stores, (store) => window.bottles[store] ?? 0),
    orderWeeks: Float64Array.from(stores, (store) => window.orderWeeks[store] ?? 0),
    quietWeeks: Float64Array.from(stores, (store) => window.quietWeeks[store] ?? 0),
    early: constant(early.length),
    price: constant(item?.price ?? Number.NaN),
    millilitres: constant(item?.ml ?? Number.NaN),
    allocated: constant(item?.isAllocated === true ? 1 : 0),
    ...basketColumns(trade, launch, window, stores, known),
    ...neighbourColumns(trade, window, stores, early),
  };
  return {
    launch,
    columns: { ...columns, ...placesIn(columns) },
    labels: Uint8Array.from(stores, (store) => {
      const first = firstOrders.get(store);
      return first !== undefined && first < week + weeksAsked ? 1 : 0;
    }),
  };
}

/** Columns that are only told against the other stores of the same launch: 0 for the least, 1 for the most. */
const compared = [
  "breadth",
  "affinity",
  "topAffinity",
  "chainShare",
  "newItems",
  "classItems",
  "priceItems",
  "brandItems",
];

function placesIn(columns: Readonly<Record<string, Float64Array>>): Record<string, Float64Array> {
  const places = compared.map((name) => {
    const values = columns[name] ?? new Float64Array(0);
    const sorted = values.toSorted();
    const place = new Map<number, number>();
    for (const [at, value] of sorted.entries())
      place.set(value, Math.round((1000 * at) / sorted.length) / 1000);
    return [`${name}Place`, values.map((value) => place.get(value) ?? 0)] as const;
  });
  return Object.fromEntries(places);
}

/** The rows of every launch; launches of one week share their window. */
export function rowsOfLaunches(trade: IowaTrade, launches: readonly Launch[]): LaunchRows[] {
  const windows = new Map<number, Window>();
  return launches.map((launch) => {
    const { week } = launch;
    const window = windows.get(week) ?? windowOf(trade, week - windowWeeks, week);
    if (!windows.has(week)) windows.clear();
    windows.set(week, window);
    return launchRows(trade, launch, window);
  });
}
