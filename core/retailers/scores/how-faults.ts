import { said, type Titles } from "../../units/index.ts";
import type { AnyScoreMeasure } from "./score-measure.ts";
import type { ScoreItem } from "./score-scheme.ts";

type Bands = readonly { readonly edge: number; readonly points: number }[];

/** What is wrong with the way in which an item gives its points: a better number may never give less. */
export function pointsFaults(
  { how, mostPoints }: ScoreItem,
  { better }: AnyScoreMeasure,
): readonly Titles[] {
  if (how.form === "codes") return codeFaults(Object.values(how.points), mostPoints, better);
  if (better === "neither")
    return [said("只能按代码给分", "只能依代碼給分", "it is scored by code only")];
  if (how.form === "linear") {
    const isUpward = better === "more" ? how.full > how.none : how.full < how.none;
    return isUpward ? [] : [wrongWay];
  }
  return bandFaults(how.bands, mostPoints, better);
}

const wrongWay = said(
  "更好的数值不能得分更少",
  "更好的數值不能得分更少",
  "a better number may not give less",
);
const overMost = said(
  "最高得分须等于满分",
  "最高得分須等於滿分",
  "the most that it can give must be its points",
);

function codeFaults(
  points: readonly number[],
  most: number,
  better: AnyScoreMeasure["better"],
): readonly Titles[] {
  if (better !== "neither")
    return [said("该度量不是代码", "該度量不是代碼", "this measure is not a code")];
  return Math.max(0, ...points) === most ? [] : [overMost];
}

function bandFaults(
  bands: Bands,
  most: number,
  better: AnyScoreMeasure["better"],
): readonly Titles[] {
  const isInOrder = bands.every(({ edge, points }, at) => {
    const before = bands[at - 1];
    if (before === undefined) return points >= 0;
    const isFurther = better === "more" ? edge > before.edge : edge < before.edge;
    return isFurther && points >= before.points;
  });
  return [...(isInOrder ? [] : [wrongWay]), ...(bands.at(-1)?.points === most ? [] : [overMost])];
}
