import {
  type Cell,
  type Cells,
  compileIndicatorSql,
  type CompositeChoice,
  composedOf,
  type CutId,
  cuts as allCuts,
  daysOf,
  type FactsQuestion,
  type FactsRow,
  type FedCell,
  feedChoices,
  fedPlaces,
  type Member,
  type NamedPeriod,
  namedBefore,
  periodsOf,
  type Place,
  placeKey,
  resultsOfRows,
} from "@dongxiao/core/indicators";
import { isoOf } from "@dongxiao/core/units";
import { systemEyes, withEyes } from "@dongxiao/store/books";

import type { Measured } from "./measured.ts";
import type { AskedComposite, Asker, Plan } from "./plan.ts";
import { type Population, populationsOn } from "./populations.ts";
import { onlySeen } from "./seen.ts";

/** The parts of a composite at one place, by the finer cut's member (of periods: how many back). */
export interface Parts {
  readonly at: Place;
  readonly cells: ReadonlyMap<Member, FedCell>;
}

/** What a composite's parts are measured in: the question's cuts, and the finer one. */
export function finerCuts(
  cuts: readonly CutId[],
  { composite }: CompositeChoice,
): readonly CutId[] {
  const { over } = composite;
  return over === null || over === "period" ? cuts : [...cuts, over];
}

/** Measures every composite of a plan in some periods. */
export async function measureComposites(
  asker: Asker,
  plan: Plan,
  periods: readonly NamedPeriod[],
): Promise<ReadonlyMap<string, Measured>> {
  const asked = plan.asked.filter((one) => "composite" in one);
  const measured = new Map<string, Map<string, Cells>>();
  for (const period of periods)
    for (const one of asked) {
      const own = measured.get(period.name) ?? new Map<string, Cells>();
      measured.set(period.name, own.set(one.id, await cellsOf(asker, plan, one, period)));
    }
  return measured;
}

async function cellsOf(
  asker: Asker,
  plan: Plan,
  { composite }: AskedComposite,
  period: NamedPeriod,
): Promise<Cells> {
  const parts = await partsOf(asker, plan, composite, period);
  return new Map(
    parts.map(({ at, cells }): [string, Cell] => {
      const { result, interval } = composedOf(composite, [...cells.values()]);
      return [placeKey(at), { at, result, ...(interval === null ? {} : { interval }) }];
    }),
  );
}

/** Measures the parts of one composite, place by place. */
export async function partsOf(
  asker: Asker,
  plan: Plan,
  choice: CompositeChoice,
  period: NamedPeriod,
): Promise<readonly Parts[]> {
  const places = new Map<string, { at: Place; cells: Map<Member, FedCell> }>();
  const isOfPeriods = choice.composite.over === "period";
  for (let back = 0; back < periodsOf(choice); back += 1)
    for (const found of await fedIn(asker, plan, choice, namedBefore(period, back))) {
      const place = places.get(placeKey(found.at)) ?? { at: found.at, cells: new Map() };
      places.set(placeKey(found.at), place);
      for (const [member, cell] of found.cells) place.cells.set(isOfPeriods ? back : member, cell);
    }
  return [...places.values()];
}

async function fedIn(
  asker: Asker,
  plan: Plan,
  choice: CompositeChoice,
  period: NamedPeriod,
): Promise<readonly Parts[]> {
  const finer = finerCuts(plan.cuts, choice);
  const population = await populationIn(asker, plan, finer, daysOf(period).from);
  const feeds = feedChoices(choice);
  const sql = compileIndicatorSql(feeds, questionOf(plan, finer, period));
  const rows = await asker.facts.ask<FactsRow>(sql);
  const given = { period: period.period, population: () => 1 };
  const expected = plan.cuts.length === 0 && finer.length === 0 ? [[]] : [];
  const fed = resultsOfRows(feeds, finer.length, rows, given, expected);
  const counted = (at: Place): number => population.population(at);
  if (finer.length === plan.cuts.length) return alone(fed, counted);
  const places = fedPlaces(fed, counted);
  const isOfRetailers = choice.composite.over !== null && isByRetailers(choice.composite.over);
  return [...places.values()].map(({ at, cells }) => {
    const unseen = isOfRetailers ? strataOf(population, plan.cuts, at) : [];
    const all = new Map<Member, FedCell>(cells);
    for (const member of unseen)
      if (!all.has(member))
        all.set(member, { population: counted([...at, member]), feeds: nothingOf(feeds) });
    return { at, cells: all };
  });
}

const isByRetailers = (cut: CutId | "period"): boolean =>
  cut !== "period" && allCuts[cut].by === "retailers";

const nothingOf = (feeds: object): Record<string, number> =>
  Object.fromEntries(Object.keys(feeds).map((name) => [name, 0]));

/** A composite without a finer cut: each place is its own only part. */
function alone(
  fed: Readonly<Record<string, Cells>>,
  populationOf: (at: Place) => number,
): readonly Parts[] {
  const widened = Object.fromEntries(
    Object.entries(fed).map(([name, cells]) => [
      name,
      new Map(Array.from(cells, ([key, cell]) => [key, { ...cell, at: [...cell.at, 0] }])),
    ]),
  );
  return [...fedPlaces(widened, (at) => populationOf(at.slice(0, -1))).values()];
}

/** The members of the finer cut that have an active retailer at a place, whether sampled or not. */
function strataOf(
  { strata }: Population & { strata: readonly Place[] },
  cuts: readonly CutId[],
  at: Place,
): readonly Member[] {
  const own = at.filter((_, place) => isByRetailers(cuts[place] ?? "period"));
  return strata
    .filter((stratum) => own.every((member, place) => stratum[place] === member))
    .flatMap((stratum) => stratum.slice(-1));
}

/** The active retailers of the finer cut's places; `strata` are its places without what is sold. */
async function populationIn(
  { books }: Asker,
  plan: Plan,
  finer: readonly CutId[],
  day: string,
): Promise<Population & { strata: readonly Place[] }> {
  const only = onlySeen(plan.only, plan.lines);
  const asOf = plan.asOf === undefined ? {} : { asOf: isoOf(plan.asOf) };
  const wanted = { days: [day], only, targetOnly: new Set<number>(), ...asOf };
  const ofRetailers = finer.filter(isByRetailers);
  return withEyes(books, systemEyes, async (trx) => {
    const counted = await populationsOn(trx, { ...wanted, cuts: finer });
    const strata = await populationsOn(trx, { ...wanted, cuts: ofRetailers });
    const found = counted.get(day);
    if (found === undefined) throw new Error(`${day} was counted`);
    return { ...found, strata: strata.get(day)?.places ?? [] };
  });
}

/** The question whose rows feed a composite in one period. */
export function questionOf(
  plan: Plan,
  cuts: readonly CutId[],
  { period }: NamedPeriod,
): FactsQuestion {
  return {
    table: "order_line",
    cuts,
    period,
    only: onlySeen(plan.only, plan.lines),
    ...(plan.asOf === undefined ? {} : { asOf: plan.asOf }),
  };
}
