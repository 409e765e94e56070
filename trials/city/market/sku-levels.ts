import type { CityOptions } from "../options.ts";
import { settled } from "../parameter.ts";
import { Stream, streams } from "../random.ts";
import { changesOf, type Scenario } from "../scenario.ts";
import type { CitySku } from "../world/world.ts";
import { seasonParameters } from "./season-parameters.ts";

/** What is still asked for of a SKU in each week after its exit. */
const afterExit = 0.7;

/** What a SKU's life makes of its usual demand: a launch is taken up over half a year, an end is slow. */
function lifeOf({ stage, launches, exits }: CitySku, week: number): number {
  const age = week - launches;
  if (age < 0) return 0;
  const gone = week >= exits ? afterExit ** (week - exits + 1) : 1;
  if (stage === "introduction") return gone * (1 - 0.8 * Math.exp(-age / 10));
  if (stage === "growth") return gone * 1.004 ** age;
  return stage === "decline" ? gone * 0.994 ** age : gone;
}

/** Each SKU's level in each week and one beyond, week-major: its walk and its life. */
export function skuLevels(options: CityOptions, skus: readonly CitySku[]): Float32Array {
  const { levelSigma } = settled(seasonParameters, options.chosen);
  const levels = new Float32Array((options.weeks + 1) * skus.length);
  for (const [place, sku] of skus.entries()) {
    const random = new Stream(options.seed, streams.skus, place);
    let walk = 0;
    for (let week = 0; week <= options.weeks; week += 1) {
      walk += levelSigma * random.normal();
      levels[week * skus.length + place] = Math.exp(walk) * lifeOf(sku, week);
    }
  }
  return levels;
}

/** What is planted on the demand of each SKU in each week, week-major, 1 = nothing: retailers do not foresee it. */
export function plantedDemand(weeks: number, skus: number, scenario: Scenario): Float32Array {
  return Float32Array.from({ length: weeks * skus }, (_, at) =>
    changesOf(scenario, at % skus, Math.floor(at / skus)).reduce((all, one) => all * one.demand, 1),
  );
}
