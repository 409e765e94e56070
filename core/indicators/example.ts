import {
  framesOf,
  type Frames,
  type Observation,
  type OrderLine,
  type TradeRows,
  type WarehouseWeek,
} from "../frames/index.ts";
import { cycleAfter, cycleOf, mapped, quantityOf, type Cycle } from "../units/index.ts";
import type {
  ExampleLine,
  ExampleObservation,
  ExampleWarehouseWeek,
  IndicatorExample,
} from "./indicator.ts";
import type { Circumstances } from "./measuring/finish.ts";
import { cyclesTogether } from "./measuring/period.ts";
import type { Membership, Memberships } from "./measuring/tally.ts";

/** The measured cycle of every example: Monday 2021-11-08 is day 18,939. */
export const exampleCycle: Cycle = cycleOf(quantityOf(18_939, "day"));

/**
 * Turns an example's rows into columns. What a row leaves out is ordinary: SKU 1 of price class 1, line 11 of area 1,
 * 10 packs a carton, no rationing, everything that was asked for was ordered and supplied, 1,000 cents a pack.
 */
export function exampleOf({
  lines,
  observations = [],
  warehouse = [],
  sku,
}: Pick<IndicatorExample, "lines" | "observations" | "warehouse" | "sku">): {
  readonly frames: Frames;
  readonly memberships: Memberships;
} {
  const frames = framesOf(
    lines.map(ordinaryLine),
    observations.map(ordinaryObservation),
    warehouse.map(ordinaryWeek),
  );
  const cut = (rows: TradeRows): Membership => {
    const none = new Int32Array(rows.length);
    return sku === undefined
      ? { memberOf: none, parentOf: none }
      : { memberOf: rows.sku, parentOf: rows.priceClass };
  };
  return {
    frames,
    memberships: mapped(frames, cut),
  };
}

/** What an example says that its rows do not. */
export function circumstancesOf({
  population,
  eligible = population,
  places,
  absences = {},
  cycles = 1,
}: IndicatorExample): Circumstances<unknown> {
  const placed = places === undefined ? {} : { lines: () => places, areas: () => places };
  return {
    period: cyclesTogether(exampleCycle, cycles),
    population: () => population,
    eligible: () => eligible,
    absences,
    ...placed,
  };
}

function ordinaryPlace(row: ExampleLine | ExampleObservation) {
  return {
    cycle: cycleAfter(exampleCycle, -(row.offset ?? 0)),
    retailer: row.retailer,
    sku: row.sku ?? 1,
    line: row.line ?? 11,
    area: row.area ?? 1,
    priceClass: row.priceClass ?? 1,
    businessType: row.businessType ?? 1,
    department: row.department ?? 0,
    target: row.target ?? 0,
  };
}

function ordinaryWeek(week: ExampleWarehouseWeek): WarehouseWeek {
  return {
    cycle: cycleAfter(exampleCycle, -(week.offset ?? 0)),
    sku: week.sku ?? 1,
    priceClass: week.priceClass ?? 1,
    stockPacks: week.stockPacks ?? -1,
    stockOutDays: week.stockOutDays ?? -1,
    orderingDays: week.orderingDays ?? -1,
    plannedPacks: week.plannedPacks ?? -1,
  };
}

function ordinaryLine(line: ExampleLine): OrderLine {
  const suppliedPacks = line.suppliedPacks ?? line.orderedPacks ?? 0;
  const orderedPacks = line.orderedPacks ?? suppliedPacks;
  return {
    ...ordinaryPlace(line),
    requestedPacks: line.requestedPacks ?? orderedPacks,
    capPacks: line.capPacks ?? -1,
    orderedPacks,
    suppliedPacks,
    packsPerCarton: line.packsPerCarton ?? 10,
    amountCnyCents: line.amountCnyCents ?? suppliedPacks * 1000,
    channel: line.channel ?? 0,
  };
}

function ordinaryObservation(observation: ExampleObservation): Observation {
  return {
    ...ordinaryPlace(observation),
    stockPacks: observation.stockPacks ?? -1,
    soldPacks: observation.soldPacks ?? -1,
    priceCnyCentsPerCarton: observation.priceCnyCentsPerCarton ?? -1,
    stockOutDays: observation.stockOutDays ?? -1,
    guidanceCnyCentsPerCarton: observation.guidanceCnyCentsPerCarton ?? -1,
  };
}
