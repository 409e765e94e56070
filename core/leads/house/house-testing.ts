import { assert, type Cycle, cycleAfter, cycleOf, dayOf } from "../../units/index.ts";
import type { FirstOrders, LeadEvidence, LeadSku } from "./lead-evidence.ts";

const day = dayOf("2021-01-04");
assert(day !== null, "2021-01-04 is a day");
/** The first week of the tests. */
export const start: Cycle = cycleOf(day);
/** A week of the tests, by its number. */
export const at = (week: number): Cycle => cycleAfter(start, week);

/** A SKU of the tests. */
export const sku = (id: number, more: Partial<LeadSku> = {}): LeadSku => ({
  sku: id,
  brand: "春晓",
  priceClass: 3,
  wholesaleCnyCentsPerCarton: 8000,
  ...more,
});

/** A retailer of which nothing special is known. */
export const plain: LeadEvidence = {
  retailer: 1,
  line: 1,
  position: null,
  tier: 10,
  sizeClass: "medium",
  businessType: "convenience",
  marketType: "urban",
  tradeArea: "residential",
  skus: 20,
  cartons: 100,
  amountCnyCents: 800_000,
  earlierCartons: 80,
  cyclesOrdered: 13,
  classCartons: [10, 20, 40, 20, 10],
  brandCartons: 25,
  brandSkus: 3,
  brandCycles: 9,
};

/** So many retailers take each SKU up, one each week from its first one on. */
export const ordersOf = (
  firsts: Readonly<Record<number, readonly [week: number, n: number]>>,
): FirstOrders =>
  new Map(
    Object.entries(firsts).map(([id, [week, n]]) => [
      Number(id),
      new Map(Array.from({ length: n }, (_, place) => [place + 1, at(week + (place % 8))])),
    ]),
  );
