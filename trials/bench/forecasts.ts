// Forecast methods on three years of real weekly invoices, beside the published anchors.
// node tools/run.mjs trials/bench/forecasts.ts [weekly_dev_2019_2021.csv.gz]
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import {
  forecastPairs,
  methods,
  type AnyForecastMethod,
  type DeliveryColumns,
} from "@dongxiao/core/forecasts";
import { cycleAfter, dayOf, settingsOf, type Cycle } from "@dongxiao/core/units";

import { invoicesFolder, weeklyFiles } from "./bench-data.ts";

const firstWeek = 366;
const weeks = 156;
const origins = { from: 509, to: 521 };
const monday = (dayOf("2012-01-02") ?? 0) as Cycle;

/** RMSE of one cycle, WAPE of four-cycle sums and bias, as the data set's notes give them. */
const anchors: readonly (readonly [string, number, number, number])[] = [
  ["moving average of 13", 27.1, 0.609, 0.03],
  ["moving average of 52", 26.4, 0.585, 0.04],
  ["exponential smoothing .05", 26.5, 0.583, 0.04],
  ["Croston", 26.9, 0.625, 0.07],
  ["SBA", 26.8, 0.619, 0.01],
  ["TSB", 26.5, 0.584, 0.05],
];

interface Series {
  readonly retailer: number;
  readonly sku: number;
  /** Week and packs of each order, by turns. */
  readonly orders: Int32Array;
}

/** Reads `store,item,weeks`, where a token `d:b` is b bottles d weeks after the token before. */
function readSeries(file: string): Series[] {
  const rows = gunzipSync(readFileSync(file)).toString("latin1").split("\n").slice(1);
  return rows.filter(Boolean).map((row) => {
    const [retailer, sku, tokens = ""] = row.split(",");
    let week = firstWeek - 1;
    const orders = tokens.split(" ").flatMap((token) => {
      const colon = token.indexOf(":");
      week += colon < 0 ? 1 : Number(token.slice(0, colon));
      return [week, Number(token.slice(colon + 1))];
    });
    return { retailer: Number(retailer), sku: Number(sku), orders: Int32Array.from(orders) };
  });
}

/** Packs of every week, 0 where nothing was ordered. */
function packsOf({ orders }: Series): Float64Array {
  const packs = new Float64Array(weeks);
  for (let at = 0; at < orders.length; at += 2)
    packs[(orders[at] ?? 0) - firstWeek] = orders[at + 1] ?? 0;
  return packs;
}

const ordersIn = (packs: Float64Array): number => packs.filter((count) => count > 0).length;

/** Whether a pair is judged: at least 26 orders in all, 13 in the year before the first origin. */
function isJudged(packs: Float64Array): boolean {
  const end = origins.from - firstWeek;
  return ordersIn(packs) >= 26 && ordersIn(packs.subarray(end - 52, end)) >= 13;
}

/** The forecast mean before each origin, and whether the cycle stayed below the upper bounds. */
function judge(method: AnyForecastMethod, series: readonly Float64Array[]) {
  const sums = { square: 0, cycles: 0, actual: 0, mean: 0, missed4: 0, actual4: 0, below: 0 };
  const settings = settingsOf(method.parameters);
  for (const packs of series) {
    const follower = method.follow(settings);
    let last = -1;
    for (const [week, actual] of packs.entries()) {
      if (week >= origins.from - firstWeek && last >= 0) {
        const mean = follower.meanPacks(week - last - 1);
        sums.square += (actual - mean) ** 2;
        sums.cycles += 1;
        sums.actual += actual;
        sums.mean += mean;
        if (actual <= follower.quantilePacks(week - last - 1, 0.9)) sums.below += 1;
        if (week + 4 <= weeks) {
          const actual4 = packs.subarray(week, week + 4).reduce((sum, count) => sum + count, 0);
          sums.missed4 += Math.abs(actual4 - 4 * mean);
          sums.actual4 += actual4;
        }
      }
      if (actual <= 0) continue;
      follower.observe(last < 0 ? 0 : week - last - 1, actual);
      last = week;
    }
  }
  return {
    rmse: Math.sqrt(sums.square / sums.cycles),
    wape4: sums.missed4 / sums.actual4,
    bias: sums.mean / sums.actual - 1,
    below90: sums.below / sums.cycles,
  };
}

/** All orders as sorted columns, as the facts hand them over. */
function columnsOf(series: readonly Series[]): DeliveryColumns {
  const sorted = series.toSorted((a, b) => a.retailer - b.retailer || a.sku - b.sku);
  const n = sorted.reduce((sum, { orders }) => sum + orders.length / 2, 0);
  const [retailer, sku, cycle] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  const packs = new Int32Array(n);
  let row = 0;
  for (const one of sorted)
    for (let at = 0; at < one.orders.length; at += 2) {
      [retailer[row], sku[row]] = [one.retailer, one.sku];
      cycle[row] = cycleAfter(monday, one.orders[at] ?? 0);
      packs[row] = one.orders[at + 1] ?? 0;
      row += 1;
    }
  return { retailer, sku, cycle, packs };
}

function line(name: string, ...figures: (number | string)[]): string {
  const shown = figures.map((figure) => (typeof figure === "number" ? figure.toFixed(3) : figure));
  return `| ${[name.padEnd(28), ...shown.map((text) => text.padStart(8))].join(" | ")} |`;
}

/** The table of every method beside the anchors, and the speed of the bulk form. */
function forecastsTable(file: string): string {
  const all = readSeries(file);
  const judged = all
    .filter(({ orders }) => orders.length >= 52)
    .map(packsOf)
    .filter(isJudged);
  const rows = columnsOf(all);
  const timed = Object.entries(methods).map(([id, method]) => {
    const begun = performance.now();
    const { n } = forecastPairs(method, rows, cycleAfter(monday, origins.to + 1), 0.8);
    const seconds = (performance.now() - begun) / 1000;
    return `${id}: ${n} pairs from ${rows.packs.length} orders in ${seconds.toFixed(2)} s`;
  });
  return [
    `${judged.length} pairs, weeks ${origins.from} to ${origins.to}`,
    "",
    line("method", "RMSE 1", "WAPE 4", "bias", "<= q90"),
    line("---", "---:", "---:", "---:", "---:"),
    ...anchors.map(([name, ...figures]) => line(name, ...figures, "")),
    ...Object.entries(methods).map(([id, method]) => {
      const { rmse, wape4, bias, below90 } = judge(method, judged);
      return line(id, rmse, wape4, bias, below90);
    }),
    "",
    ...timed,
  ].join("\n");
}

if (import.meta.main) {
  const file = process.argv[2] ?? path.join(invoicesFolder(), weeklyFiles.recent);
  process.stdout.write(`${forecastsTable(file)}\n`);
}
