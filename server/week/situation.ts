import { isOpen } from "@dongxiao/core/retailers";
import { type Cycle, cycleAfter, cycleOf, isoOf, sureDay } from "@dongxiao/core/units";
import {
  type Asking,
  type RetailerAsOf,
  retailersAsOf,
  type SkuAsOf,
  skusAsOf,
} from "@dongxiao/store/books";
import { sql } from "kysely";

import type { Workshop } from "../workshop.ts";

/** What the books and the facts say about one week before anything is computed. */
export interface Situation {
  readonly cycle: Cycle;
  readonly next: Cycle;
  /** The first and the newest cycle with orders. */
  readonly firstCycle: Cycle;
  readonly dataUntil: string;
  /** Everybody with an entry in the books on the cycle's first day. */
  readonly retailers: readonly RetailerAsOf[];
  readonly active: ReadonlySet<number>;
  /** The active whose licence does not lapse on any day of the next week either: whom a visit may find. */
  readonly visited: readonly RetailerAsOf[];
  readonly skus: ReadonlyMap<number, SkuAsOf>;
}

/** The cycle that an ISO day names. */
export function cycleNamed(iso: string): Cycle {
  return cycleOf(sureDay(iso));
}

/** Whether a licence lets a retailer take part in what the week plans. */
export function isActive({ licenceState }: RetailerAsOf): boolean {
  return licenceState !== null && isOpen(licenceState, "population");
}

/** The retailers whose licence does not let anybody visit them on some day of a week. */
async function lapsedIn(books: Asking, week: Cycle): Promise<ReadonlySet<number>> {
  const lapses = await books
    .selectFrom("licence")
    .select(["retailerId", "state"])
    .where(
      sql<boolean>`during && daterange(${isoOf(week)}::date, ${isoOf(cycleAfter(week, 1))}::date)`,
    )
    .execute();
  return new Set(
    lapses.filter(({ state }) => !isOpen(state, "visits")).map(({ retailerId }) => retailerId),
  );
}

/** Reads the situation of a week; null when it has no orders. */
export async function situationOf(
  { books, facts }: Workshop,
  iso: string,
): Promise<Situation | null> {
  const cycle = cycleNamed(iso);
  const [span] = await facts.ask<{ first: string; last: string; lines: number }>(
    `select min(cycle) as first, max(cycle) as last, countIf(cycle = {cycle: Date}) as lines from order_line`,
    { cycle: isoOf(cycle) },
  );
  if (span === undefined || span.lines === 0) return null;
  const retailers = await retailersAsOf(books.owner, isoOf(cycle));
  const active = retailers.filter(isActive);
  const lapsed = await lapsedIn(books.owner, cycleAfter(cycle, 1));
  const skus = await skusAsOf(books.owner, isoOf(cycle));
  return {
    cycle,
    next: cycleAfter(cycle, 1),
    firstCycle: cycleNamed(span.first),
    dataUntil: span.last,
    retailers,
    active: new Set(active.map(({ id }) => id)),
    visited: active.filter(({ id }) => !lapsed.has(id)),
    skus: new Map(skus.map((sku) => [sku.id, sku])),
  };
}
