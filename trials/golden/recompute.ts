import {
  type Figures,
  figuresOf,
  type Segment,
  segmentsOf,
  trendOf,
  type TrendWeek,
} from "./figures.ts";
import { type Expected, forecastsOf, historiesOf } from "./forecast.ts";
import { type Plan, plansOf } from "./plans.ts";
import { type Outlet, readSource, type Source, weekOf } from "./source.ts";

// A second, independent way to the week's figures: straight from the source files, with nothing of the product but the
// words of its definitions. Maps and loops only, so that a reader can follow it with a pencil.

/** The six figures of one cut in this week and the one before. */
export interface TwoWeeks {
  readonly now: Figures;
  readonly before: Figures;
}

/** The figures of one week. */
export interface Recomputed {
  readonly source: Source;
  readonly week: number;
  readonly total: TwoWeeks;
  readonly byPriceClass: ReadonlyMap<number, TwoWeeks>;
  readonly trend: readonly TrendWeek[];
  readonly segments: ReadonlyMap<string, Segment>;
  readonly suppliedOf: ReadonlyMap<string, number>;
  readonly forecasts: ReadonlyMap<string, Expected>;
  readonly plans: ReadonlyMap<string, Plan>;
}

/**
 * Recomputes one week from the source files.
 *
 * @param keyOf the order in which sums over outlets are taken; the order of the file when left out
 */
export async function recompute(
  folder: string,
  monday: string,
  keyOf?: (store: string) => number,
): Promise<Recomputed> {
  const read = await readSource(folder);
  const inOrder = (outlets: readonly Outlet[]): readonly Outlet[] =>
    keyOf === undefined ? outlets : outlets.toSorted((a, b) => keyOf(a.store) - keyOf(b.store));
  const source = { ...read, outlets: inOrder(read.outlets) };
  const week = weekOf(monday);
  const twoWeeks = (priceClass: number | null): TwoWeeks => ({
    now: figuresOf(source, week, priceClass),
    before: figuresOf(source, week - 1, priceClass),
  });
  const histories = historiesOf(source);
  const segments = segmentsOf(source, week);
  const suppliedOf = new Map<string, number>();
  for (const { item, week: at, bottles } of source.deliveries)
    if (at === week) suppliedOf.set(item, (suppliedOf.get(item) ?? 0) + bottles);
  return {
    source,
    week,
    total: twoWeeks(null),
    byPriceClass: new Map([1, 2, 3, 4, 5].map((one) => [one, twoWeeks(one)])),
    trend: trendOf(source, week, 26),
    segments,
    suppliedOf,
    forecasts: forecastsOf(source, histories, week),
    plans: plansOf(source, histories, segments, week),
  };
}
