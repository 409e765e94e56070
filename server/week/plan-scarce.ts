import {
  allocate,
  type AllocationPlan,
  capOf,
  type CapSegment,
  explain,
  sentenceOf,
  wholeWeightOf,
} from "@dongxiao/core/allocation";
import { estimateDemand } from "@dongxiao/core/demand";
import { cycleAfter, isoOf, packs, settingsOf, type Titles } from "@dongxiao/core/units";
import type { SkuAsOf } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import { chosen } from "./definitions.ts";
import type { WeekForecast } from "./forecast-week.ts";
import type { Situation } from "./situation.ts";
import { inEveryLanguage, leftOverSentence } from "./words.ts";

/** One retailer's line of a plan. */
export interface PlanLine {
  readonly retailerId: number;
  readonly demandPacks: number;
  readonly capPacks: number;
  readonly plannedPacks: number;
  readonly reason: { readonly sentence: Titles } & Readonly<Record<string, unknown>>;
}

/** One scarce SKU's plan for the measured week. */
export interface ScarcePlan {
  readonly sku: SkuAsOf;
  readonly supplyPacks: number;
  readonly placedPacks: number;
  readonly leftOver: Titles | null;
  readonly lines: readonly PlanLine[];
}

interface Stake {
  readonly sku: number;
  readonly retailer: number;
  readonly pastPacks: number;
  readonly pastCycles: number;
  readonly packs: number;
}

/** Who took which scarce SKU in the look-back before the week or in the week itself, and how much. */
async function stakesIn(facts: Facts, week: Situation, skus: readonly number[]): Promise<Stake[]> {
  const { lookBackCycles } = settingsOf(chosen.cap.definition.parameters);
  return facts.ask<Stake>(
    `select sku, retailer, sumIf(supplied_packs, cycle < {cycle: Date}) as pastPacks,
      sum(cycle < {cycle: Date} and supplied_packs > 0) as pastCycles,
      sumIf(supplied_packs, cycle = {cycle: Date}) as packs
    from order_line
    where sku in (${skus.join(", ")}) and cycle >= {first: Date} and cycle <= {cycle: Date}
    group by sku, retailer order by sku, retailer`,
    { cycle: isoOf(week.cycle), first: isoOf(cycleAfter(week.cycle, -lookBackCycles)) },
  );
}

const capSegments: Readonly<Record<string, CapSegment>> = { A: "a", B: "b", C: "c" };

/**
 * Plans every scarce SKU that was delivered in the measured week: the supply is what was really delivered,
 * placed anew by the rule within caps made from the retailers' own deliveries before that week.
 */
export async function planScarce(
  facts: Facts,
  week: Situation,
  segmentOf: ReadonlyMap<number, string>,
  { expectedPacks }: WeekForecast,
): Promise<ScarcePlan[]> {
  const scarce = [...week.skus.values()].filter((sku) => sku.supplyState === "scarce");
  if (scarce.length === 0) return [];
  const stakes = Map.groupBy(
    await stakesIn(
      facts,
      week,
      scarce.map(({ id }) => id),
    ),
    ({ sku }) => sku,
  );
  const known = new Set(week.retailers.map(({ id }) => id));
  return scarce.flatMap((sku) => {
    const claimants = (stakes.get(sku.id) ?? []).filter(({ retailer }) => known.has(retailer));
    const supplyPacks = claimants.reduce((sum, stake) => sum + stake.packs, 0);
    if (supplyPacks <= 0) return [];
    const expected = expectedPacks.get(sku.id) ?? new Map<number, number>();
    return [planOf(week, sku, supplyPacks, claimants, segmentOf, expected)];
  });
}

function demandOf(expected: number | undefined): number {
  const known = expected === undefined ? {} : { forecastPacks: expected };
  const estimate = estimateDemand(chosen.demand.definition, known);
  return estimate.state === "number" ? estimate.demandPacks : 0;
}

function planOf(
  week: Situation,
  sku: SkuAsOf,
  supplyPacks: number,
  claimants: readonly Stake[],
  segmentOf: ReadonlyMap<number, string>,
  expected: ReadonlyMap<number, number>,
): ScarcePlan {
  const orderStepPacks = packs(sku.orderStepPacks);
  const demand = claimants.map(({ retailer }) => demandOf(expected.get(retailer)));
  const caps = claimants.map(({ retailer, pastPacks, pastCycles }) =>
    capOf({
      suppliedPacks: pastPacks,
      suppliedCycles: pastCycles,
      segment: capSegments[segmentOf.get(retailer) ?? ""] ?? null,
      orderStepPacks,
      active: week.active.has(retailer),
    }),
  );
  const plan = allocate(chosen.rule.definition, {
    supplyPacks: packs(supplyPacks),
    orderStepPacks,
    rotation: week.cycle / 7,
    retailer: Int32Array.from(claimants, ({ retailer }) => retailer),
    weight: Float64Array.from(demand, wholeWeightOf),
    capPacks: Int32Array.from(caps),
    requestedPacks: new Int32Array(claimants.length).fill(-1),
    active: Uint8Array.from(claimants, ({ retailer }) => (week.active.has(retailer) ? 1 : 0)),
  });
  return {
    sku,
    supplyPacks,
    placedPacks: plan.placedPacks,
    leftOver: leftOverSentence(plan.left),
    lines: claimants.map(({ retailer }, row) => lineOf(plan, row, retailer, demand[row] ?? 0)),
  };
}

function lineOf(
  plan: AllocationPlan,
  row: number,
  retailerId: number,
  demandPacks: number,
): PlanLine {
  const reason = explain(plan, row);
  const { capPacks, plannedPacks } = reason;
  const sentence = inEveryLanguage((language) => sentenceOf(reason, language));
  return { retailerId, demandPacks, capPacks, plannedPacks, reason: { ...reason, sentence } };
}
