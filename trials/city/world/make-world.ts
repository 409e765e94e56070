import type { CityOptions } from "../options.ts";
import { organise } from "./map/organise.ts";
import { retailersOf } from "./retailers/retailers.ts";
import { skusOf } from "./skus/skus.ts";
import { worldPlan } from "./world-plan.ts";
import type { World } from "./world.ts";

/** Makes everything of the city that orders and sales do not move: the same options, the same world. */
export function makeWorld(options: CityOptions): World {
  const plan = worldPlan(options);
  const organisation = organise(plan);
  const { units, lines } = organisation;
  return { units, lines, retailers: retailersOf(plan, organisation), skus: skusOf(plan) };
}
