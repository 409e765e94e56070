import type { OrderCell } from "../behaviours/behaviour.ts";
import { Stream, streams } from "../random.ts";
import { fillLineWeek, isOrderWeek } from "./line-week.ts";
import { type LineMarket, ownerFactor, seeWhoTrades } from "./line-market.ts";

const cell: OrderCell = {
  needed: 0,
  cap: 0,
  cuts: 0,
  phantom: 0,
  weekly: 0,
  partnerWeekly: 0,
  stock: 0,
  carton: 10,
  isScarce: false,
  strength: 0,
};
const chance = new Stream(0);

const wholeCartons = (packs: number, carton: number): number => Math.ceil(packs / carton) * carton;
const nearestCartons = (packs: number, carton: number): number =>
  Math.round(packs / carton) * carton;

/** What a shelf lacks: whole cartons that lift its shelf to where it wants it, once it would run low. */
export function lackedBy(stock: number, cycle: number, safety: number, carton: number): number {
  if (cycle === 0 || stock > cycle + safety / 2) return 0;
  return wholeCartons(Math.max(1, cycle + safety - stock), carton);
}

/** Fills what the retailer sees of one rationed SKU. */
function look(
  market: LineMarket,
  retailer: number,
  sku: number,
  weekly: number,
  isPublished: boolean,
): void {
  const { assigned, rates, ground, line, week, trades } = market;
  const at = retailer * ground.skuCount + sku;
  const { partner, strength } = assigned[retailer] ?? { partner: -1, strength: 0 };
  const usual = rates.usual[(partner - line.from) * ground.skuCount + sku] ?? 0;
  cell.needed = market.flows.needed[at] ?? 0;
  cell.cap = (isPublished ? market.flows.cap[at] : market.lastCap[at]) ?? 0;
  cell.cuts = market.cuts[at] ?? 0;
  cell.phantom = market.phantom[at] ?? 0;
  cell.weekly = weekly;
  cell.partnerWeekly =
    partner < 0 || trades[partner - line.from] === 0 ? 0 : usual * (week.expected[sku] ?? 0);
  cell.stock = market.stock[at] ?? 0;
  cell.isScarce = ground.isScarce[sku] === 1;
  cell.strength = strength;
}

/** What is asked for of a rationed SKU: whole cartons; a wish, now and then, where nothing is offered. */
function rationedRequest(
  market: LineMarket,
  retailer: number,
  sku: number,
  weekly: number,
  isPublished: boolean,
): number {
  const at = retailer * market.ground.skuCount + sku;
  const conduct = market.conducts[retailer];
  if (conduct === undefined) return 0;
  look(market, retailer, sku, weekly, isPublished);
  if (isPublished && cell.cap === 0 && chance.uniform() >= market.wishShare) return 0;
  cell.carton = market.ground.packsPerCarton[sku] ?? 10;
  const requested = conduct.request(cell);
  market.phantom[at] = cell.phantom;
  return requested === cell.needed ? requested : nearestCartons(requested, cell.carton);
}

/** A padder that was cut asks for a little more of everything. */
function freeRequest(market: LineMarket, retailer: number, needed: number, carton: number): number {
  const { behaviour, strength } = market.assigned[retailer] ?? { behaviour: "honest", strength: 0 };
  if (behaviour !== "pads-after-a-cut" || market.wasCut[retailer] === 0) return needed;
  return nearestCartons(needed * (1 + market.padSpill * strength), carton);
}

function requestOf(
  market: LineMarket,
  retailer: number,
  owner: number,
  isPublished: boolean,
): void {
  const { ground, rates, week, flows, stock, servedStock } = market;
  const safetyWeeks = rates.safetyWeeks[retailer] ?? 0;
  for (let sku = 0; sku < ground.skuCount; sku += 1) {
    const foreseen = week.foreseen[sku] ?? 0;
    if (foreseen === 0) continue;
    const at = retailer * ground.skuCount + sku;
    const usual = (rates.usual[at] ?? 0) * (rates.belief[at] ?? 1) * owner;
    const carton = ground.packsPerCarton[sku] ?? 10;
    const weekly = usual * (week.expected[sku] ?? 0);
    const [cycle, safety] = [usual * foreseen, weekly * safetyWeeks];
    const needed = lackedBy(stock[at] ?? 0, cycle, safety, carton);
    const isRationed = ground.isRationed[sku] === 1;
    flows.needed[at] = needed;
    flows.wanted[at] = isRationed ? lackedBy(servedStock[at] ?? 0, cycle, safety, carton) : needed;
    flows.requested[at] = isRationed
      ? rationedRequest(market, retailer, sku, weekly, isPublished)
      : freeRequest(market, retailer, needed, carton);
  }
}

/**
 * Begins a week: lets the retailers of a line say what they want and what they ask for in a week.
 * Nothing is asked for by retailers that are closed, do not order in this week, or leave an order out.
 *
 * @param isPublished whether the week's caps stand in `flows.cap` already, for retailers to see
 * @returns whether each retailer orders
 */
export function request(market: LineMarket, week: number, isPublished: boolean): Uint8Array {
  const { flows, ground, count, place, line } = market;
  flows.needed.fill(0);
  flows.wanted.fill(0);
  flows.requested.fill(0);
  seeWhoTrades(market, week);
  fillLineWeek(ground, place, week, market.areaWeekSigma, market.week);
  const orders = new Uint8Array(count);
  if (!isOrderWeek(ground, place, week)) return orders;
  for (let retailer = 0; retailer < count; retailer += 1) {
    if (market.trades[retailer] === 0) continue;
    chance.restart(ground.options.seed, streams.channels, line.from + retailer, week);
    if (chance.uniform() < ground.demand.skippedShare) continue;
    orders[retailer] = 1;
    requestOf(market, retailer, ownerFactor(market, retailer, week), isPublished);
  }
  return orders;
}
