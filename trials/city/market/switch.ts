import type { Random } from "../random.ts";
import type { LineMarket } from "./line-market.ts";
import { neighbourCount } from "./neighbours.ts";

/** What consumers who met an empty shelf do: each entry is one SKU of one retailer. */
export class Walkers {
  readonly #substitute: number;
  readonly #walk: number;
  #count = 0;
  #retailer = new Int32Array(1024);
  #sku = new Int32Array(1024);
  #instead = new Int32Array(1024);
  #walking = new Int32Array(1024);

  /** @param substitute,walk the chances of either; the others leave */
  constructor(substitute: number, walk: number) {
    this.#substitute = substitute;
    this.#walk = Math.min(walk, 1 - substitute);
  }

  get count(): number {
    return this.#count;
  }

  clear(): void {
    this.#count = 0;
  }

  /** Splits consumers that were refused into those that take another SKU, those that walk, and those that leave. */
  add(retailer: number, sku: number, refused: number, random: Random): void {
    if (refused === 0) return;
    if (this.#count === this.#retailer.length) this.#grow();
    const instead = Math.min(refused, random.rounded(refused * this.#substitute));
    const walking = Math.min(refused - instead, random.rounded(refused * this.#walk));
    this.#retailer[this.#count] = retailer;
    this.#sku[this.#count] = sku;
    this.#instead[this.#count] = instead;
    this.#walking[this.#count] = walking;
    this.#count += 1;
  }

  #grow(): void {
    const wider = (packs: Int32Array): Int32Array<ArrayBuffer> => {
      const wide = new Int32Array(packs.length * 2);
      wide.set(packs);
      return wide;
    };
    this.#retailer = wider(this.#retailer);
    this.#sku = wider(this.#sku);
    this.#instead = wider(this.#instead);
    this.#walking = wider(this.#walking);
  }

  retailerAt(place: number): number {
    return this.#retailer[place] ?? 0;
  }

  skuAt(place: number): number {
    return this.#sku[place] ?? 0;
  }

  insteadAt(place: number): number {
    return this.#instead[place] ?? 0;
  }

  walkingAt(place: number): number {
    return this.#walking[place] ?? 0;
  }
}

/** Sells what a shelf still has; returns how many packs went. */
function take(market: LineMarket, at: number, packs: number): number {
  const { stock, held, flows } = market;
  const there = stock[at] ?? 0;
  const taken = Math.min(packs, Math.max(0, there - (held[at] ?? 0)));
  stock[at] = there - taken;
  flows.sold[at] = (flows.sold[at] ?? 0) + taken;
  return taken;
}

/** Lets the consumers of one retailer who would take another SKU find one on its shelves. */
export function sellInstead(market: LineMarket, retailer: number, walkers: Walkers): void {
  const { substitutes, skuCount } = market.ground;
  for (let place = walkers.count - 1; place >= 0; place -= 1) {
    if (walkers.retailerAt(place) !== retailer) return;
    let left = walkers.insteadAt(place);
    for (let rank = 0; rank < 3 && left > 0; rank += 1) {
      const sku = substitutes[walkers.skuAt(place) * 3 + rank] ?? -1;
      if (sku >= 0) left -= take(market, retailer * skuCount + sku, left);
    }
  }
}

/** Lets consumers who walk find the SKU at the nearest retailers that have it; the others leave. */
export function walkOn(market: LineMarket, walkers: Walkers): void {
  const { neighbours, ground } = market;
  for (let place = 0; place < walkers.count; place += 1) {
    let left = walkers.walkingAt(place);
    const from = walkers.retailerAt(place) * neighbourCount;
    for (let rank = 0; rank < neighbourCount && left > 0; rank += 1) {
      const to = neighbours[from + rank] ?? -1;
      if (to >= 0) left -= take(market, to * ground.skuCount + walkers.skuAt(place), left);
    }
  }
}
