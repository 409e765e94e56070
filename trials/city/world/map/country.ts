import { tradeAreas, type BusinessType } from "@dongxiao/core/retailers";

import type { Random } from "../../random.ts";
import { drawn, keysOf, picked } from "../draw.ts";
import type { WorldSettings } from "../parameters.ts";
import type { WorldPlan } from "../world-plan.ts";
import type { County } from "./county.ts";
import { townships, villages } from "./place-names.ts";
import type { Setting, Spot } from "./plot.ts";
import { awayFrom, scattered, type Point } from "./point.ts";
import { roadsOf, type Road } from "./road.ts";
import { countryWeight, leaningTo } from "./trade-area-weight.ts";

/** How far retailers lie from the middle of their village, kilometres. */
const villageKm = 0.15;

/** Only groceries keep to the hamlets; others that would are found on a main street. */
function settingOf(type: BusinessType, random: Random, settings: WorldSettings): Setting {
  if (random.uniform() < settings.townshipShare) return "township";
  const isRemote = random.uniform() * (1 - settings.townshipShare) < settings.hamletShare;
  if (!isRemote) return "village";
  return type === "grocery" ? "hamlet" : "township";
}

function pointOf(middle: Point, setting: Setting, random: Random, kmMost: number): Point {
  if (setting !== "hamlet") return scattered(middle, villageKm, random);
  const km = kmMost * (0.3 + 0.7 * random.uniform());
  return awayFrom(middle, km, 2 * Math.PI * random.uniform());
}

const groups = ["一组", "二组", "三组", "四组", "五组", "六组"];

function addressOf(road: Road, village: number, setting: Setting, random: Random): string {
  const number = `${1 + random.below(120)}号`;
  const township = picked(townships, road.township);
  if (setting === "township") return `${township}主街${number}`;
  const name = picked(villages, road.township * 5 + village);
  const group = setting === "hamlet" ? picked(groups, random.below(groups.length)) : "";
  return `${township}${name}${group}${number}`;
}

/** Gives a place in a county's country for a retailer of a business type. */
export function countryOf(
  plan: WorldPlan,
  county: County,
): (type: BusinessType, random: Random) => Spot {
  const { settings } = plan;
  const roads = roadsOf(plan, county);
  return (type, random) => {
    const setting = settingOf(type, random, settings);
    const road = picked(roads, random.below(roads.length));
    const village = setting === "township" ? road.seat : random.below(road.villages.length);
    const middle = picked(road.villages, village);
    const tradeArea = drawn(
      random,
      keysOf(tradeAreas),
      (area) => countryWeight(area, setting, settings) * leaningTo(area, type, settings),
    );
    const point = pointOf(middle, setting, random, settings.hamletKmMost);
    const address = `${county.name}${addressOf(road, village, setting, random)}`;
    return { setting, tradeArea, point, address };
  };
}
