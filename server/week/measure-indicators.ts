import type { Brief } from "@dongxiao/contract";
import {
  type Absences,
  compileIndicatorSql,
  type Cells,
  type CutId,
  indicators,
  type IndicatorResult,
  type Member,
  oneCycle,
  type Place,
  placeKey,
  resultsOfColumns,
} from "@dongxiao/core/indicators";
import type { Evidence } from "@dongxiao/core/judgement";
import { type Cycle, cycleAfter, dayAfter, isoOf } from "@dongxiao/core/units";
import { type Books, systemEyes, withEyes } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import { absencesIn } from "../indicators/absences.ts";
import { populationsOn } from "../indicators/populations.ts";
import type { Workshop } from "../workshop.ts";

import { chosenIndicators, measuredIds } from "./definitions.ts";
import type { Situation } from "./situation.ts";

type BriefIndicator = Brief["indicators"][number];
type Results = Readonly<Record<string, Cells>>;

const resultAt = (results: Results, id: string, at: Place): IndicatorResult | undefined =>
  results[id]?.get(placeKey(at))?.result;

/** Results of every measured indicator, this cycle and the one before, in total and by price class. */
export interface Measured {
  readonly indicators: Brief["indicators"];
  readonly byPriceClass: Brief["byPriceClass"];
  /** What the readings look at: everything together, each price class, and the SKUs of the largest supply. */
  readonly subjects: readonly Subject[];
}

/** One thing that a sentence can be about. */
export interface Subject {
  readonly cut: "none" | "priceClass" | "sku";
  readonly member: Member;
  readonly evidence: Evidence;
}

const priceClasses = [1, 2, 3, 4, 5];
const classPlaces = priceClasses.map((one) => [one]);
const skusRead = 20;

async function measureCut(
  facts: Facts,
  cuts: readonly CutId[],
  cycle: Cycle,
  { population, absences, firstCycle }: Circumstances,
  members: readonly Place[],
): Promise<Results> {
  const choices = chosenIndicators();
  const period = oneCycle(cycle);
  const sql = compileIndicatorSql(choices, { table: "order_line", cuts, period, absences });
  const columns = await facts.askColumns(sql);
  return resultsOfColumns(
    choices,
    cuts.length,
    columns,
    { period, population: () => population, absences, firstCycle },
    members,
  );
}

function shown(result: IndicatorResult | undefined): BriefIndicator["now"] {
  if (result === undefined || result.state === "insufficient_data")
    return {
      state: "insufficient_data",
      value: null,
      numerator: null,
      denominator: null,
      n: result?.n ?? 0,
    };
  const { state, numerator, denominator, n } = result;
  return { state, value: state === "number" ? result.value : null, numerator, denominator, n };
}

function briefOf(now: Results, before: Results, at: Place): BriefIndicator[] {
  return measuredIds.map((id) => {
    const { version, titles, unit, formula, goodDirection } = indicators[id];
    return {
      id,
      version,
      titles,
      unit,
      formula: formula.en,
      formulas: formula,
      goodDirection,
      now: shown(resultAt(now, id, at)),
      before: shown(resultAt(before, id, at)),
    };
  });
}

function subjectAt(cut: Subject["cut"], now: Results, before: Results, at: Place): Subject {
  const both = measuredIds.map((id) => {
    const [now_, then] = [resultAt(now, id, at), resultAt(before, id, at)];
    return [
      id,
      {
        ...(now_ === undefined ? {} : { now: now_ }),
        ...(then === undefined ? {} : { before: then }),
      },
    ] as const;
  });
  return { cut, member: at[0] ?? 0, evidence: Object.fromEntries(both) };
}

/** The SKUs of the largest supply in the measured week. */
async function largestSkus(facts: Facts, cycle: Cycle): Promise<number[]> {
  const rows = await facts.ask<{ sku: number }>(
    `select sku, sum(supplied_packs) as packs from order_line where cycle = {cycle: Date}
     group by sku order by packs desc, sku limit {skusRead: UInt32}`,
    { cycle: isoOf(cycle), skusRead },
  );
  return rows.map(({ sku }) => sku);
}

/** What the books say of a cycle: how many were active on some day of it, and who is left out. */
interface Circumstances {
  readonly population: number;
  readonly absences: Absences;
  readonly firstCycle: Cycle;
}

async function circumstancesOf(
  books: Books,
  cycle: Cycle,
  firstCycle: Cycle,
): Promise<Circumstances> {
  const days = { from: isoOf(cycle), to: isoOf(dayAfter(cycle, 6)) };
  const wanted = { periods: [days], cuts: [], only: [], targetOnly: new Set<number>() };
  return withEyes(books, systemEyes, async (trx) => {
    const counted = await populationsOn(trx, wanted);
    const population = counted.get(days.from)?.population([]) ?? 0;
    return { population, absences: await absencesIn(trx, days), firstCycle };
  });
}

/** Measures the week and the one before by compiled SQL. */
export async function measureIndicators(
  { facts, books }: Pick<Workshop, "facts" | "books">,
  week: Situation,
): Promise<Measured> {
  const { cycle, firstCycle } = week;
  const earlier = cycleAfter(cycle, -1);
  const nowIs = await circumstancesOf(books, cycle, firstCycle);
  const thenWas = await circumstancesOf(books, earlier, firstCycle);
  const [now, before, classesNow, classesBefore] = [
    await measureCut(facts, [], cycle, nowIs, [[]]),
    await measureCut(facts, [], earlier, thenWas, [[]]),
    await measureCut(facts, ["priceClass"], cycle, nowIs, classPlaces),
    await measureCut(facts, ["priceClass"], earlier, thenWas, classPlaces),
  ];
  const skus = (await largestSkus(facts, cycle)).map((sku) => [sku]);
  const skusNow = await measureCut(facts, ["sku"], cycle, nowIs, skus);
  const skusBefore = await measureCut(facts, ["sku"], earlier, thenWas, skus);
  return {
    indicators: briefOf(now, before, []),
    byPriceClass: priceClasses.map((priceClass) => ({
      priceClass,
      indicators: briefOf(classesNow, classesBefore, [priceClass]),
    })),
    subjects: [
      subjectAt("none", now, before, []),
      ...classPlaces.map((one) => subjectAt("priceClass", classesNow, classesBefore, one)),
      ...skus.map((one) => subjectAt("sku", skusNow, skusBefore, one)),
    ],
  };
}
