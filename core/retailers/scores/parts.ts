import { assert } from "../../units/index.ts";
import { pointsFor } from "./item-points.ts";
import { measureNamed } from "./measure-named.ts";
import type { ScoreEvidence } from "./score-evidence.ts";
import type { AnyScoreMeasure } from "./score-measure.ts";
import type { ScoreItem, ScoreScheme } from "./score-scheme.ts";

/** One of the parts that add up to a total; points are whole hundredths. */
export interface ScorePart {
  readonly item: string;
  /** Null where nothing is known; then the scheme says what it counts as. */
  readonly value: number | null;
  readonly points: number;
  readonly mostPoints: number;
}

/** Numbers taken for others, by measure, to see what they would change. */
export type AsIf = Readonly<Record<string, number>>;

/** A scheme whose measures have been found: it scores one retailer after the other. */
export type Scorer = (evidence: ScoreEvidence, asIf?: AsIf) => readonly ScorePart[];

interface Ready {
  readonly item: ScoreItem;
  readonly measure: AnyScoreMeasure;
}

/**
 * Prepares a scheme to score retailers, each from its own evidence alone.
 *
 * @throws Bug when it names a measure that does not exist: what people write is checked where it comes in
 */
export function scorerOf({ items }: Pick<ScoreScheme, "items">): Scorer {
  const ready = items.map((item): Ready => {
    const measure = measureNamed(item.measure);
    assert(measure !== null, `${item.measure} is a measure`);
    return { item, measure };
  });
  return (evidence, asIf) => {
    const values = ready.map(
      ({ item, measure }) => asIf?.[item.measure] ?? measure.valueOf(evidence),
    );
    const known = ready.map(({ item, measure }, at) =>
      ownPoints(item, measure, values[at] ?? null),
    );
    const share = shareReached(ready, known);
    return ready.map(({ item: { id, mostPoints } }, at) => ({
      item: id,
      value: values[at] ?? null,
      points: known[at] ?? Math.round(mostPoints * share),
      mostPoints,
    }));
  };
}

/** The points that an item gives by itself; null where it counts as the others do. */
function ownPoints(item: ScoreItem, measure: AnyScoreMeasure, value: number | null): number | null {
  if (value !== null) return pointsFor(item, measure, value);
  if (item.missing.as === "others") return null;
  return item.missing.as === "nothing" ? 0 : Math.round(item.mostPoints * item.missing.share);
}

/** What the items that count by themselves reach together; 0 where there is none. */
function shareReached(ready: readonly Ready[], points: readonly (number | null)[]): number {
  let [reached, most] = [0, 0];
  for (const [at, { item }] of ready.entries()) {
    const own = points[at] ?? null;
    if (own === null) continue;
    reached += own;
    most += item.mostPoints;
  }
  return most === 0 ? 0 : reached / most;
}

/** What parts add up to, in hundredths. */
export function totalPoints(parts: readonly Pick<ScorePart, "points">[]): number {
  let sum = 0;
  for (const { points } of parts) sum += points;
  return sum;
}
