import { Stream, streams } from "../../random.ts";
import { picked } from "../draw.ts";
import { sharedOut } from "../shared-out.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import { awayFrom, type Point } from "./point.ts";

/** One county: where its town lies and how many retailers it has. */
export interface County {
  readonly index: number;
  readonly name: string;
  readonly town: Point;
  readonly urban: number;
  readonly rural: number;
}

const names = [
  "临江县",
  "石桥县",
  "云溪县",
  "柳坪县",
  "清浦县",
  "松岭县",
  "桃源坝县",
  "竹港县",
  "白塘县",
  "南陌县",
  "槐荫坡县",
  "晴川坞县",
];

const centre: Point = { east: 0, north: 0 };

/** How many counties a city of this many retailers has. */
function countOf({ retailers, settings }: WorldPlan): number {
  if (retailers < 60) return 1;
  const wanted = Math.round(retailers / settings.retailersPerCounty);
  return Math.min(Math.max(wanted, 2), names.length);
}

/** The first county lies around the centre, the towns of the others in a ring about it. */
function townOf({ settings, seed }: WorldPlan, index: number, count: number): Point {
  if (index === 0) return centre;
  const random = new Stream(seed, streams.world, index, parts.county);
  const turn = (index - 1 + 0.6 * (random.uniform() - 0.5)) / (count - 1);
  const { countyTownKmLeast: least, countyTownKmMost: most } = settings;
  return awayFrom(centre, least + (most - least) * random.uniform(), turn * 2 * Math.PI);
}

/** The counties of the city, the one around its centre first. */
export function countiesOf(plan: WorldPlan): County[] {
  const { settings, seed } = plan;
  const count = countOf(plan);
  const weights = Array.from({ length: count }, (_, index) => {
    const around = new Stream(seed, streams.world, index, parts.county, 1);
    const weight = index === 0 ? settings.centreCountyWeight : 1;
    return weight * around.around1(settings.countySigma);
  });
  return sharedOut(plan.retailers, weights).map((retailers, index) => {
    const share = index === 0 ? settings.centreTownShare : settings.countyTownShare;
    const urban = Math.round(retailers * share);
    const town = townOf(plan, index, count);
    return { index, name: picked(names, index), town, urban, rural: retailers - urban };
  });
}
