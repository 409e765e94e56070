import {
  allocate,
  capOf,
  type CapSegment,
  explain,
  gatedCap,
  gatedReason,
  type Reason,
  sentenceOf,
  type TargetGate,
  wholeWeightOf,
} from "@dongxiao/core/allocation";
import { estimateDemand } from "@dongxiao/core/demand";
import { cycleAfter, isoOf, packs, settingsOf, type Titles } from "@dongxiao/core/units";
import type { SkuAsOf } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import type { Workshop } from "../workshop.ts";
import { type SkuGate, targetGates } from "../targets/sku-gates.ts";
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
  { facts, books }: Pick<Workshop, "facts" | "books">,
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
  const gates = await targetGates(books, isoOf(week.cycle), scarce);
  return scarce.flatMap((sku) => {
    const gate = gates.get(sku.id) ?? null;
    const traded = (stakes.get(sku.id) ?? []).filter(({ retailer }) => known.has(retailer));
    const claimants = [...traded, ...membersWithout(traded, sku.id, gate, known)];
    const supplyPacks = claimants.reduce((sum, stake) => sum + stake.packs, 0);
    if (supplyPacks <= 0) return [];
    const expected = expectedPacks.get(sku.id) ?? new Map<number, number>();
    return [planOf({ week, sku, supplyPacks, claimants, segmentOf, expected, gate })];
  });
}

function demandOf(expected: number | undefined): number {
  const known = expected === undefined ? {} : { forecastPacks: expected };
  const estimate = estimateDemand(chosen.demand.definition, known);
  return estimate.state === "number" ? estimate.demandPacks : 0;
}

/** Members of the SKU's register that never had any of it: they take part like everybody on the list. */
function membersWithout(
  traded: readonly Stake[],
  sku: number,
  gate: SkuGate | null,
  known: ReadonlySet<number>,
): readonly Stake[] {
  const there = new Set(traded.map(({ retailer }) => retailer));
  return (gate?.members ?? [])
    .filter((retailer) => known.has(retailer) && !there.has(retailer))
    .map((retailer) => ({ sku, retailer, pastPacks: 0, pastCycles: 0, packs: 0 }));
}

interface Planning {
  readonly week: Situation;
  readonly sku: SkuAsOf;
  readonly supplyPacks: number;
  readonly claimants: readonly Stake[];
  readonly segmentOf: ReadonlyMap<number, string>;
  readonly expected: ReadonlyMap<number, number>;
  /** Null where the SKU is in no open register. */
  readonly gate: SkuGate | null;
}

function planOf(planning: Planning): ScarcePlan {
  const { week, sku, supplyPacks, claimants, segmentOf, expected, gate } = planning;
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
  const gateOf = (row: number): TargetGate | null =>
    gate?.gateOf(claimants[row]?.retailer ?? 0) ?? null;
  const plan = allocate(chosen.rule.definition, {
    supplyPacks: packs(supplyPacks),
    orderStepPacks,
    rotation: week.cycle / 7,
    retailer: Int32Array.from(claimants, ({ retailer }) => retailer),
    weight: Float64Array.from(demand, wholeWeightOf),
    capPacks: Int32Array.from(caps, (cap, row) => gatedCap(cap, gateOf(row))),
    requestedPacks: new Int32Array(claimants.length).fill(-1),
    active: Uint8Array.from(claimants, ({ retailer }) => (week.active.has(retailer) ? 1 : 0)),
  });
  return {
    sku,
    supplyPacks,
    placedPacks: plan.placedPacks,
    leftOver: leftOverSentence(plan.left),
    lines: claimants.map(({ retailer }, row) => {
      const reason = gatedReason(explain(plan, row), caps[row] ?? packs(0), gateOf(row));
      return lineOf(reason, retailer, demand[row] ?? 0);
    }),
  };
}

function lineOf(reason: Reason, retailerId: number, demandPacks: number): PlanLine {
  const { capPacks, plannedPacks } = reason;
  const sentence = inEveryLanguage((language) => sentenceOf(reason, language));
  return { retailerId, demandPacks, capPacks, plannedPacks, reason: { ...reason, sentence } };
}
