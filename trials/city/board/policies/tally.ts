import type { City, CityWeek } from "../../city.ts";
import { settled } from "../../parameter.ts";
import { retailPriceTenths } from "../../watch/retail-price.ts";
import { watchParameters } from "../../watch/parameters.ts";
import { giniOf } from "./gini.ts";
import { type TrueRates, trueRates } from "./true-rates.ts";

/** What a policy made of the rationed SKUs; shares are 0 to 1. */
export interface PolicyScore {
  /** Packs sold to consumers. */
  readonly sold: number;
  /** Sold, of what consumers asked for. */
  readonly sellOut: number;
  /** Shelves that were empty on some day, of all weeks of shelves that carry the SKU. */
  readonly stockOuts: number;
  /** Weeks of sales that lie on the shelves. */
  readonly stockToSales: number;
  /** The mean retail price against the guidance price. */
  readonly price: number;
  /** How unequal the shares are of what retailers' own consumers asked for that they sold. */
  readonly inequality: number;
  /** What was asked for, of what shelves lacked. */
  readonly padding: number;
  /** Supplied, of what consumers asked for. */
  readonly supply: number;
  /** Of what was supplied. */
  readonly toDiverters: number;
  readonly toHoarders: number;
  readonly leftTheArea: number;
}

const nothing = {
  asked: 0,
  sold: 0,
  supplied: 0,
  requested: 0,
  needed: 0,
  closing: 0,
  shelves: 0,
  empty: 0,
  price: 0,
  toDiverters: 0,
  toHoarders: 0,
  leftTheArea: 0,
};

/** Adds up what weeks of a city brought for its rationed SKUs. */
export class Tally {
  readonly #city: City;
  readonly #rates: TrueRates;
  readonly #sum = { ...nothing };
  readonly #asked: Float64Array;
  readonly #sold: Float64Array;

  constructor(city: City) {
    const { length } = city.market.ground.world.retailers;
    this.#city = city;
    this.#rates = trueRates(city.market);
    this.#asked = new Float64Array(length);
    this.#sold = new Float64Array(length);
  }

  add(week: number, of: CityWeek): void {
    const { ground } = this.#city.market;
    for (const [retailer, { opens, closes }] of ground.world.retailers.entries()) {
      if (week < opens || week >= closes) continue;
      for (let sku = 0; sku < ground.skuCount; sku += 1)
        if (ground.isRationed[sku] === 1) this.#addCell(of, retailer, sku);
    }
    this.#addShelves(week, of);
  }

  #addCell(of: CityWeek, retailer: number, sku: number): void {
    const sum = this.#sum;
    const at = retailer * this.#city.market.ground.skuCount + sku;
    const [asked, sold, supplied] = [of.asked[at] ?? 0, of.sold[at] ?? 0, of.supplied[at] ?? 0];
    sum.asked += asked;
    sum.sold += sold;
    sum.supplied += supplied;
    sum.requested += of.requested[at] ?? 0;
    sum.needed += of.needed[at] ?? 0;
    sum.closing += of.closing[at] ?? 0;
    this.#asked[retailer] = (this.#asked[retailer] ?? 0) + asked;
    this.#sold[retailer] = (this.#sold[retailer] ?? 0) + sold;
    const behaviour = this.#city.market.assigned[retailer]?.behaviour;
    if (behaviour === "hoards") sum.toHoarders += supplied;
    if (behaviour !== "diverts") return;
    sum.toDiverters += supplied;
    sum.leftTheArea += Math.max(0, of.diverted[at] ?? 0);
  }

  /** Looks at the shelves that carry a SKU: whether they were empty, and what they ask for it. */
  #addShelves(week: number, { closing, emptyDays }: CityWeek): void {
    const { ground } = this.#city.market;
    const { world, skuCount, options, isRationed, levels } = ground;
    const settings = settled(watchParameters, options.chosen);
    const shortages = this.#city.shortages;
    for (const [place, { from, to }] of world.lines.entries()) {
      const shelf = {
        ground,
        rates: { ...this.#rates, usual: this.#rates.usual.subarray(from * skuCount) },
        stock: closing.subarray(from * skuCount),
        shortage: shortages.subarray(place * skuCount),
      };
      for (let at = 0; at < (to - from) * skuCount; at += 1) {
        const sku = at % skuCount;
        const { opens = 0, closes = 0 } = world.retailers[from + Math.floor(at / skuCount)] ?? {};
        const isOpen = opens <= week && week < closes && levels[week * skuCount + sku] !== 0;
        if (!isOpen || isRationed[sku] === 0 || shelf.rates.usual[at] === 0) continue;
        const guidance = world.skus[sku]?.guidanceCnyCentsPerCarton ?? 1;
        this.#sum.shelves += 1;
        this.#sum.empty += (emptyDays[from * skuCount + at] ?? 0) > 0 ? 1 : 0;
        this.#sum.price += (retailPriceTenths(shelf, at, sku, 1, settings) * 10) / guidance;
      }
    }
  }

  score(): PolicyScore {
    const sum = this.#sum;
    const fills = this.#asked.map((asked, row) =>
      asked === 0 ? 0 : (this.#sold[row] ?? 0) / asked,
    );
    return {
      sold: sum.sold,
      sellOut: sum.sold / sum.asked,
      stockOuts: sum.empty / sum.shelves,
      stockToSales: sum.closing / sum.sold,
      price: sum.price / sum.shelves,
      inequality: giniOf(fills, this.#asked),
      padding: sum.requested / sum.needed,
      supply: sum.supplied / sum.asked,
      toDiverters: sum.toDiverters / sum.supplied,
      toHoarders: sum.toHoarders / sum.supplied,
      leftTheArea: sum.leftTheArea / sum.supplied,
    };
  }
}
