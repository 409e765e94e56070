import { swotCycles } from "@dongxiao/core/uplift";
import { type Cycle, cycleAfter, isoOf } from "@dongxiao/core/units";

/** What the order lines of a retailer come to over the last cycles; money in CNY cents. */
export interface NumbersRow {
  readonly retailer: number;
  readonly cartons: number;
  readonly earlier: number;
  readonly upper: number;
  readonly requested: number;
  readonly amount: number;
  readonly skus: number;
  readonly topThree: number;
  /** At retail prices, and what the same cartons cost. */
  readonly value: number;
  readonly cost: number;
  readonly cyclesOrdered: number;
  readonly cyclesSinceFirst: number;
}

const day = (cycle: Cycle): string => `toDate('${isoOf(cycle)}')`;

/** More retailers than this are read as all, since a statement has an end; whoever was not asked about is passed over. */
const namedMost = 12_000;

const amongSql = (retailers: readonly number[]): string =>
  retailers.length > namedMost ? "1 = 1" : `retailer in (${retailers.map(Math.trunc).join(", ")})`;

const cyclesOfYear = 52;

/** The last cycles; and together with them the same ones a year before. */
export function recentSql(newest: Cycle): { readonly recent: string; readonly both: string } {
  const span = (back: number): string =>
    `cycle between ${day(cycleAfter(newest, 1 - swotCycles - back))} and ${day(cycleAfter(newest, -back))}`;
  return { recent: span(0), both: `(${span(0)} or ${span(cyclesOfYear)})` };
}

/**
 * The query for the numbers of some retailers. A SKU is worth the mean price that was seen at the same retailer, or else its
 * guidance price; a SKU with neither has no part in the margin.
 */
export function numbersSql(newest: Cycle, retailers: readonly number[]): string {
  const { recent, both } = recentSql(newest);
  const cartons = "supplied_packs / packs_per_carton";
  return `with seen as (
      select retailer, sku, avg(price_cny_cents_per_carton) as price from observation
      where ${recent} and price_cny_cents_per_carton > 0 and ${amongSql(retailers)} group by retailer, sku),
    bought as (
      select retailer, sku, sumIf(${cartons}, ${recent}) as c, sumIf(${cartons}, not (${recent})) as e,
        sumIf(${cartons}, ${recent} and price_class between 1 and 2) as u,
        sumIf(requested_packs / packs_per_carton, ${recent}) as r, sumIf(amount_cny_cents, ${recent}) as a,
        sumIf(${cartons} * guidance_cny_cents_per_carton, ${recent} and guidance_cny_cents_per_carton > 0) as gv,
        sumIf(amount_cny_cents, ${recent} and guidance_cny_cents_per_carton > 0) as ga,
        groupUniqArrayIf(cycle, ${recent} and ordered_packs > 0) as weeks,
        minIf(cycle, ordered_packs > 0) as first, countIf(ordered_packs > 0) as orders
      from order_line where ${both} and ${amongSql(retailers)} group by retailer, sku)
    select b.retailer as retailer, round(sum(c), 6) as cartons, round(sum(e), 6) as earlier,
      round(sum(u), 6) as upper, round(sum(r), 6) as requested, toFloat64(sum(a)) as amount, countIf(c > 0) as skus,
      round(arraySum(arraySlice(arrayReverseSort(groupArray(c)), 1, 3)), 6) as topThree,
      sum(if(s.price > 0, c * s.price, gv)) as value, toFloat64(sum(if(s.price > 0, a, ga))) as cost,
      length(groupUniqArrayArray(weeks)) as cyclesOrdered,
      if(sum(orders) = 0, 0, intDiv(toInt32(${day(newest)} - minIf(first, orders > 0)), 7)) as cyclesSinceFirst
    from bought b left join seen s on s.retailer = b.retailer and s.sku = b.sku
    group by b.retailer`;
}

/** The query for the stock-out days per SKU and week that were counted at each retailer. */
export function stockOutsSql(newest: Cycle): string {
  return `select retailer, avg(stock_out_days) as days from observation
    where ${recentSql(newest).recent} and stock_out_days >= 0 group by retailer`;
}

/** The query for how many of a circle of retailers bought each SKU, the most usual first, and how many bought anything. */
export function skusOfCircleSql(newest: Cycle, circle: readonly number[]): string {
  const bought = `${recentSql(newest).recent} and supplied_packs > 0 and ${amongSql(circle)}`;
  return `with (select uniqExact(retailer) from order_line where ${bought}) as everybody
    select sku, uniqExact(retailer) as buyers, everybody as all from order_line where ${bought}
    group by sku order by buyers desc, sku`;
}

/** The query for what each of some retailers bought. */
export function skusOfRetailersSql(newest: Cycle, retailers: readonly number[]): string {
  return `select retailer, groupUniqArray(sku) as skus from order_line
    where ${recentSql(newest).recent} and supplied_packs > 0 and ${amongSql(retailers)} group by retailer`;
}
