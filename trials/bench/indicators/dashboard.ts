import type { IndicatorId } from "@dongxiao/core/indicators";
import type { Facts } from "@dongxiao/store/facts";

import { counted, markdownTable } from "../tables.ts";
import { askOurs, type Asked } from "./ask-ours.ts";
import { month, monthBefore, yearOfMonths } from "./bench-set.ts";
import { median, millisecondsOf } from "./three-ways.ts";

const tiles: readonly IndicatorId[] = [
  "orderingRate",
  "meanPurchase",
  "meanPrice",
  "demandSatisfaction",
  "limitFillRate",
  "wholesaleStockOutRate",
  "purchaseBreadth",
  "priceClassMix",
  "fullyFilledBreadth",
  "distributionRate",
  "repurchaseRate",
  "growth",
];

const pages: readonly { readonly name: string; readonly asked: Asked }[] = [
  {
    name: "12 tiles, a month and the one before it",
    asked: { indicators: tiles, by: [], periods: [month, monthBefore] },
  },
  {
    name: "12 tiles, each with its line of 12 months",
    asked: { indicators: tiles, by: [], periods: yearOfMonths },
  },
];

const rounds = 7;

/** How long a page of twelve tiles waits for its figures. */
export async function dashboardTable(facts: Facts): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const { name, asked } of pages) {
    await askOurs(facts, "order_line", asked);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      times.push(await millisecondsOf(() => askOurs(facts, "order_line", asked)));
    rows.push([name, counted(median(times))]);
  }
  return markdownTable(["page", "ours, ms"], rows);
}
