import type { AlertRule } from "./alert-rule.ts";
import { cartonsByMonth } from "./cartons.ts";

const fewestCartons = 1000;

/** Points at retailers that buy very much, by themselves and against their market. */
export const largeRetailer: AlertRule = {
  titles: { "zh-Hans": "购进大户", "zh-Hant": "購進大戶", en: "A8, large buyer" },
  knows:
    "a month above 1,000 cartons against the mean month of the same market type; flagged from 4 times",
  threshold: 4,
  scores(seen) {
    const months = cartonsByMonth(seen);
    const means = meansByMarket(
      seen.retailers.map(({ marketType }) => marketType),
      months,
    );
    return Float64Array.from(seen.retailers, ({ marketType }, retailer) => {
      const most = Math.max(0, ...(months[retailer] ?? []));
      return most > fewestCartons ? most / (means.get(marketType) ?? most) : 0;
    });
  },
};

/** The mean month of a retailer of each market type. */
export function meansByMarket(
  markets: readonly string[],
  months: readonly (readonly number[])[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, { cartons: number; months: number }>();
  for (const [retailer, market] of markets.entries()) {
    const sum = sums.get(market) ?? { cartons: 0, months: 0 };
    for (const cartons of months[retailer] ?? []) {
      sum.cartons += cartons;
      sum.months += 1;
    }
    sums.set(market, sum);
  }
  return new Map([...sums].map(([market, sum]) => [market, sum.cartons / sum.months]));
}
