import { assert } from "@dongxiao/core/units";

import { deliver } from "./market/deliver.ts";
import { fillTierCaps } from "./market/fill-caps.ts";
import { type LineFlows, type LineMarket, openLine } from "./market/line-market.ts";
import { walkersOf } from "./market/live-line.ts";
import { makeMarket, type Market } from "./market/market.ts";
import { request } from "./market/request.ts";
import { sell } from "./market/sell.ts";
import type { Walkers } from "./market/switch.ts";
import type { CityOptions } from "./options.ts";
import type { Scenario } from "./scenario.ts";

/** What the company sees of a week before it places anything: columns by retailer and SKU, retailer-major, in packs. */
export interface SeenWeek {
  readonly week: number;
  readonly requested: Int32Array;
  /** Whether each retailer orders in this week. */
  readonly orders: Uint8Array;
  /** What can be placed of each SKU; -1 where it is not rationed. */
  readonly supply: Int32Array;
}

/**
 * A way to place a week's supply: the most that each retailer may be given of each SKU, -1 where a SKU is not rationed.
 * Columns are known to retailers before they ask; a function is given what they ask for first.
 */
export type Allocation = Int32Array | ((seen: SeenWeek) => Int32Array);

/** What a week moved: columns by retailer and SKU, retailer-major, in packs. */
export interface CityWeek extends LineFlows {
  readonly orders: Uint8Array;
  readonly closing: Int32Array;
}

/** A city that answers to what it is given, week by week. */
export class City {
  readonly market: Market;
  readonly #lines: readonly LineMarket[];
  readonly #walkers: Walkers;
  #next = 0;

  constructor(options: CityOptions, scenario?: Scenario) {
    this.market = makeMarket(options, scenario);
    const { ground, assigned } = this.market;
    this.#lines = ground.world.lines.map((_, place) => openLine(ground, place, assigned));
    this.#walkers = walkersOf(this.market);
  }

  /** The week that comes next. */
  get next(): number {
    return this.#next;
  }

  /** How short each SKU lately was in each line, 0 to 1, line-major: prices follow it. */
  get shortages(): Float32Array {
    const { skuCount } = this.market.ground;
    const all = new Float32Array(this.#lines.length * skuCount);
    for (const [place, { shortage }] of this.#lines.entries()) all.set(shortage, place * skuCount);
    return all;
  }

  /** The caps of the company's usual rule for a week, as an allocation. */
  usualCaps(week: number): Int32Array {
    for (const line of this.#lines) fillTierCaps(line, week, this.market.caps);
    return this.#gather(({ cap }) => cap);
  }

  /**
   * Plays one week: retailers ask, the company places, consumers come.
   *
   * @param week must be the one that comes next
   * @throws Bug when more would be delivered than can be placed
   */
  step(week: number, allocation: Allocation): CityWeek {
    assert(week === this.#next, `the next week is ${this.#next}, not ${week}`);
    this.#next += 1;
    const isPublished = typeof allocation !== "function";
    if (isPublished) this.#spread(allocation);
    const orders = this.#concat(this.#lines.map((line) => request(line, week, isPublished)));
    if (!isPublished) this.#spread(allocation(this.#seen(week, orders)));
    for (const line of this.#lines) deliver(line, orders.subarray(line.line.from, line.line.to));
    this.#keepWithinSupply(week);
    for (const line of this.#lines) sell(line, week, this.#walkers);
    return this.#week(orders);
  }

  #seen(week: number, orders: Uint8Array): SeenWeek {
    const { planned, ground } = this.market;
    const supply = planned.slice(week * ground.skuCount, (week + 1) * ground.skuCount);
    return { week, orders, supply, requested: this.#gather((flows) => flows.requested) };
  }

  #spread(caps: Int32Array): void {
    const { skuCount, isRationed } = this.market.ground;
    for (const { line, flows } of this.#lines) {
      flows.cap.set(caps.subarray(line.from * skuCount, line.to * skuCount));
      for (let at = 0; at < flows.cap.length; at += 1)
        if (isRationed[at % skuCount] === 0) flows.cap[at] = -1;
    }
  }

  #keepWithinSupply(week: number): void {
    const { ground, planned } = this.market;
    const delivered = new Float64Array(ground.skuCount);
    for (const { flows } of this.#lines)
      for (const [at, packs] of flows.supplied.entries())
        delivered[at % ground.skuCount] = (delivered[at % ground.skuCount] ?? 0) + packs;
    for (const [sku, packs] of delivered.entries()) {
      const supply = planned[week * ground.skuCount + sku] ?? -1;
      assert(supply < 0 || packs <= supply, `SKU ${sku} has ${supply} packs, ${packs} were placed`);
    }
  }

  #gather(column: (flows: LineFlows, line: LineMarket) => Int32Array): Int32Array {
    const { skuCount, world } = this.market.ground;
    const all = new Int32Array(world.retailers.length * skuCount);
    for (const line of this.#lines) all.set(column(line.flows, line), line.line.from * skuCount);
    return all;
  }

  #concat(parts: readonly Uint8Array[]): Uint8Array {
    const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  #week(orders: Uint8Array): CityWeek {
    return {
      orders,
      opening: this.#gather((flows) => flows.opening),
      needed: this.#gather((flows) => flows.needed),
      wanted: this.#gather((flows) => flows.wanted),
      requested: this.#gather((flows) => flows.requested),
      cap: this.#gather((flows) => flows.cap),
      supplied: this.#gather((flows) => flows.supplied),
      asked: this.#gather((flows) => flows.asked),
      sold: this.#gather((flows) => flows.sold),
      diverted: this.#gather((flows) => flows.diverted),
      closing: this.#gather((_, { stock }) => stock),
      emptyDays: this.#concat(this.#lines.map(({ flows }) => flows.emptyDays)),
    };
  }
}
