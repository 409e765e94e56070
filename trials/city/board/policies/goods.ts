import type { Market } from "../../market/market.ts";

/** What may be placed of each SKU in a week, in packs; -1 where it is not rationed. */
export type Goods = Int32Array;

/** The goods of a city, week after week: what is not placed stays in the warehouse, within what the plan lets out in a week. */
export class Warehouse {
  readonly #market: Market;
  readonly #comesIn: Int32Array | null;
  readonly #stock: Int32Array;

  /** @param comesIn packs by week and SKU; where it is left out, each week has its whole plan and keeps nothing */
  constructor(market: Market, comesIn: Int32Array | null) {
    this.#market = market;
    this.#comesIn = comesIn;
    this.#stock = new Int32Array(market.ground.skuCount);
  }

  /** What may be placed in a week. */
  goods(week: number): Goods {
    const { planned, ground } = this.#market;
    return this.#stock.map((kept, sku) => {
      const plan = planned[week * ground.skuCount + sku] ?? -1;
      if (plan < 0 || this.#comesIn === null) return plan;
      return Math.min(plan, kept + (this.#comesIn[week * ground.skuCount + sku] ?? 0));
    });
  }

  /** Keeps what a week did not place. */
  close(week: number, delivered: Int32Array): void {
    const { skuCount } = this.#market.ground;
    if (this.#comesIn === null) return;
    for (let sku = 0; sku < skuCount; sku += 1) {
      const cameIn = this.#comesIn[week * skuCount + sku] ?? 0;
      this.#stock[sku] = (this.#stock[sku] ?? 0) + cameIn - (delivered[sku] ?? 0);
    }
  }
}

/** What all retailers together were delivered of each SKU. */
export function deliveredBySku(supplied: Int32Array, skuCount: number): Int32Array {
  const sums = new Int32Array(skuCount);
  for (const [at, packs] of supplied.entries())
    sums[at % skuCount] = (sums[at % skuCount] ?? 0) + packs;
  return sums;
}
