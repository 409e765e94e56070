import type { ScoreScheme } from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";

/** One head of a score with what its items give together, in hundredths. */
export interface HeadPoints {
  readonly id: string;
  readonly titles: Titles;
  readonly points: number;
  readonly mostPoints: number;
}

/** Adds parts up under the heads of their scheme. */
export function headPoints(
  { heads, items }: Pick<ScoreScheme, "heads" | "items">,
  parts: readonly { readonly item: string; readonly points: number }[],
): readonly HeadPoints[] {
  const points = new Map(parts.map((part) => [part.item, part.points]));
  return heads.map(({ id, titles }) => {
    const own = items.filter(({ head }) => head === id);
    return {
      id,
      titles,
      points: own.reduce((sum, item) => sum + (points.get(item.id) ?? 0), 0),
      mostPoints: own.reduce((sum, { mostPoints }) => sum + mostPoints, 0),
    };
  });
}
