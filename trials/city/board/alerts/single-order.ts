import type { AlertRule } from "./alert-rule.ts";
import { cartonsByWeek } from "./cartons.ts";

const fewestCartons = 20;

/** Points at an order that is far above the three before it. */
export const singleOrder: AlertRule = {
  titles: { "zh-Hans": "单次订货突增", "zh-Hant": "單次訂貨突增", en: "A3, one large order" },
  knows:
    "one order of 20 cartons or more against the mean of the three before it; flagged from 250 %",
  threshold: 2.5,
  scores(seen) {
    const cartons = cartonsByWeek(seen);
    const count = seen.retailers.length;
    return Float64Array.from(seen.retailers, (_, retailer) => {
      const orders: number[] = [];
      for (let week = 0; week < seen.weeks; week += 1)
        if (seen.orders[week * count + retailer] === 1)
          orders.push(cartons[week * count + retailer] ?? 0);
      return largestJump(orders);
    });
  },
};

/** The largest of all orders against the mean of the three before each; 0 where none is large. */
export function largestJump(orders: readonly number[]): number {
  let largest = 0;
  for (const [place, cartons] of orders.entries()) {
    const before = orders.slice(Math.max(0, place - 3), place);
    const mean = before.reduce((sum, one) => sum + one, 0) / 3;
    if (before.length < 3 || mean === 0 || cartons < fewestCartons) continue;
    largest = Math.max(largest, cartons / mean);
  }
  return largest;
}
