import { Stream, streams } from "../../random.ts";
import type { Organisation } from "../map/organise.ts";
import type { Plot } from "../map/plot.ts";
import { positionOf } from "../map/point.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import type { CityRetailer } from "../world.ts";
import { lifeOf } from "./life.ts";
import { retailerNames } from "./retailer-names.ts";
import { sizeClassesOf } from "./size-classes.ts";
import { sizesOf } from "./sizes.ts";
import { targetsOf } from "./targets.ts";
import { tiersOf } from "./tiers.ts";

/** An invented licence number of 12 digits: no place has this beginning. */
function licenceOf(index: number): string {
  return `3299${String(index + 1).padStart(8, "0")}`;
}

/** What one retailer is by itself, whatever the others are. */
function alone(plan: WorldPlan, plot: Plot) {
  const { n, businessType, tradeArea, address, point } = plot;
  const life = lifeOf(plan, new Stream(plan.seed, streams.world, n, parts.life));
  const names = retailerNames(businessType, new Stream(plan.seed, streams.world, n, parts.name));
  const laterName = life.ownerFrom < plan.weeks ? names.other : names.name;
  const position = positionOf(point, plan.settings);
  return { name: names.name, laterName, address, businessType, tradeArea, ...position, ...life };
}

/** The retailers of the city, line by line in route order. */
export function retailersOf(plan: WorldPlan, { lines, plots }: Organisation): CityRetailer[] {
  const sizes = sizesOf(plan, plots);
  const sizeClasses = sizeClassesOf(plan.settings, plots, sizes);
  const tiers = tiersOf(plan, plots, sizes);
  const targets = targetsOf(plan, plots, sizes);
  const lineOf = lines.flatMap(({ from, to }, line) =>
    Array.from({ length: to - from }, () => line),
  );
  return plots.map((plot, i) => ({
    licence: licenceOf(i),
    ...alone(plan, plot),
    line: lineOf[i] ?? 0,
    sizeClass: sizeClasses[i] ?? "small",
    size: sizes[i] ?? 0,
    tiers: tiers[i] ?? [],
    target: targets.has(i),
  }));
}
