import { businessTypes, type BusinessType, type MarketType } from "@dongxiao/core/retailers";

import { Stream, streams, type Random } from "../../random.ts";
import { drawn, keysOf } from "../draw.ts";
import type { WorldSettings } from "../parameters.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import { countryOf } from "./country.ts";
import type { County } from "./county.ts";
import type { Plot } from "./plot.ts";
import { townOf } from "./town.ts";

const types = keysOf(businessTypes);

function typeOf(marketType: MarketType, random: Random, settings: WorldSettings): BusinessType {
  const where = marketType === "urban" ? "Town" : "Country";
  return drawn(random, types, (type) => {
    const name: `${BusinessType}ShareIn${"Town" | "Country"}` = `${type}ShareIn${where}`;
    return settings[name];
  });
}

/** The retailers of one county's town or country, before they have lines; numbered from `first` on. */
export function plotsOf(
  plan: WorldPlan,
  county: County,
  marketType: MarketType,
  first: number,
): Plot[] {
  const count = marketType === "urban" ? county.urban : county.rural;
  const spotOf = marketType === "urban" ? townOf(plan, county) : countryOf(plan, county);
  return Array.from({ length: count }, (_, i) => {
    const n = first + i;
    const random = new Stream(plan.seed, streams.world, n, parts.plot);
    const businessType = typeOf(marketType, random, plan.settings);
    return { n, county: county.index, marketType, businessType, ...spotOf(businessType, random) };
  });
}
