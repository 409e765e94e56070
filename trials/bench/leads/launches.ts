import { firstWeek, type IowaTrade, weekAfter } from "./iowa-trade.ts";

/** A new item, three weeks after its first invoice. */
export interface Launch {
  readonly item: number;
  /** The week in which the question is asked: what happened before it is known. */
  readonly week: number;
  /** The week of each store's first order of the item; none is left out. */
  readonly firstOrders: ReadonlyMap<number, number>;
}

/** What the data's notes say: three weeks are seen, thirteen are asked about. */
export const weeksSeen = 3;
export const weeksAsked = 13;
/** Half a year is known before the first launch, and an item that fewer took at once is no launch. */
const weeksBefore = 26;
const earlyLeast = 50;

/** Every launch whose thirteen weeks are over, the earliest first. */
export function launchesOf({ items, pairStore, pairItem, begins, weeks }: IowaTrade): Launch[] {
  const isNew = (item: number): boolean => {
    const first = items[item]?.firstWeek ?? 0;
    return first >= firstWeek + weeksBefore && first + weeksSeen + weeksAsked <= weekAfter;
  };
  const firstOrders = new Map<number, Map<number, number>>();
  for (const [pair, item] of pairItem.entries()) {
    if (!isNew(item)) continue;
    const orders = firstOrders.get(item) ?? new Map<number, number>();
    orders.set(pairStore[pair] ?? 0, weeks[begins[pair] ?? 0] ?? 0);
    firstOrders.set(item, orders);
  }
  return [...firstOrders]
    .map(([item, orders]) => {
      return { item, week: (items[item]?.firstWeek ?? 0) + weeksSeen, firstOrders: orders };
    })
    .filter((launch) => earlyBuyers(launch).length >= earlyLeast)
    .toSorted((a, b) => a.week - b.week || a.item - b.item);
}

/** The stores that had ordered the item before the question is asked. */
export function earlyBuyers({ firstOrders, week }: Launch): number[] {
  return [...firstOrders].filter(([, first]) => first < week).map(([store]) => store);
}
