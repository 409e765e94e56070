import { type Assigned, assignBehaviours } from "../behaviours/assign.ts";
import type { CityOptions } from "../options.ts";
import { nothingPlanted, type Scenario } from "../scenario.ts";
import { makeWorld } from "../world/make-world.ts";
import { type Ground, groundOf } from "./ground.ts";
import { plannedSupply } from "./planned-supply.ts";
import { type TierCaps, tierCaps } from "./tier-caps.ts";

/** A city before its first week: its world, who behaves how, and what the company means to put out. */
export interface Market {
  readonly ground: Ground;
  readonly assigned: readonly Assigned[];
  /** Packs by week and SKU; -1 where a SKU is not rationed. */
  readonly planned: Int32Array;
  /** The company's usual caps. */
  readonly caps: TierCaps;
}

/** Makes a city: the same options and the same scenario make the same one. */
export function makeMarket(options: CityOptions, scenario: Scenario = nothingPlanted): Market {
  const world = makeWorld(options);
  const ground = groundOf(options, world, scenario);
  const planned = plannedSupply(ground);
  const assigned = assignBehaviours(options, world, scenario);
  return { ground, assigned, planned, caps: tierCaps(ground, planned) };
}
