import { type Brief, problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { isoOf } from "@dongxiao/core/units";

import type { Workshop } from "../workshop.ts";
import { tradeWeeks } from "../queries/trade.ts";
import type { Steps, Subject } from "../work/steps.ts";
import { cutSegments } from "./cut-segments.ts";
import { forecastInBrief, forecastWeek } from "./forecast-week.ts";
import { measureIndicators } from "./measure-indicators.ts";
import { orderVisits } from "./order-visits.ts";
import { planScarce, type ScarcePlan } from "./plan-scarce.ts";
import { saySentences } from "./say-sentences.ts";
import { situationOf } from "./situation.ts";
import { plansNote } from "./words.ts";
import { writeRun } from "./write-run.ts";

/** Fewer weeks of orders than this say too little. */
const cyclesNeeded = 13;
const trendWeeks = 26;

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

/**
 * Runs one week: measures it, cuts the retailers into segments, forecasts the next week, places the scarce
 * SKUs, orders the next week's visits, and writes everything in one transaction.
 */
export async function runWeek(
  workshop: Workshop,
  { cycle, personId }: { readonly cycle: string; readonly personId: number | null },
  steps: Steps,
): Promise<Reply<Subject> | Problem<"week-without-orders" | "history-too-short" | "cancelled">> {
  const { books, facts, clock } = workshop;
  const { signal, progress } = steps;
  const at = (stage: string, done: number): void => progress({ stage, done, whole: 7 });
  at("read", 0);
  const week = await situationOf(workshop, cycle);
  if (week === null) return problem("week-without-orders", { cycle });
  const cycles = (week.cycle - week.firstCycle) / 7 + 1;
  if (cycles < cyclesNeeded) return problem("history-too-short", { cycles, needed: cyclesNeeded });
  at("indicators", 1);
  const measured = await measureIndicators(facts, week);
  at("segments", 2);
  const segments = await cutSegments(facts, week);
  if (signal.aborted) return problem("cancelled");
  const forecast = await forecastWeek(facts, week, steps);
  if (signal.aborted) return problem("cancelled");
  at("plans", 4);
  const plans = await planScarce(facts, week, segments.segmentOf, forecast);
  at("visits", 5);
  const visits = await orderVisits(books.owner, week, segments.segmentOf);
  if (signal.aborted) return problem("cancelled");
  at("write", 6);
  const brief: Brief = {
    cycle: isoOf(week.cycle),
    nextCycle: isoOf(week.next),
    dataUntil: week.dataUntil,
    madeAt: clock.now().toISOString(),
    indicators: measured.indicators,
    byPriceClass: measured.byPriceClass,
    sentences: saySentences(measured.subjects, week),
    segments: segments.bySegment,
    forecast: await forecastInBrief(facts, week, forecast),
    plans: plans.map(planInBrief),
    plansNote,
    visits: visits.inBrief,
    trend: await tradeWeeks(facts, "1", trendWeeks, isoOf(week.cycle)),
  };
  const weekRunId = await writeRun(
    books,
    {
      brief,
      segments: segments.assignments,
      plans,
      forecasts: forecast.skus,
      visits: visits.rows,
    },
    personId,
  );
  at("write", 7);
  return reply({ cycle: brief.cycle, weekRunId });
}
