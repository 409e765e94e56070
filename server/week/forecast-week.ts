import type { Brief } from "@dongxiao/contract";
import { type DeliveryColumns, forecastPairs, type PairForecasts } from "@dongxiao/core/forecasts";
import { type Cycle, isoOf } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import type { Steps } from "../work/steps.ts";
import { chosen } from "./definitions.ts";
import type { Situation } from "./situation.ts";

/** Probability that a coming week lies between the forecast's low and high. */
const level = 0.8;
/** Retailers whose histories are read at once: bounds the memory, whatever the size of the company. */
const retailersAtOnce = 100;

/** What is expected of one SKU next week. */
export interface SkuForecast {
  readonly skuId: number;
  readonly meanPacks: number;
  readonly retailers: number;
}

/** Forecasts of the coming week per SKU, and what was to be expected of the scarce SKUs in the measured week. */
export interface WeekForecast {
  readonly skus: readonly SkuForecast[];
  /** By SKU and retailer; a pair that is missing has too short a history. */
  readonly expectedPacks: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

async function deliveriesOf(
  facts: Facts,
  ids: readonly number[],
  until: Cycle,
): Promise<DeliveryColumns> {
  const rows = await facts.ask<{ retailer: number; sku: number; day: number; packs: number }>(
    `select retailer, sku, toInt32(cycle) as day, supplied_packs as packs from order_line
     where retailer in (${ids.join(", ")}) and cycle <= {until: Date} and supplied_packs > 0
     order by retailer, sku, day`,
    { until: isoOf(until) },
  );
  return {
    retailer: Int32Array.from(rows, ({ retailer }) => retailer),
    sku: Int32Array.from(rows, ({ sku }) => sku),
    cycle: Int32Array.from(rows, ({ day }) => day),
    packs: Int32Array.from(rows, ({ packs }) => packs),
  };
}

type Totals = Map<number, { meanPacks: number; retailers: number }>;
type Expected = Map<number, Map<number, number>>;

function addTotals(totals: Totals, { n, known, sku, meanPacks }: PairForecasts): void {
  for (let i = 0; i < n; i += 1) {
    if (known[i] !== 1) continue;
    const key = sku[i] ?? 0;
    const sum = totals.get(key) ?? { meanPacks: 0, retailers: 0 };
    const packs = sum.meanPacks + (meanPacks[i] ?? 0);
    totals.set(key, { meanPacks: packs, retailers: sum.retailers + 1 });
  }
}

function addExpected(
  expected: Expected,
  { n, known, sku, retailer, meanPacks }: PairForecasts,
  scarce: ReadonlySet<number>,
): void {
  for (let i = 0; i < n; i += 1) {
    const key = sku[i] ?? 0;
    if (known[i] !== 1 || !scarce.has(key)) continue;
    const bySku = expected.get(key) ?? new Map<number, number>();
    expected.set(key, bySku.set(retailer[i] ?? 0, meanPacks[i] ?? 0));
  }
}

function scarceIn({ skus }: Situation): ReadonlySet<number> {
  const scarce = [...skus.values()].filter(({ supplyState }) => supplyState === "scarce");
  return new Set(scarce.map(({ id }) => id));
}

/** Forecasts every retailer and SKU of the coming week, a hundred retailers at a time. */
export async function forecastWeek(
  facts: Facts,
  week: Situation,
  { signal, progress }: Steps,
): Promise<WeekForecast> {
  const method = chosen.forecast.definition;
  const scarce = scarceIn(week);
  const [totals, expectedPacks]: [Totals, Expected] = [new Map(), new Map()];
  const ids = [...week.active].toSorted((a, b) => a - b);
  for (let from = 0; from < ids.length && !signal.aborted; from += retailersAtOnce) {
    progress({ stage: "forecast", done: from, whole: ids.length });
    const rows = await deliveriesOf(facts, ids.slice(from, from + retailersAtOnce), week.cycle);
    addTotals(totals, forecastPairs(method, rows, week.next, level));
    addExpected(expectedPacks, forecastPairs(method, rows, week.cycle, level), scarce);
  }
  const skus = [...totals].map(([skuId, total]) => ({ skuId, ...total }));
  return { skus: skus.toSorted((a, b) => a.skuId - b.skuId), expectedPacks };
}

const shownSkus = 20;

/** The forecast as the brief shows it: the whole, and the SKUs of which the most is expected. */
export async function forecastInBrief(
  facts: Facts,
  week: Situation,
  { skus }: WeekForecast,
): Promise<Brief["forecast"]> {
  const { id, definition } = chosen.forecast;
  const largest = skus.toSorted((a, b) => b.meanPacks - a.meanPacks || a.skuId - b.skuId);
  const rows = await facts.ask<{ sku: number; packs: number }>(
    "select sku, sum(supplied_packs) as packs from order_line where cycle = {cycle: Date} group by sku",
    { cycle: isoOf(week.cycle) },
  );
  const supplied = new Map(rows.map(({ sku, packs }) => [sku, packs]));
  return {
    method: id,
    version: definition.version,
    totalPacks: skus.reduce((sum, { meanPacks }) => sum + meanPacks, 0),
    skus: largest.slice(0, shownSkus).map((one) => ({
      ...one,
      code: week.skus.get(one.skuId)?.code ?? "",
      name: week.skus.get(one.skuId)?.name ?? "",
      lastWeekPacks: supplied.get(one.skuId) ?? 0,
    })),
  };
}
