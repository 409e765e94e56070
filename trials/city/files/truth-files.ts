import type { Market } from "../market/market.ts";
import { type Cell, imported, mondayOf, rows } from "./rows.ts";

/** What all lines together asked for and were given, in packs, by week and SKU. */
export interface CitySums {
  readonly requested: Float64Array;
  readonly delivered: Float64Array;
}

/** What could be placed: the plan where a SKU is rationed, and what was asked for where it is not. */
function supplyAt({ planned }: Market, { requested }: CitySums, at: number): number {
  const plan = planned[at] ?? -1;
  return plan >= 0 ? plan : (requested[at] ?? 0);
}

/** `truth/behaviour.csv`: how each retailer orders and how strongly. */
export function behaviourFile({ assigned }: Market): string {
  return rows(
    "retailer,behaviour,strength",
    assigned.map(({ behaviour, strength }, place) => [place + 1, behaviour, strength.toFixed(4)]),
  );
}

/** `truth/events.csv`: who opens, closes, changes hands or closes for the harvest, and whom proxies order for. */
export function eventsFile({ ground, assigned }: Market): string {
  const { weeks } = ground.options;
  const events = ground.world.retailers.flatMap(({ opens, closes, ownerFrom }, place): Cell[][] => {
    const { partner = -1, closesForHarvest = false } = assigned[place] ?? {};
    const number = place + 1;
    return [
      ...(opens > 0 ? [[number, "opens", opens, ""]] : []),
      ...(ownerFrom < weeks ? [[number, "changes-owner", ownerFrom, ""]] : []),
      ...(closes < weeks ? [[number, "closes", closes, ""]] : []),
      ...(closesForHarvest ? [[number, "closes-for-harvest", "", ""]] : []),
      ...(partner >= 0 ? [[number, "orders-for", "", partner + 1]] : []),
    ];
  });
  return rows("retailer,event,cycle,other", events);
}

function bySkuWeek(
  market: Market,
  each: (at: number, week: number, sku: number) => Cell[],
): Cell[][] {
  const { skuCount, options } = market.ground;
  return Array.from({ length: options.weeks * skuCount }, (_, at) =>
    each(at, Math.floor(at / skuCount), at % skuCount),
  );
}

/** `truth/supply.csv`: what could be placed of each SKU in each week, what was asked for, and what was delivered. */
export function supplyFile(market: Market, sums: CitySums): string {
  const cells = bySkuWeek(market, (at, week, sku) => [
    week,
    sku + 1,
    supplyAt(market, sums, at),
    sums.requested[at] ?? 0,
    sums.delivered[at] ?? 0,
  ]);
  return rows("cycle,sku,supply,requested,delivered", cells);
}

/** The company orders from its makers so that about this many weeks of supply lie in the warehouse at a week's close. */
const weeksInWarehouse = 2;

/** `import/warehouse.csv`: the company's own weeks. What was not placed is bought less of in the next week. */
export function warehouseImport(market: Market, sums: CitySums): string {
  const { skuCount, world } = market.ground;
  const lines = bySkuWeek(market, (at, week, sku) => {
    const supply = supplyAt(market, sums, at);
    const before = week === 0 ? supply : supplyAt(market, sums, at - skuCount);
    const left = supply - (sums.delivered[at] ?? 0);
    const stock = Math.round(((supply + before) / 2) * weeksInWarehouse) + left;
    const isPlanned = (market.planned[at] ?? -1) >= 0;
    const days = isPlanned && left === 0 && supply > 0 ? 1 : 0;
    return [
      mondayOf(market, week),
      world.skus[sku]?.code ?? "",
      stock,
      days,
      4,
      isPlanned ? supply : "",
    ];
  });
  return imported(
    "周期,规格编码,商业库存(包),断货天数,订货天数,计划投放量(包)",
    lines.filter((_, at) => {
      const sku = world.skus[at % skuCount];
      const week = Math.floor(at / skuCount);
      return sku !== undefined && week >= sku.launches && week < sku.exits;
    }),
  );
}
