import { roadMetres } from "../world/road-metres.ts";
import { worldParameters } from "../world/parameters.ts";
import { settled } from "../parameter.ts";
import type { CityLine } from "../world/world.ts";
import type { Ground } from "./ground.ts";

/** The most retailers that consumers try beyond their own. */
export const neighbourCount = 3;

/** The nearest retailers of the same line within walking distance, three each, nearest first; -1 fills up. */
export function neighboursOf({ world, demand, options }: Ground, line: CityLine): Int32Array {
  const { roadFactor } = settled(worldParameters, options.chosen);
  const here = world.retailers.slice(line.from, line.to);
  const furthest = demand.walkMetres * (line.marketType === "rural" ? 3 : 1);
  const neighbours = new Int32Array(here.length * neighbourCount).fill(-1);
  for (const [place, one] of here.entries()) {
    const near = here
      .map((other, at) => ({ at, metres: roadMetres(one, other, roadFactor) }))
      .filter(({ at, metres }) => at !== place && metres <= furthest)
      .toSorted((a, b) => a.metres - b.metres || a.at - b.at);
    for (const [rank, { at }] of near.slice(0, neighbourCount).entries())
      neighbours[place * neighbourCount + rank] = at;
  }
  return neighbours;
}
