import type { Cycle } from "@dongxiao/core/units";
import { type Books, skusAsOf, systemEyes, withEyes } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import type { Asker } from "../indicators/plan.ts";
import type { CityRetailer } from "../queries/uplift.ts";
import { skusOfCircleSql, skusOfRetailersSql } from "./numbers-sql.ts";
import { circleOf, type SheetSubject } from "./sheet-subject.ts";

interface Bought {
  readonly sku: number;
  readonly buyers: number;
  /** How many of the circle bought anything. */
  readonly all: number;
}

interface Asked {
  readonly subjects: readonly SheetSubject[];
  readonly newest: Cycle;
  readonly day: string;
}

/**
 * Tells of each retailer the names of what at least half of its peers buy and it does not, the most usual first; whoever
 * bought nothing is no peer here, and what is scarce goes by a rule and not by a suggestion.
 */
export async function skusOfPeers(
  { books, facts }: Pick<Asker, "books" | "facts">,
  asked: Asked,
): Promise<(subject: SheetSubject) => readonly string[]> {
  const names = await namesToSuggest(books, asked.day);
  const boughtBy = await skusOfEach(facts, asked);
  const boughtIn = await skusOfCircles(facts, asked);
  return (subject) => {
    const { id } = subject.own;
    const mine = boughtBy.get(id);
    const circle = circleOf(subject);
    const self = mine !== undefined && circle.some((one) => one.id === id) ? 1 : 0;
    return (boughtIn.get(circle) ?? [])
      .filter(({ sku, buyers, all }) => mine?.has(sku) !== true && buyers * 2 >= all - self)
      .flatMap(({ sku }) => names.get(sku) ?? []);
  };
}

async function namesToSuggest(books: Books, day: string): Promise<ReadonlyMap<number, string>> {
  const skus = await withEyes(books, systemEyes, (trx) => skusAsOf(trx, day));
  const usual = skus.filter(({ supplyState }) => supplyState !== "scarce");
  return new Map(usual.map(({ id, name }) => [id, name]));
}

async function skusOfEach(
  facts: Facts,
  { subjects, newest }: Asked,
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const ids = subjects.map(({ own }) => own.id);
  const rows = await facts.ask<{ retailer: number; skus: readonly number[] }>(
    skusOfRetailersSql(newest, ids),
  );
  return new Map(rows.map(({ retailer, skus }) => [retailer, new Set(skus)]));
}

async function skusOfCircles(
  facts: Facts,
  { subjects, newest }: Asked,
): Promise<ReadonlyMap<readonly CityRetailer[], readonly Bought[]>> {
  const bought = new Map<readonly CityRetailer[], readonly Bought[]>();
  for (const circle of new Set(subjects.map(circleOf))) {
    const ids = circle.map(({ id }) => id);
    if (ids.length > 0) bought.set(circle, await facts.ask<Bought>(skusOfCircleSql(newest, ids)));
  }
  return bought;
}
