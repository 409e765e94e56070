import { City } from "../../city.ts";
import type { CityOptions } from "../../options.ts";
import { deliveredBySku, Warehouse } from "./goods.ts";
import type { Policy } from "./policy.ts";
import { type PolicyScore, Tally } from "./tally.ts";

/** One city that every policy is played against. */
export interface Game {
  readonly options: CityOptions;
  /** The first week that a policy places; before it the usual rule does. */
  readonly fromWeek: number;
  /** The first week that counts: retailers have had time to learn. */
  readonly scoredFrom: number;
  /** Packs that come in, by week and SKU; null = the whole plan of each week. */
  readonly comesIn: Int32Array | null;
}

/** What a policy made of a city. */
export interface Played {
  readonly score: PolicyScore;
  /** Packs delivered, by week and SKU. */
  readonly delivered: Int32Array;
}

/** Plays a policy against a city, from its first week to its last: the same consumers come whatever it does. */
export function play({ options, fromWeek, scoredFrom, comesIn }: Game, policy: Policy): Played {
  const city = new City(options);
  const { skuCount } = city.market.ground;
  const warehouse = new Warehouse(city.market, comesIn);
  const tally = new Tally(city);
  const atWork = policy.begin(city);
  const delivered = new Int32Array(options.weeks * skuCount);
  for (let week = 0; week < options.weeks; week += 1) {
    const isUsual = week < fromWeek;
    const allocation = isUsual
      ? city.usualCaps(week)
      : atWork.allocation(week, warehouse.goods(week));
    const moved = city.step(week, allocation);
    const sums = deliveredBySku(moved.supplied, skuCount);
    delivered.set(sums, week * skuCount);
    warehouse.close(week, sums);
    atWork.learn(moved);
    if (week >= scoredFrom) tally.add(week, moved);
  }
  return { score: tally.score(), delivered };
}
