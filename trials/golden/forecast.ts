import { isOpen, type Source } from "./source.ts";

const fading = 0.06;
const sizeFading = 0.1;
const clip = 4;
const cyclesLeast = 13;
const ordersLeast = 4;

/**
 * The published formula, term by term: Σ (1−a)^i · min(y, clip · size) ÷ Σ (1−a)^i over the weeks since the first
 * order, i = 0 the newest. The size moves a tenth of the way to each clipped order; among the first ten orders it is
 * their plain mean. Null when the history is too short.
 */
export function meanOf(orders: ReadonlyMap<number, number>, before: number): number | null {
  const weeks = [...orders.keys()].filter((week) => week < before).toSorted((a, b) => a - b);
  const [first] = weeks;
  if (first === undefined || before - first < cyclesLeast || weeks.length < ordersLeast)
    return null;
  const counted = new Map<number, number>();
  let size = 0;
  for (const [i, week] of weeks.entries()) {
    const bottles = orders.get(week) ?? 0;
    const kept = i === 0 ? bottles : Math.min(bottles, clip * size);
    size += Math.max(sizeFading, 1 / (i + 1)) * (kept - size);
    counted.set(week, kept);
  }
  let [above, below] = [0, 0];
  for (let week = first; week < before; week += 1) {
    const weight = (1 - fading) ** (before - 1 - week);
    above += weight * (counted.get(week) ?? 0);
    below += weight;
  }
  return above / below;
}

/** By item and outlet: the bottles of each week with a delivery. */
export type Histories = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, number>>>;

/** Sorts the deliveries by item, outlet and week. */
export function historiesOf({ deliveries }: Source): Histories {
  const histories = new Map<string, Map<string, Map<number, number>>>();
  for (const { item, store, week, bottles } of deliveries) {
    const ofItem = histories.get(item) ?? new Map<string, Map<number, number>>();
    const ofStore = ofItem.get(store) ?? new Map<number, number>();
    histories.set(item, ofItem.set(store, ofStore.set(week, bottles)));
  }
  return histories;
}

/** What is expected of one item, and at how many outlets. */
export interface Expected {
  readonly meanPacks: number;
  readonly retailers: number;
}

/** The coming week of every item over the open outlets, summed in the order of the outlets given. */
export function forecastsOf(
  source: Source,
  histories: Histories,
  week: number,
): Map<string, Expected> {
  const open = source.outlets.filter((outlet) => isOpen(outlet, week));
  const forecasts = new Map<string, Expected>();
  for (const [item, ofItem] of histories) {
    let [meanPacks, retailers] = [0, 0];
    for (const { store } of open) {
      const history = ofItem.get(store);
      const mean = history === undefined ? null : meanOf(history, week + 1);
      if (mean === null) continue;
      meanPacks += mean;
      retailers += 1;
    }
    if (retailers > 0) forecasts.set(item, { meanPacks, retailers });
  }
  return forecasts;
}
