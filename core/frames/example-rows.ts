import { cycleAfter, cycleOf, quantityOf, type Cycle } from "../units/index.ts";
import { framesOf, type Frames } from "./frames.ts";
import type { Observation } from "./observations.ts";
import type { OrderLine } from "./order-lines.ts";
import type { WarehouseWeek } from "./warehouse-weeks.ts";

/** What an example says of a row beside its numbers. */
export interface ExampleRow {
  readonly retailer: number;
  /** Cycles before the example's newest one. */
  readonly offset?: number;
}

/** One order line of an example; what is left out is ordinary (see `exampleFramesOf`). */
export type ExampleLine = Partial<Omit<OrderLine, "cycle">> & ExampleRow;

/** One observation of an example; what is left out was not recorded. */
export type ExampleObservation = Partial<Omit<Observation, "cycle">> & ExampleRow;

/** One week of the wholesaler of an example; what is left out was not recorded. */
export type ExampleWarehouseWeek = Partial<Omit<WarehouseWeek, "cycle">> &
  Pick<ExampleRow, "offset">;

/** The rows of an example. */
export interface ExampleRows {
  readonly lines?: readonly ExampleLine[];
  readonly observations?: readonly ExampleObservation[];
  readonly warehouse?: readonly ExampleWarehouseWeek[];
}

/** The newest cycle of every example: Monday 2021-11-08 is day 18,939. */
export const exampleCycle: Cycle = cycleOf(quantityOf(18_939, "day"));

/**
 * Turns an example's rows into columns. What a row leaves out is ordinary: SKU 1 of price class 1, line 11 of area 1,
 * 10 packs a carton, no rationing, everything that was asked for was ordered and supplied, 1,000 cents a pack, a
 * wholesale price that is not known.
 */
export function exampleFramesOf({
  lines = [],
  observations = [],
  warehouse = [],
}: ExampleRows): Frames {
  return framesOf(
    lines.map(ordinaryLine),
    observations.map(ordinaryObservation),
    warehouse.map(ordinaryWeek),
  );
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
    wholesaleCnyCentsPerCarton: line.wholesaleCnyCentsPerCarton ?? 0,
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
