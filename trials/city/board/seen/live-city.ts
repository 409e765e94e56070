import { isLicensed, type LineMarket, ownerFactor } from "../../market/line-market.ts";
import { liveLine } from "../../market/live-line.ts";
import { makeMarket } from "../../market/market.ts";
import type { CityOptions } from "../../options.ts";
import { Watch } from "../../watch/watch.ts";
import { watchedOf } from "../../watch/watched.ts";
import type { CityTruth } from "./city-truth.ts";
import { roomForTruth, roomToSee } from "./room.ts";
import type { SeenCity } from "./seen-city.ts";

/** A city that has lived under its usual rule: what the company saw of its last weeks, and what was true. */
export interface LivedCity {
  readonly seen: SeenCity;
  readonly truth: CityTruth;
}

/** Adds what was true of one week of a line to the mean week. */
function addTruth(market: LineMarket, week: number, { truth, seen }: LivedCity): void {
  const { flows, rates, ground, line, count } = market;
  const { skuCount } = ground;
  for (let retailer = 0; retailer < count; retailer += 1) {
    const isOpen = isLicensed(market, retailer, week);
    const owner = isOpen ? ownerFactor(market, retailer, week) : 0;
    for (let sku = 0; sku < skuCount; sku += 1) {
      const at = retailer * skuCount + sku;
      const to = line.from * skuCount + at;
      const usual = (rates.usual[at] ?? 0) * (market.week.expected[sku] ?? 0) * owner;
      truth.asked[to] = (truth.asked[to] ?? 0) + (flows.asked[at] ?? 0) / seen.weeks;
      truth.wanted[to] = (truth.wanted[to] ?? 0) + (flows.wanted[at] ?? 0) / seen.weeks;
      truth.usual[to] = (truth.usual[to] ?? 0) + usual / seen.weeks;
    }
  }
}

/** Writes down what the company saw of one week of a line. */
function seeWeek(
  { line, flows, ground, count }: LineMarket,
  orders: Uint8Array,
  row: number,
  seen: SeenCity,
): void {
  const retailers = seen.retailers.length;
  const from = (row * retailers + line.from) * ground.skuCount;
  seen.orders.set(orders, row * retailers + line.from);
  seen.requested.set(flows.requested, from);
  seen.supplied.set(flows.supplied, from);
  for (let at = 0; at < count * ground.skuCount; at += 1) {
    const isOrder = orders[Math.floor(at / ground.skuCount)] === 1;
    seen.cap[from + at] = isOrder ? (flows.cap[at] ?? -1) : -1;
  }
}

/** Sees one line through all its weeks. */
function seeLine(market: LineMarket, city: LivedCity): (week: number, orders: Uint8Array) => void {
  const { seen } = city;
  const { line, ground } = market;
  for (const { retailer } of watchedOf(market)) seen.watched[line.from + retailer] = 1;
  const watch = new Watch(market);
  return (week, orders) => {
    const row = week - seen.fromWeek;
    // A copied count repeats the week before, so the shelves are watched from the start.
    watch.see(week, ({ retailer, sku, soldPacks, stockPacks, emptyDays }) => {
      if (row < 0) return;
      const at = (row * seen.retailers.length + line.from + retailer) * ground.skuCount + sku;
      seen.sold[at] = soldPacks;
      seen.stock[at] = stockPacks;
      seen.emptyDays[at] = emptyDays;
    });
    if (row < 0) return;
    seeWeek(market, orders, row, seen);
    addTruth(market, week, city);
  };
}

/** Lets a city live under its usual rule, and keeps what was seen and what was true of its last weeks. */
export function liveCity(options: CityOptions, weeks: number): LivedCity {
  const market = makeMarket(options);
  const city = { seen: roomToSee(market, weeks), truth: roomForTruth(market) };
  for (const place of market.ground.world.lines.keys())
    liveLine(market, place, (line) => seeLine(line, city));
  return city;
}
