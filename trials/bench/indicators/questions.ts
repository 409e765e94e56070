import { allBySku } from "./all-by-sku.ts";
import { cyclesSql, month, yearOfMonths, type BenchSet } from "./bench-set.ts";
import type { BenchQuestion } from "./question.ts";

const offered = "cap_packs <> 0";
const ordered = "cap_packs <> 0 and ordered_packs > 0";
const orderingRate = {
  num: "orderingRate.numerator",
  den: "orderingRate.denominator",
};

/** Sorting beats a table of hashes that must go to the disk, and beats it once more where an index has sorted already. */
const sorted = "set enable_hashagg = off";
const fromIndex = `${sorted}; set enable_seqscan = off`;

const monthBySkuAndArea: BenchQuestion = {
  name: "ordering rate of a month by SKU and area",
  asked: { indicators: ["orderingRate"], by: ["sku", "area"], periods: [month] },
  holds: orderingRate,
  hand: `select sku as m0, area as m1, uniqExactIf(retailer, ${ordered}) as num, uniqExactIf(retailer, ${offered}) as den
    from order_line where ${cyclesSql(month)} group by m0, m1`,
  postgres: `select m0, m1, count(*) filter (where ordered) as num, count(*) filter (where offered) as den from (
      select sku as m0, area as m1, retailer, bool_or(${ordered}) as ordered, bool_or(${offered}) as offered
      from order_line where ${cyclesSql(month)} group by sku, area, retailer) as r
    group by m0, m1`,
};

const year = `cycle between '2021-01-04' and '2021-12-27'`;
const monthBit = (condition: string): string =>
  `groupBitOr(bitShiftLeft(toUInt16(${condition}), toMonth(cycle) - 1))`;
const monthCounts = (bits: string): string =>
  `[${yearOfMonths.map((_, place) => `countIf(bitTest(${bits}, ${place}))`).join(", ")}]`;

const yearByPriceClass: BenchQuestion = {
  name: "ordering rate of twelve months by price class",
  asked: { indicators: ["orderingRate"], by: ["priceClass"], periods: yearOfMonths },
  holds: orderingRate,
  hand: `select m0, p, nums[p + 1] as num, dens[p + 1] as den from (
      select m0, ${monthCounts("ordered")} as nums, ${monthCounts("offered")} as dens from (
        select price_class as m0, retailer, ${monthBit(ordered)} as ordered, ${monthBit(offered)} as offered
        from order_line where ${year} group by m0, retailer)
      group by m0)
    array join range(12) as p`,
  postgres: `select m0, p, count(*) filter (where ordered) as num, count(*) filter (where offered) as den from (
      select price_class as m0, extract(month from cycle)::int - 1 as p, retailer,
        bool_or(${ordered}) as ordered, bool_or(${offered}) as offered
      from order_line where ${year} group by 1, 3, 2) as r
    group by m0, p`,
  postgresHint: sorted,
};

const yearBySku: BenchQuestion = {
  name: "demand satisfaction of twelve months by SKU",
  asked: { indicators: ["demandSatisfaction"], by: ["sku"], periods: yearOfMonths },
  holds: {
    satisfied: "demandSatisfaction.numerator",
    requested: "demandSatisfaction.denominator",
    asking: "demandSatisfaction.n",
  },
  hand: `select sku as m0, toMonth(cycle) - 1 as p,
      sum(greatest(least(requested_packs, supplied_packs), 0)) as satisfied, sum(requested_packs) as requested,
      uniqExactIf(retailer, requested_packs > 0) as asking
    from order_line where ${year} group by m0, p`,
  postgres: `select m0, p, sum(satisfied) as satisfied, sum(requested) as requested,
      count(*) filter (where requested > 0) as asking
    from (
      select sku as m0, extract(month from cycle)::int - 1 as p, retailer,
        sum(greatest(least(requested_packs, supplied_packs), 0)) as satisfied, sum(requested_packs) as requested
      from order_line where ${year} group by 1, 3, 2) as r
    group by m0, p`,
  postgresHint: fromIndex,
};

function cellByRetailer({ sku, area }: BenchSet): BenchQuestion {
  const condition = `sku = ${sku} and area = ${area} and ${cyclesSql(month)}`;
  return {
    name: "the retailers of one SKU in one area, a month",
    asked: {
      indicators: ["orderingRate"],
      by: ["retailer"],
      periods: [month],
      only: [
        { cut: "sku", members: [sku] },
        { cut: "area", members: [area] },
      ],
    },
    holds: orderingRate,
    hand: `select retailer as m0, max(${ordered}) as num, max(${offered}) as den
      from order_line where ${condition} group by m0`,
    postgres: `select retailer as m0, bool_or(${ordered})::int as num, bool_or(${offered})::int as den
      from order_line where ${condition} group by m0`,
  };
}

/** The questions that are asked three ways. */
export function questionsOf(set: BenchSet): readonly BenchQuestion[] {
  return [monthBySkuAndArea, allBySku, yearByPriceClass, yearBySku, cellByRetailer(set)];
}
