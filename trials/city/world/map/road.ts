import { Stream, streams, type Random } from "../../random.ts";
import type { WorldSettings } from "../parameters.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import type { County } from "./county.ts";
import { awayFrom, type Point } from "./point.ts";

/** A road out of a county's town with its villages; the one in the place `seat` is the township's. */
export interface Road {
  readonly villages: readonly Point[];
  readonly seat: number;
  /** Place of its township among the names. */
  readonly township: number;
}

/** The villages of one road, which bends a little: the first lies two stretches out of town. */
function villagesOf(county: County, turn: number, random: Random, settings: WorldSettings) {
  const km = settings.roadKmMost * (0.5 + 0.5 * random.uniform());
  const bend = 0.8 * (random.uniform() - 0.5);
  const count = Math.max(1, Math.floor(km / settings.villageEveryKm) - 1);
  return Array.from({ length: count }, (_, i) =>
    awayFrom(county.town, (i + 2) * settings.villageEveryKm, turn + (bend * i) / count),
  );
}

/** The roads of a county, out of its town in all directions. */
export function roadsOf({ seed, settings }: WorldPlan, county: County): Road[] {
  const random = new Stream(seed, streams.world, county.index, parts.roads);
  const wanted = Math.round(county.rural / settings.retailersPerRoad);
  const count = Math.min(Math.max(wanted, 3), 12);
  return Array.from({ length: count }, (_, i) => {
    const turn = (2 * Math.PI * (i + 0.5 * random.uniform())) / count;
    const villages = villagesOf(county, turn, random, settings);
    return { villages, seat: Math.floor(villages.length * 0.45), township: county.index * 7 + i };
  });
}
