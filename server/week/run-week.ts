import { type Brief, problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { isoOf } from "@dongxiao/core/units";

import type { Workshop } from "../workshop.ts";
import { tradeWeeks } from "../queries/trade.ts";
import type { Steps, Subject } from "../work/steps.ts";
import { cutSegments, type Segments } from "./cut-segments.ts";
import { forecastInBrief, forecastWeek, type WeekForecast } from "./forecast-week.ts";
import { type Measured, measureIndicators } from "./measure-indicators.ts";
import { orderVisits, type Visits } from "./order-visits.ts";
import { planScarce, type ScarcePlan } from "./plan-scarce.ts";
import { saySentences } from "./say-sentences.ts";
import { type Situation, situationOf } from "./situation.ts";
import { plansNote } from "./words.ts";
import { writeRun } from "./write-run.ts";

/** Fewer weeks of orders than this say too little. */
const cyclesNeeded = 13;
const trendWeeks = 26;
const stages = 7;

function planInBrief(plan: ScarcePlan): Brief["plans"][number] {
  const { sku, supplyPacks, placedPacks, leftOver, lines } = plan;
  return {
    skuId: sku.id,
    code: sku.code,
    name: sku.name,
    supplyPacks,
    placedPacks,
    demandPacks: lines.reduce((sum, { demandPacks }) => sum + demandPacks, 0),
    retailers: lines.filter(({ plannedPacks }) => plannedPacks > 0).length,
    retailersWithCap: lines.filter(({ capPacks }) => capPacks > 0).length,
    leftOver,
  };
}

interface Computed {
  readonly measured: Measured;
  readonly segments: Segments;
  readonly forecast: WeekForecast;
  readonly plans: readonly ScarcePlan[];
  readonly visits: Visits;
}

/** Computes all parts, stopping between them when it is asked to; null then. */
async function compute(
  { books, facts }: Workshop,
  week: Situation,
  steps: Steps,
): Promise<Computed | null> {
  const at = (stage: string, done: number): void => steps.progress({ stage, done, whole: stages });
  at("indicators", 1);
  const measured = await measureIndicators({ facts, books }, week);
  at("segments", 2);
  const segments = await cutSegments(facts, week);
  const forecast = await forecastWeek(facts, week, steps);
  if (steps.signal.aborted) return null;
  at("plans", 4);
  const plans = await planScarce({ facts, books }, week, segments.segmentOf, forecast);
  at("visits", 5);
  const visits = await orderVisits(books.owner, week, segments.segmentOf);
  if (steps.signal.aborted) return null;
  at("write", 6);
  return { measured, segments, forecast, plans, visits };
}

async function briefOf(
  { facts, clock }: Workshop,
  week: Situation,
  { measured, segments, forecast, plans, visits }: Computed,
): Promise<Brief> {
  const cycle = isoOf(week.cycle);
  return {
    cycle,
    nextCycle: isoOf(week.next),
    dataUntil: week.dataUntil,
    madeAt: clock.now().toISOString(),
    indicators: measured.indicators,
    byPriceClass: measured.byPriceClass,
    sentences: saySentences(measured.subjects, week.skus),
    segments: segments.bySegment,
    forecast: await forecastInBrief(facts, week, forecast),
    plans: plans.map(planInBrief),
    plansNote,
    visits: visits.inBrief,
    trend: await tradeWeeks(facts, "1", trendWeeks, cycle),
  };
}

/**
 * Runs one week: measures it, cuts the retailers into segments, forecasts the next week, places the scarce
 * SKUs, orders the next week's visits, and writes everything in one transaction.
 */
export async function runWeek(
  workshop: Workshop,
  { cycle, personId }: { readonly cycle: string; readonly personId: number | null },
  steps: Steps,
): Promise<Reply<Subject> | Problem<"week-without-orders" | "history-too-short" | "cancelled">> {
  steps.progress({ stage: "read", done: 0, whole: stages });
  const week = await situationOf(workshop, cycle);
  if (week === null) return problem("week-without-orders", { cycle });
  const cycles = (week.cycle - week.firstCycle) / 7 + 1;
  if (cycles < cyclesNeeded) return problem("history-too-short", { cycles, needed: cyclesNeeded });
  const computed = await compute(workshop, week, steps);
  if (computed === null) return problem("cancelled");
  const brief = await briefOf(workshop, week, computed);
  const { segments, plans, forecast, visits } = computed;
  const parts = { segments: segments.assignments, forecasts: forecast.skus, visits: visits.rows };
  const weekRunId = await writeRun(workshop.books, { brief, plans, ...parts }, personId);
  steps.progress({ stage: "write", done: stages, whole: stages });
  return reply({ cycle: brief.cycle, weekRunId });
}
