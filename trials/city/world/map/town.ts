import { tradeAreas, type BusinessType, type TradeArea } from "@dongxiao/core/retailers";

import { Stream, streams, type Random } from "../../random.ts";
import { drawn, keysOf, picked } from "../draw.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import type { County } from "./county.ts";
import type { Spot } from "./plot.ts";
import { awayFrom, scattered, type Point } from "./point.ts";
import { streets } from "./place-names.ts";
import { leaningTo, townWeight } from "./trade-area-weight.ts";

/** One trade area of a town. */
interface Cluster {
  readonly setting: "core" | "tradeArea";
  readonly area: TradeArea;
  readonly centre: Point;
  readonly km: number;
  readonly weight: number;
  readonly street: number;
}

const coreAreas = ["shopping", "residential", "office"] as const satisfies TradeArea[];

/** The town's radius where its retailers lie as thick as they do. */
function radiusKm({ settings }: WorldPlan, { urban }: County): number {
  return Math.max(0.5, Math.sqrt(urban / (Math.PI * settings.townRetailersPerKm2)));
}

/** The dense core: three trade areas close about the middle. */
function coreOf({ settings }: WorldPlan, { town }: County, radius: number): Cluster[] {
  return coreAreas.map((area, i) => ({
    setting: "core",
    area,
    centre: awayFrom(town, radius * 0.2, (i * 2 * Math.PI) / coreAreas.length),
    km: radius * 0.12,
    weight: settings.townCoreShare / coreAreas.length,
    street: i * 2,
  }));
}

/** The trade areas of a county's town. */
function clustersOf(plan: WorldPlan, county: County): Cluster[] {
  const { seed, settings } = plan;
  const random = new Stream(seed, streams.world, county.index, parts.town);
  const radius = radiusKm(plan, county);
  const count = Math.max(1, Math.round(county.urban / settings.retailersPerTradeArea));
  const outer = Array.from({ length: count }, (_, i): Cluster => {
    const km = radius * Math.sqrt(0.2 + 0.8 * random.uniform());
    const areas = keysOf(tradeAreas);
    return {
      setting: "tradeArea",
      area: drawn(random, areas, (area) => townWeight(area, settings)),
      centre: awayFrom(county.town, km, 2 * Math.PI * random.uniform()),
      km: settings.tradeAreaKm,
      weight: (1 - settings.townCoreShare) / count,
      street: (coreAreas.length + i) * 2,
    };
  });
  return [...coreOf(plan, county, radius), ...outer];
}

/** Gives a place in a county's town for a retailer of a business type. */
export function townOf(
  plan: WorldPlan,
  county: County,
): (type: BusinessType, random: Random) => Spot {
  const clusters = clustersOf(plan, county);
  return (type, random) => {
    const cluster = drawn(
      random,
      clusters,
      ({ area, weight }) => weight * leaningTo(area, type, plan.settings),
    );
    const { setting, area: tradeArea, centre, km, street } = cluster;
    const point = scattered(centre, km, random);
    const way = picked(streets, street + random.below(2));
    return { setting, tradeArea, point, address: `${county.name}${way}${1 + random.below(400)}号` };
  };
}
