import { Stream, streams } from "../random.ts";
import { changesOf } from "../scenario.ts";
import { licensedIn } from "../world/in-week.ts";
import type { Ground } from "./ground.ts";

/** What is supplied of a SKU against what consumers ask for. */
function ratioOf(ground: Ground, sku: number): number {
  const { scarceSupply, tightSupply, precisionSupply } = ground.supply;
  if (ground.isPrecision[sku] === 1) return precisionSupply;
  return ground.world.skus[sku]?.supplyState === "scarce" ? scarceSupply : tightSupply;
}

/**
 * What the company plans to put out of each rationed SKU in each week, in packs, week-major; -1 where it is not rationed.
 * The plan knows what the mean retailer asks for, and follows the season as far as it is foreseen; it never looks at orders.
 */
export function plannedSupply(ground: Ground): Int32Array {
  const { options, world, demand, supply, skuCount, levels, seasons, priceClass } = ground;
  const planned = new Int32Array(options.weeks * skuCount).fill(-1);
  for (let week = 0; week < options.weeks; week += 1) {
    const licensed = world.retailers.filter((one) => licensedIn(one, week)).length;
    const usual = licensed * demand.packsPerRetailerWeek;
    for (let sku = 0; sku < skuCount; sku += 1) {
      if (ground.isRationed[sku] === 0) continue;
      const random = new Stream(options.seed, streams.supply, sku, week);
      const season = seasons[0][week * 5 + (priceClass[sku] ?? 1) - 1] ?? 1;
      const level = levels[week * skuCount + sku] ?? 0;
      const changed = changesOf(ground.scenario, sku, week).reduce(
        (all, one) => all * one.supply,
        1,
      );
      const share = world.skus[sku]?.share ?? 0;
      const packs = usual * share * level * season ** supply.foresight * ratioOf(ground, sku);
      planned[week * skuCount + sku] = Math.floor(
        packs * changed * random.around1(supply.supplySigma),
      );
    }
  }
  return planned;
}
