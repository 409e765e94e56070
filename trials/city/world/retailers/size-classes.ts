import { businessTypes, type SizeClass } from "@dongxiao/core/retailers";

import { keysOf } from "../draw.ts";
import type { Plot } from "../map/plot.ts";
import type { WorldSettings } from "../parameters.ts";
import { ranked } from "./ranked.ts";

/** The size that each retailer has by its rank inside its business type, the largest first. */
export function sizeClassesOf(
  { largeShare, mediumShare }: WorldSettings,
  plots: readonly Plot[],
  sizes: readonly number[],
): SizeClass[] {
  const classes = plots.map((): SizeClass => "small");
  const order = ranked(sizes);
  for (const type of keysOf(businessTypes)) {
    const mine = order.filter((i) => plots[i]?.businessType === type);
    for (const [rank, i] of mine.entries()) {
      if (rank < largeShare * mine.length) classes[i] = "large";
      else if (rank < (largeShare + mediumShare) * mine.length) classes[i] = "medium";
    }
  }
  return classes;
}
