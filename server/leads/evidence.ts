import { type Cycle, cycleAfter, isoOf } from "@dongxiao/core/units";
import { leadCycles, type LeadEvidence, type LeadSku } from "@dongxiao/core/leads";
import { type Books, type RetailerAsOf, retailersAsOf } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import { positionOf } from "../week/field.ts";
import { isActive } from "../week/situation.ts";

/** The two memories. */
export interface Memories {
  readonly books: Books;
  readonly facts: Facts;
}

interface Bought {
  readonly retailer: number;
  readonly skus: number;
  readonly cartons: number;
  readonly amountCnyCents: number;
  readonly earlierCartons: number;
  readonly cyclesOrdered: number;
  readonly classCartons: readonly number[];
  readonly brandCartons: number;
  readonly brandSkus: number;
  readonly brandCycles: number;
}

type Turnover = Omit<Bought, "retailer">;

const nothing: Turnover = {
  skus: 0,
  cartons: 0,
  amountCnyCents: 0,
  earlierCartons: 0,
  cyclesOrdered: 0,
  classCartons: [0, 0, 0, 0, 0],
  brandCartons: 0,
  brandSkus: 0,
  brandCycles: 0,
};

const cartons = "supplied_packs / packs_per_carton";

/** What was supplied to each retailer in the cycles before one, of all SKUs but the one asked about; nothing from that cycle on is read. */
const boughtSql = `select retailer,
    uniqExactIf(sku, recent and supplied_packs > 0) as skus,
    round(sumIf(${cartons}, recent), 3) as cartons,
    toFloat64(sumIf(amount_cny_cents, recent)) as amountCnyCents,
    round(sumIf(${cartons}, not recent), 3) as earlierCartons,
    uniqExactIf(cycle, recent and supplied_packs > 0) as cyclesOrdered,
    [${[1, 2, 3, 4, 5].map((one) => `round(sumIf(${cartons}, recent and price_class = ${one}), 3)`).join(", ")}] as classCartons,
    round(sumIf(${cartons}, recent and ofBrand), 3) as brandCartons,
    uniqExactIf(sku, recent and ofBrand and supplied_packs > 0) as brandSkus,
    uniqExactIf(cycle, recent and ofBrand and supplied_packs > 0) as brandCycles
  from (
    select *, cycle >= {recent: Date} as recent, brand = {brand: String} and brand <> '' as ofBrand
    from order_line where cycle >= {earlier: Date} and cycle < {cut: Date} and sku <> {except: UInt32}
  ) group by retailer`;

function evidenceOf(retailer: RetailerAsOf, turnover: Turnover | undefined): LeadEvidence {
  const { id, lineId, tier, sizeClass, businessType, marketType, tradeArea } = retailer;
  return {
    retailer: id,
    line: lineId,
    position: positionOf(retailer),
    tier,
    sizeClass,
    businessType,
    marketType,
    tradeArea,
    ...nothing,
    ...turnover,
  };
}

/** What was known before a cycle of everybody whose licence was in force on its first day, and who was left out. */
export async function leadEvidence(
  { books, facts }: Memories,
  cut: Cycle,
  sku: LeadSku | null,
  day = isoOf(cut),
): Promise<{ readonly evidence: readonly LeadEvidence[]; readonly inactive: number }> {
  const known = await retailersAsOf(books.owner, day);
  const bought = await facts.ask<Bought>(boughtSql, {
    cut: isoOf(cut),
    recent: isoOf(cycleAfter(cut, -leadCycles)),
    earlier: isoOf(cycleAfter(cut, -2 * leadCycles)),
    brand: sku?.brand ?? "",
    except: sku?.sku ?? 0,
  });
  const byRetailer = new Map(bought.map(({ retailer, ...turnover }) => [retailer, turnover]));
  const active = known.filter(isActive);
  return {
    evidence: active.map((one) => evidenceOf(one, byRetailer.get(one.id))),
    inactive: known.length - active.length,
  };
}
