import {
  type PriceRow,
  type PricesAnswer,
  type pricesQuestion,
  reply,
  type Reply,
} from "@dongxiao/contract";
import { daysOf, type NamedPeriod, periodNamed } from "@dongxiao/core/indicators";
import { assert, civilOf, type Cycle, cycleAfter } from "@dongxiao/core/units";
import { skusAsOf, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Asker } from "../../indicators/plan.ts";
import { type Frame, frameOf, headOf, type Nonsense, periodHeld } from "../frame.ts";
import { indexShown } from "./index-shown.ts";
import { cyclesUpTo, knownPrice, meanPrice, meansByCycle } from "./known-price.ts";
import { rowOf } from "./price-row.ts";
import {
  endsOf,
  lastSeen,
  seenPrices,
  type SeenPrices,
  type SoldCartons,
  soldCartons,
} from "./seen-prices.ts";
import { type SkuPrice, unknownSku, type WatchedSku } from "./watched-sku.ts";

type Question = z.output<typeof pricesQuestion>;

/** Watches the retail prices of every SKU that was sold or seen, within what the asker sees. */
export async function watchPricesOf(
  asker: Asker,
  question: Question,
  madeAt: string,
): Promise<Reply<PricesAnswer> | Nonsense> {
  const { period, only, base } = question;
  const compare = base === null ? "none" : { base };
  const framed = await frameOf(asker, { period, only, by: ["sku"], compare });
  if (!framed.ok) return framed;
  const frame = framed.value;
  const cycles = cyclesUpTo(endsOf(frame.period)[1], question.weeks);
  const year = weightYear(frame.period);
  const skus = await watchedSkus(asker, frame, question, { cycles, year });
  const rows = skus.filter(isWatched).map((sku) => rowOf(sku, question));
  return reply({
    ...headOf(frame, madeAt),
    base: frame.base === null ? null : periodHeld(frame.base, frame.held),
    seen: skus.reduce((sum, { known }) => sum + known.n, 0),
    cycles: [...cycles],
    index: { ...indexShown(skus, question.carryCyclesMost), weightYear: year.name },
    counts: countsOf(rows),
    rows: rows.filter(listed[question.show]),
  });
}

function isWatched({ isSold, known }: WatchedSku): boolean {
  return isSold || known.n > 0 || known.step.price !== null;
}

const listed: Readonly<Record<Question["show"], (row: PriceRow) => boolean>> = {
  known: ({ state }) => state !== "missing",
  inverted: ({ order }) => order === "inverted",
  all: () => true,
};

function countsOf(rows: readonly PriceRow[]): PricesAnswer["counts"] {
  const counted = (is: (row: PriceRow) => boolean): number => rows.filter(is).length;
  return {
    skus: rows.length,
    inOrder: counted(({ order }) => order === "in-order"),
    inverted: counted(({ order }) => order === "inverted"),
    overCeiling: counted(({ isOverCeiling }) => isOverCeiling),
    unknown: counted(({ state }) => state === "missing" || state === "insufficient"),
  };
}

/** The calendar year before the one that the period begins in. */
function weightYear(period: NamedPeriod): NamedPeriod {
  const year = periodNamed(String(civilOf(endsOf(period)[0]).year - 1));
  assert(year !== null, "a year is a period");
  return year;
}

/** The cycles that are drawn, and the year whose volumes weigh the index. */
interface Around {
  readonly cycles: readonly string[];
  readonly year: NamedPeriod;
}

/** Everything that the two memories say of prices, by SKU. */
interface Found {
  readonly seen: ReadonlyMap<number, SeenPrices[]>;
  readonly base: ReadonlyMap<number, SeenPrices[]>;
  readonly sold: ReadonlyMap<number, SoldCartons>;
  readonly last: ReadonlyMap<number, string>;
  readonly kept: ReadonlyMap<number, SkuPrice>;
}

async function foundOf(
  asker: Asker,
  frame: Frame,
  question: Question,
  year: NamedPeriod,
): Promise<Found> {
  const { facts } = asker;
  const ends = endsOf(frame.period);
  const [seen, base, sold, last, kept] = await Promise.all([
    seenPrices(facts, frame, "sku", spanOf(ends, question)),
    frame.base === null ? [] : seenPrices(facts, frame, "sku", endsOf(frame.base)),
    soldCartons(facts, frame, year),
    lastSeen(facts, frame, ends[1]),
    skuPrices(asker, daysOf(frame.period).to),
  ]);
  const soldBySku = new Map(sold.map((row) => [row.member, row]));
  return { seen: bySku(seen), base: bySku(base), sold: soldBySku, last, kept };
}

async function watchedSkus(
  asker: Asker,
  frame: Frame,
  question: Question,
  { cycles, year }: Around,
): Promise<readonly WatchedSku[]> {
  const { seen, base, sold, last, kept } = await foundOf(asker, frame, question, year);
  const ends = endsOf(frame.period);
  const naming = frame.namingOf("sku");
  const members = naming.members
    .map(Number)
    .filter((member) => sold.has(member) || seen.has(member));
  return members.map((member) => {
    const own = seen.get(member) ?? [];
    const { packs = 0, lastYearCartons = 0 } = sold.get(member) ?? {};
    return {
      member,
      ...(kept.get(member) ?? unknownSku(naming.codeOf(member))),
      isSold: packs > 0,
      lastYearCartons,
      known: knownPrice(own, { ...question, ends }),
      base: meanPrice(base.get(member) ?? [], question.minimumN),
      lastSeen: last.get(member) ?? null,
      trend: meansByCycle(own, cycles, question.minimumN),
    };
  });
}

/** From the oldest cycle that is drawn or carried to the period's last. */
function spanOf(
  [first, last]: readonly [Cycle, Cycle],
  { weeks, carryCyclesMost }: Question,
): readonly [Cycle, Cycle] {
  const [carried, drawn] = [cycleAfter(first, -carryCyclesMost), cycleAfter(last, 1 - weeks)];
  return [carried < drawn ? carried : drawn, last];
}

function bySku(seen: readonly SeenPrices[]): ReadonlyMap<number, SeenPrices[]> {
  return Map.groupBy(seen, ({ member }) => Number(member));
}

async function skuPrices({ books, eyes }: Asker, day: string): Promise<Map<number, SkuPrice>> {
  const skus = await withEyes(books, eyes, (trx) => skusAsOf(trx, day));
  return new Map(
    skus.map(({ id, code, name, brand, priceClass, ...sku }) => [
      id,
      {
        code,
        name,
        brand,
        priceClass,
        wholesale: sku.wholesaleCnyCentsPerCarton,
        guidance: sku.guidanceCnyCentsPerCarton ?? -1,
      },
    ]),
  );
}
