import { chained } from "./chain.ts";
import type { Plot } from "./plot.ts";
import type { Point } from "./point.ts";

/**
 * Cuts a market department's retailers into lines of about equal size: sectors about the county's town, each in route
 * order from the town on.
 */
export function lineCuts(plots: readonly Plot[], town: Point, perLine: number): Plot[][] {
  const angle = ({ point }: Plot): number =>
    Math.atan2(point.north - town.north, point.east - town.east);
  const swept = plots.toSorted((a, b) => angle(a) - angle(b) || a.n - b.n);
  const count = Math.max(1, Math.round(swept.length / perLine));
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * swept.length) / count);
    const to = Math.floor(((i + 1) * swept.length) / count);
    return chained(town, swept.slice(from, to));
  });
}
