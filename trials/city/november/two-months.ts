import type { LineFlows } from "../market/line-market.ts";
import { liveLine } from "../market/live-line.ts";
import { makeMarket } from "../market/market.ts";
import type { CityOptions } from "../options.ts";
import type { Scenario } from "../scenario.ts";
import { licensedIn } from "../world/in-week.ts";
import { Watch } from "../watch/watch.ts";

/** Key figures of one SKU in one month, as the city company's report has them. */
export interface MonthFigures {
  /** Retailers that were supplied against those with a licence in force (铺货率). */
  readonly coverage: number;
  /** Mean purchase of a buying retailer against that of the month before (动销率，户均比). */
  readonly sellThrough: number;
  /** Demand records with nothing ordered against all demand records (断货率，公司). */
  readonly stockOut: number;
  /** Stock at the month's close against the month's sales, in watched retailers (社会存销比). */
  readonly ratio: number;
  readonly suppliedPacks: number;
}

/** What a month adds up to for one SKU while the weeks go by. */
interface MonthSums {
  readonly buyers: Set<number>;
  records: number;
  unmet: number;
  supplied: number;
  sold: number;
  closing: number;
}

/** Weeks of a month. */
export const monthWeeks = 4;

const emptySums = (): MonthSums => ({
  buyers: new Set(),
  records: 0,
  unmet: 0,
  supplied: 0,
  sold: 0,
  closing: 0,
});

/** Sums of three months before, of and around a month, by month and SKU. */
class Months {
  readonly #first: number;
  readonly sums: readonly (readonly MonthSums[])[];

  constructor(firstWeek: number, skus: number) {
    this.#first = firstWeek;
    this.sums = Array.from({ length: 3 }, () => Array.from({ length: skus }, emptySums));
  }

  monthOf(week: number): readonly MonthSums[] | undefined {
    return week < this.#first
      ? undefined
      : this.sums[Math.floor((week - this.#first) / monthWeeks)];
  }

  addOrders(week: number, from: number, flows: LineFlows, skuCount: number): void {
    const month = this.monthOf(week);
    if (month === undefined) return;
    for (const [at, requested] of flows.requested.entries()) {
      const sums = month[at % skuCount];
      if (requested === 0 || sums === undefined) continue;
      const supplied = flows.supplied[at] ?? 0;
      sums.records += 1;
      if (supplied === 0) sums.unmet += 1;
      else sums.buyers.add(from + Math.floor(at / skuCount));
      sums.supplied += supplied;
    }
  }

  addSightings(week: number, watch: Watch): void {
    const month = this.monthOf(week);
    const isClose = (week - this.#first) % monthWeeks === monthWeeks - 1;
    watch.see(week, ({ sku, soldPacks, stockPacks }) => {
      const sums = month?.[sku];
      if (sums === undefined) return;
      sums.sold += soldPacks;
      if (isClose) sums.closing += stockPacks;
    });
  }
}

function figuresOf(now: MonthSums, before: MonthSums, licensed: number): MonthFigures {
  const purchase = ({ supplied, buyers }: MonthSums): number => supplied / Math.max(1, buyers.size);
  return {
    coverage: now.buyers.size / licensed,
    sellThrough: purchase(now) / purchase(before),
    stockOut: now.unmet / now.records,
    ratio: now.closing / now.sold,
    suppliedPacks: now.supplied,
  };
}

/**
 * Measures two months of a city that lives under the company's usual rule, from its orders and its watched retailers alone.
 *
 * @param november the first week of the later month; the earlier one is the four weeks before it
 * @param skus how many of the first SKUs are measured
 */
export function twoMonths(
  options: CityOptions,
  scenario: Scenario,
  november: number,
  skus: number,
): readonly (readonly [before: MonthFigures, now: MonthFigures])[] {
  const market = makeMarket(options, scenario);
  const months = new Months(november - 2 * monthWeeks, skus);
  for (const place of market.ground.world.lines.keys())
    liveLine(market, place, (line) => {
      const watch = new Watch(line);
      return (week) => {
        months.addOrders(week, line.line.from, line.flows, line.ground.skuCount);
        months.addSightings(week, watch);
      };
    });
  const licensed = market.ground.world.retailers.filter((one) => licensedIn(one, november)).length;
  const [september, october, now] = months.sums;
  return Array.from({ length: skus }, (_, sku) => {
    const [a, b, c] = [september?.[sku], october?.[sku], now?.[sku]];
    if (a === undefined || b === undefined || c === undefined)
      throw new Error("all three months were measured");
    return [figuresOf(b, a, licensed), figuresOf(c, b, licensed)] as const;
  });
}
