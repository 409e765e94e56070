import { settled } from "../parameter.ts";
import { Stream, streams } from "../random.ts";
import { isLicensed, type LineMarket } from "../market/line-market.ts";
import { watchParameters } from "./parameters.ts";
import { retailPriceTenths } from "./retail-price.ts";
import { type Watched, watchedOf, type WatchMethod, type WatchSettings } from "./watched.ts";

/** What was written down of one SKU at one retailer in one week. */
export interface Sighting {
  retailer: number;
  sku: number;
  soldPacks: number;
  stockPacks: number;
  priceTenths: number;
  emptyDays: number;
  method: WatchMethod;
}

/** How one retailer's figures of one week were come by. */
type Manner = "missing" | "copied" | "late" | "counted";

function mannerOf(draw: number, method: WatchMethod, settings: WatchSettings): Manner {
  const { missingShare, copiedShare, lateShare } = settings;
  if (method === "pos") return draw < missingShare / 4 ? "missing" : "counted";
  if (draw < missingShare) return "missing";
  if (draw < missingShare + copiedShare) return "copied";
  return draw < missingShare + copiedShare + lateShare ? "late" : "counted";
}

/** A slip of the eye: one to three packs, or one carton, up or down. */
function slip(random: Stream, carton: number): number {
  const packs = random.uniform() < 0.25 ? carton : 1 + random.below(3);
  return random.uniform() < 0.5 ? packs : -packs;
}

/** Watches the sampled retailers of a line, with the mistakes that people make. */
export class Watch {
  readonly #market: LineMarket;
  readonly #settings: WatchSettings;
  readonly #watched: readonly Watched[];
  readonly #lastStock: Int32Array;
  readonly #lastSold: Int32Array;
  readonly #random = new Stream(0);
  readonly #prices = new Stream(0);
  readonly #sighting: Sighting = {
    retailer: 0,
    sku: 0,
    soldPacks: 0,
    stockPacks: 0,
    priceTenths: 0,
    emptyDays: 0,
    method: "visit",
  };

  constructor(market: LineMarket) {
    this.#market = market;
    this.#settings = settled(watchParameters, market.ground.options.chosen);
    this.#watched = watchedOf(market);
    this.#lastStock = new Int32Array(market.stock.length).fill(-1);
    this.#lastSold = new Int32Array(market.stock.length);
  }

  /** What was written down in a week, one SKU at a time; the same object each time. */
  see(week: number, each: (sighting: Sighting) => void): void {
    const { line, ground } = this.#market;
    for (const { retailer, method } of this.#watched) {
      if (!isLicensed(this.#market, retailer, week)) continue;
      this.#random.restart(ground.options.seed, streams.count, line.from + retailer, week);
      const manner = mannerOf(this.#random.uniform(), method, this.#settings);
      this.#prices.restart(ground.options.seed, streams.prices, line.from + retailer, week);
      this.#sighting.method = method;
      this.#sighting.retailer = retailer;
      if (manner !== "missing") this.#seeRetailer(retailer, manner, each);
    }
  }

  #seeRetailer(retailer: number, manner: Manner, each: (sighting: Sighting) => void): void {
    const { ground, rates, flows, stock, week, line } = this.#market;
    const sighting = this.#sighting;
    const habits = new Stream(ground.options.seed, streams.prices, line.from + retailer);
    for (let sku = 0; sku < ground.skuCount; sku += 1) {
      const at = retailer * ground.skuCount + sku;
      const drift = this.#prices.around1(this.#settings.priceDrift);
      const habit = habits.around1(this.#settings.priceSpread) * drift;
      const isCarried = (rates.usual[at] ?? 0) > 0 && (week.expected[sku] ?? 0) > 0;
      const isThere = (flows.opening[at] ?? 0) + (flows.supplied[at] ?? 0) + (stock[at] ?? 0) > 0;
      if (!isCarried && !isThere) continue;
      sighting.sku = sku;
      sighting.emptyDays = flows.emptyDays[at] ?? 0;
      sighting.priceTenths = retailPriceTenths(this.#market, at, sku, habit, this.#settings);
      this.#count(at, manner);
      each(sighting);
    }
  }

  #count(at: number, manner: Manner): void {
    const { stock, flows } = this.#market;
    const sighting = this.#sighting;
    const before = this.#lastStock[at] ?? -1;
    if (manner === "copied" && before >= 0) {
      sighting.stockPacks = before;
      sighting.soldPacks = this.#lastSold[at] ?? 0;
      return;
    }
    const sold = (flows.sold[at] ?? 0) + Math.max(0, flows.diverted[at] ?? 0);
    const lateSales = manner === "late" ? Math.round((sold * 2) / 7) : 0;
    const counted = Math.max(0, (stock[at] ?? 0) - lateSales);
    sighting.stockPacks = Math.max(0, this.#written(counted, at));
    sighting.soldPacks = sold;
    this.#lastStock[at] = sighting.stockPacks;
    this.#lastSold[at] = sold;
  }

  /** What is written down for a true count. */
  #written(packs: number, at: number): number {
    const { selfStock, mistakeShare } = this.#settings;
    const { method } = this.#sighting;
    if (method === "pos") return packs;
    const said = method === "self" ? Math.round(packs * selfStock) : packs;
    if (this.#random.uniform() >= mistakeShare) return said;
    const { ground } = this.#market;
    return said + slip(this.#random, ground.packsPerCarton[at % ground.skuCount] ?? 10);
  }
}
