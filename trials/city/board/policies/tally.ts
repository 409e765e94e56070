import type { City, CityWeek } from "../../city.ts";
import { licensedIn } from "../../world/in-week.ts";
import { giniOf } from "./gini.ts";
import { lookAtShelves, type ShelfSums } from "./shelf-prices.ts";
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
  /** The Gini index over retailers of sold ÷ asked, each weighing as much as its consumers ask for. */
  readonly inequality: number;
  /** What was asked for, of what shelves lacked. */
  readonly padding: number;
  /** Supplied, of what consumers asked for. */
  readonly supply: number;
  /** Of what was supplied. */
  readonly toDiverters: number;
  readonly toHoarders: number;
  readonly leftTheArea: number;
  /** Of what consumers asked for. */
  readonly askedOfDiverters: number;
  readonly askedOfHoarders: number;
}

/** Packs of one week or of many. */
const packsOf = {
  asked: 0,
  sold: 0,
  supplied: 0,
  requested: 0,
  needed: 0,
  closing: 0,
  leftTheArea: 0,
};
type Packs = typeof packsOf;

/** Adds up what weeks of a city brought for its rationed SKUs. */
export class Tally {
  readonly #city: City;
  readonly #rates: TrueRates;
  readonly #retailers: readonly Packs[];
  readonly #shelves: ShelfSums = { shelves: 0, empty: 0, price: 0 };

  constructor(city: City) {
    this.#city = city;
    this.#rates = trueRates(city.market);
    this.#retailers = city.market.assigned.map(() => ({ ...packsOf }));
  }

  /** Adds a week that has gone by. */
  add(week: number, of: CityWeek): void {
    const { ground } = this.#city.market;
    const { skuCount, isRationed } = ground;
    for (const [retailer, one] of ground.world.retailers.entries()) {
      if (!licensedIn(one, week)) continue;
      for (let sku = 0; sku < skuCount; sku += 1)
        if (isRationed[sku] === 1) this.#addCell(of, retailer, retailer * skuCount + sku);
    }
    lookAtShelves(this.#city, week, of, this.#rates, this.#shelves);
  }

  #addCell(of: CityWeek, retailer: number, at: number): void {
    const sum = this.#retailers[retailer];
    if (sum === undefined) return;
    sum.asked += of.asked[at] ?? 0;
    sum.sold += of.sold[at] ?? 0;
    sum.supplied += of.supplied[at] ?? 0;
    sum.requested += of.requested[at] ?? 0;
    sum.needed += of.needed[at] ?? 0;
    sum.closing += of.closing[at] ?? 0;
    if (this.#city.market.assigned[retailer]?.behaviour === "diverts")
      sum.leftTheArea += of.diverted[at] ?? 0;
  }

  #sum(name: keyof Packs, behaviour: string | null = null): number {
    let sum = 0;
    for (const [retailer, packs] of this.#retailers.entries())
      if (behaviour === null || this.#city.market.assigned[retailer]?.behaviour === behaviour)
        sum += packs[name];
    return sum;
  }

  /** What came of all weeks. */
  score(): PolicyScore {
    const { shelves, empty, price } = this.#shelves;
    const [asked, sold, supplied] = [this.#sum("asked"), this.#sum("sold"), this.#sum("supplied")];
    const fills = Float64Array.from(this.#retailers, (own) =>
      own.asked === 0 ? 0 : own.sold / own.asked,
    );
    return {
      sold,
      sellOut: sold / asked,
      stockOuts: empty / shelves,
      stockToSales: this.#sum("closing") / sold,
      price: price / shelves,
      inequality: giniOf(
        fills,
        Float64Array.from(this.#retailers, (own) => own.asked),
      ),
      padding: this.#sum("requested") / this.#sum("needed"),
      supply: supplied / asked,
      toDiverters: this.#sum("supplied", "diverts") / supplied,
      toHoarders: this.#sum("supplied", "hoards") / supplied,
      leftTheArea: this.#sum("leftTheArea") / supplied,
      askedOfDiverters: this.#sum("asked", "diverts") / asked,
      askedOfHoarders: this.#sum("asked", "hoards") / asked,
    };
  }
}
