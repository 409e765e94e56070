import { type Delivery, isOpen, mondayMs, mondayOf, type Source } from "./source.ts";

/** One figure with what it was made of. */
export interface Figure {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly n: number;
}

/** The six figures of one cut of the deliveries. */
export type Figures = Readonly<Record<string, Figure>>;

const total = (rows: readonly Delivery[], of: (row: Delivery) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

const storesIn = (rows: readonly Delivery[]): Set<string> =>
  new Set(rows.map(({ store }) => store));

const bottlesOf = ({ bottles }: Delivery): number => bottles;

/** What a delivery was invoiced at, in cents. */
export function centsOf({ items }: Source, { item, bottles }: Delivery): number {
  return bottles * (items.get(item)?.cents ?? 0);
}

function figure(numerator: number, denominator: number, n: number, minus = 0): Figure {
  const value = denominator === 0 ? null : (numerator - minus) / denominator;
  return { value, numerator, denominator, n };
}

/** The six figures of a week: everything, or one price class of it. */
export function figuresOf(source: Source, week: number, priceClass: number | null): Figures {
  const { deliveries, items, outlets } = source;
  const isMeant = (row: Delivery): boolean =>
    priceClass === null || items.get(row.item)?.priceClass === priceClass;
  const all = deliveries.filter((row) => row.week === week);
  const now = all.filter(isMeant);
  const before = deliveries.filter((row) => row.week === week - 1 && isMeant(row));
  const open = outlets.filter((outlet) => isOpen(outlet, week)).length;
  const [buyers, buyersBefore] = [storesIn(now), storesIn(before)];
  const again = [...buyers].filter((store) => buyersBefore.has(store)).length;
  const bottles = total(now, bottlesOf);
  const base = total(before, bottlesOf);
  const either = new Set([...buyers, ...buyersBefore]).size;
  return {
    onShelfRate: figure(buyers.size, open, open),
    repurchaseRate: figure(again, buyers.size, buyers.size),
    meanPurchase: figure(bottles, buyers.size, buyers.size),
    growth: figure(bottles, base, either, base),
    meanPrice: figure(
      total(now, (row) => centsOf(source, row)),
      bottles,
      buyers.size,
    ),
    salesShare: figure(bottles, total(all, bottlesOf), buyers.size),
  };
}

/** One week of the trend. */
export interface TrendWeek {
  readonly cycle: string;
  readonly suppliedPacks: number;
  readonly amountCnyCents: number;
  readonly buyers: number;
}

/** The last weeks up to this one, the oldest first. */
export function trendOf(source: Source, week: number, weeks: number): TrendWeek[] {
  return Array.from({ length: weeks }, (_, i) => {
    const at = week - weeks + 1 + i;
    const rows = source.deliveries.filter((row) => row.week === at);
    return {
      cycle: mondayOf(at),
      suppliedPacks: total(rows, bottlesOf),
      amountCnyCents: total(rows, (row) => centsOf(source, row)),
      buyers: storesIn(rows).size,
    };
  });
}

/** One outlet's segment and what it bought in the last three whole months. */
export interface Segment {
  readonly segment: string;
  readonly cents: number;
}

/**
 * A, B or C of every open outlet by what it bought in the last three whole months. A week belongs to the month of its
 * Monday; the week's own month is whole when the next Monday lies in another one.
 */
export function segmentsOf(source: Source, week: number): Map<string, Segment> {
  const next = new Date(mondayMs(week + 1));
  const [year, month] = [next.getUTCFullYear(), next.getUTCMonth()];
  const [from, to] = [Date.UTC(year, month - 3, 1), Date.UTC(year, month, 1)];
  const amounts = new Map<string, number>();
  for (const outlet of source.outlets) if (isOpen(outlet, week)) amounts.set(outlet.store, 0);
  for (const row of source.deliveries)
    if (mondayMs(row.week) >= from && mondayMs(row.week) < to) {
      const before = amounts.get(row.store);
      if (before !== undefined) amounts.set(row.store, before + centsOf(source, row));
    }
  const all = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  const segments = new Map<string, Segment>();
  for (const [store, cents] of amounts) {
    let larger = 0;
    for (const other of amounts.values()) if (other > cents) larger += other;
    const share = larger / all;
    const segment = cents <= 0 || share >= 0.95 ? "C" : share < 0.8 ? "A" : "B";
    segments.set(store, { segment, cents });
  }
  return segments;
}
