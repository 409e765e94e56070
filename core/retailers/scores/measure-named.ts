import { said } from "../../units/index.ts";
import { markNamed, type ScoreMark } from "./marks/index.ts";
import { scoreMeasures } from "./measures/catalogue.ts";
import type { AnyScoreMeasure } from "./score-measure.ts";

const prefix = "mark:";

const measures: ReadonlyMap<string, AnyScoreMeasure> = new Map(
  Object.entries<AnyScoreMeasure>(scoreMeasures),
);

/** The id of the mark that a measure's name means; null for a measure of data. */
export function markIn(name: string): string | null {
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
}

/** A measure of data by its id, or a mark by `mark:` and its id; null when there is none. */
export function measureNamed(name: string): AnyScoreMeasure | null {
  const id = markIn(name);
  if (id === null) return measures.get(name) ?? null;
  const mark = markNamed(id);
  return mark === null ? null : measureOfMark(id, mark);
}

function measureOfMark(id: string, { titles, least, most }: ScoreMark): AnyScoreMeasure {
  return {
    titles,
    formula: said(
      `现场评分 ${least} 至 ${most}`,
      `現場評分 ${least} 至 ${most}`,
      `marked on the spot, ${least} to ${most}`,
    ),
    source: "Marked on the spot",
    version: 1,
    unit: least === 0 && most === 1 ? "yes-no" : "mark",
    better: "more",
    isLever: true,
    grain: 1,
    valueOf: ({ marks }) => marks[id] ?? null,
  };
}
