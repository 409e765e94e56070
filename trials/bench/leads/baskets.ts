import type { Item, IowaTrade } from "./iowa-trade.ts";
import type { Launch } from "./launches.ts";
import type { Window } from "./window.ts";

const isNear = (a: number, b: number, within: number): boolean => Math.abs(a - b) <= within * b;

/** In what an item is like the launched one. */
function likeness(launched: Item, week: number): Readonly<Record<string, (item: Item) => boolean>> {
  const isOfClass = ({ category }: Item): boolean =>
    category !== "" && category === launched.category;
  const isOfBrand = ({ vendor }: Item): boolean => vendor !== "" && vendor === launched.vendor;
  return {
    class: isOfClass,
    brand: isOfBrand,
    classAndBrand: (item) => isOfClass(item) && isOfBrand(item),
    price: ({ price, ml }) => isNear(price, launched.price, 0.2) && isNear(ml, launched.ml, 0.1),
    dear: ({ price, ml }) => price / ml >= launched.price / launched.ml,
    // items that were new themselves within the last year
    new: ({ firstWeek }) => firstWeek >= week - 52,
  };
}

/** By item: of the stores that trade it, the share that took the launched item at once. */
function earlyShares(
  trade: IowaTrade,
  { pairs }: Window,
  early: ReadonlySet<number>,
): Float64Array {
  const [buyers, takers] = [
    new Float64Array(trade.items.length).fill(20),
    new Float64Array(trade.items.length),
  ];
  let taking = 0;
  for (const pair of pairs) {
    const item = trade.pairItem[pair] ?? 0;
    const isEarly = early.has(trade.pairStore[pair] ?? 0) ? 1 : 0;
    buyers[item] = (buyers[item] ?? 0) + 1;
    takers[item] = (takers[item] ?? 0) + isEarly;
    taking += isEarly;
  }
  const usual = taking / Math.max(1, pairs.length);
  return takers.map((count, item) => (count + 20 * usual) / (buyers[item] ?? 1));
}

const strongest = 15;

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** What the basket of each store says: how much of it is like the launched item, and who else buys such baskets. */
export function basketColumns(
  trade: IowaTrade,
  launch: Launch,
  window: Window,
  stores: Int32Array,
  early: ReadonlySet<number>,
): Record<string, Float64Array> {
  const shares = earlyShares(trade, window, early);
  const launched = trade.items[launch.item];
  const alike = launched === undefined ? {} : likeness(launched, launch.week);
  const tests = Object.entries(alike).map(([name, isLike]) => {
    return { name, likes: Uint8Array.from(trade.items, (item) => (isLike(item) ? 1 : 0)) };
  });
  const columns: Record<string, Float64Array> = {};
  const column = (name: string): Float64Array =>
    (columns[name] ??= new Float64Array(stores.length));
  for (const [row, store] of stores.entries()) {
    const basket = window.pairs
      .subarray(window.storeBegins[store] ?? 0, window.storeBegins[store + 1] ?? 0)
      .map((pair) => trade.pairItem[pair] ?? 0);
    for (const { name, likes } of tests) {
      const count = basket.reduce((sum, item) => sum + (likes[item] ?? 0), 0);
      column(`${name}Items`)[row] = count;
      column(`${name}Share`)[row] = count / basket.length;
    }
    const affinity = Float64Array.from(basket, (item) => shares[item] ?? 0).toSorted();
    column("affinity")[row] = sumOf(affinity) / basket.length;
    column("topAffinity")[row] = sumOf(affinity.subarray(-strongest)) / strongest;
  }
  return columns;
}
