import type { Random } from "../../random.ts";
import type { WorldPlan } from "../world-plan.ts";
import type { CityRetailer } from "../world.ts";

/** The weeks in which a retailer opens, closes and changes hands. */
export type Life = Pick<CityRetailer, "opens" | "closes" | "ownerFrom">;

/** A week after the first in which something happens that happens to a share each year; null where it does not. */
function weekOf(perYear: number, weeks: number, random: Random): number | null {
  const happens = random.uniform() < Math.min(1, (perYear * weeks) / 52);
  const week = 1 + random.below(weeks - 1);
  return happens && weeks > 1 ? week : null;
}

/** Draws the life of a retailer; what would come before it opens or after it closes does not come. */
export function lifeOf({ weeks, settings }: WorldPlan, random: Random): Life {
  const never = weeks + 1;
  const opens = weekOf(settings.openingsPerYear, weeks, random) ?? 0;
  const closing = weekOf(settings.closingsPerYear, weeks, random) ?? never;
  const change = weekOf(settings.ownerChangesPerYear, weeks, random) ?? never;
  const closes = closing > opens ? closing : never;
  return { opens, closes, ownerFrom: change > opens && change < closes ? change : never };
}
