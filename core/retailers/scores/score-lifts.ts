import { assert } from "../../units/index.ts";
import { fullValueOf, noneValueOf } from "./item-points.ts";
import { measureNamed } from "./measure-named.ts";
import { toGrain } from "./rounding.ts";
import type { AnyScoreMeasure } from "./score-measure.ts";
import type { ScoreAssignment, Scoring } from "./score-retailers.ts";
import type { ScoreItem, ScoreScheme } from "./score-scheme.ts";

/** What one number of a retailer could change, everything else unchanged. */
export interface ScoreLift {
  readonly item: string;
  readonly measure: string;
  readonly from: number | null;
  /** The least change that gives a better grade; null when this number alone cannot. */
  readonly to: number | null;
  /** What the scheme gave when it was run again: with that change, or with all that this number can give. */
  readonly grade: string;
  readonly points: number;
  readonly mostValue: number;
}

/**
 * What would lift a retailer: for the items where it loses most, the number behind each is changed alone and the scheme
 * is run again, with everybody else as they are, until the least change that gives a better grade is found. Halving the
 * range finds it, for a scheme never gives less for a better number.
 *
 * @param most of how many items at the most
 * @returns what lifts alone first, then the items with most to gain; numbers that a retailer cannot change are left out
 */
export function scoreLifts(
  scheme: ScoreScheme,
  scoring: Scoring,
  retailer: number,
  most = 5,
): readonly ScoreLift[] {
  const place = scoring.assignments.findIndex((one) => one.retailer === retailer);
  const now = scoring.assignments[place];
  assert(now !== undefined, "the retailer was scored");
  if (gradePlace(scheme, now) === 0) return [];
  const lost = scheme.items
    .map((item, at) => ({ item, own: now.parts[at], loss: lossAt(now, at) }))
    .filter(({ loss }) => loss > 0)
    .toSorted((a, b) => b.loss - a.loss);
  const lifts = lost.flatMap(({ item, own }) => {
    const measure = measureNamed(item.measure);
    if (measure?.isLever !== true) return [];
    const from = own?.value ?? null;
    return liftBy(scheme, now, { item, measure, from }, (value) =>
      scoring.scoreAs(place, { [item.measure]: value }),
    );
  });
  const isIdle = ({ to }: ScoreLift): number => (to === null ? 1 : 0);
  return lifts.toSorted((a, b) => isIdle(a) - isIdle(b)).slice(0, most);
}

const gradePlace = ({ grading }: ScoreScheme, { grade }: ScoreAssignment): number =>
  grading.grades.findIndex(({ code }) => code === grade);

function lossAt({ parts }: ScoreAssignment, at: number): number {
  const part = parts[at];
  return part === undefined ? 0 : part.mostPoints - part.points;
}

interface Lever {
  readonly item: ScoreItem;
  readonly measure: AnyScoreMeasure;
  readonly from: number | null;
}

/** One item's lift; nothing where no better number gives a point more. */
function liftBy(
  scheme: ScoreScheme,
  now: ScoreAssignment,
  { item, measure, from }: Lever,
  scoreWith: (value: number) => ScoreAssignment,
): readonly ScoreLift[] {
  const steps = stepsOf({ item, measure, from });
  if (steps === null) return [];
  const isLifted = (one: ScoreAssignment): boolean =>
    gradePlace(scheme, one) < gradePlace(scheme, now);
  const mostValue = steps.valueAt(steps.last);
  const most = scoreWith(mostValue);
  if (most.points <= now.points) return [];
  const told = { item: item.id, measure: item.measure, from, mostValue };
  if (!isLifted(most)) return [{ ...told, to: null, grade: most.grade, points: most.points }];
  const to = steps.valueAt(leastEnough(steps, (value) => isLifted(scoreWith(value))));
  const { grade, points } = scoreWith(to);
  return [{ ...told, to, grade, points }];
}

/** The values from where a number is to where it gives all, as finely as it is written. */
interface Steps {
  /** The step before the first that may be taken. */
  readonly before: number;
  readonly last: number;
  readonly valueAt: (step: number) => number;
}

function stepsOf({ item: { how }, measure: { better, grain }, from }: Lever): Steps | null {
  const [begin, full] = [from ?? noneValueOf(how), fullValueOf(how)];
  if (begin === null || full === null || better === "neither") return null;
  const way = better === "more" ? 1 : -1;
  const first = Math.round(begin / grain);
  const last = Math.ceil((way * full) / grain - 1e-9) - way * first;
  const valueAt = (step: number): number => toGrain((first + way * step) * grain, grain);
  return last <= 0 ? null : { before: from === null ? -1 : 0, last, valueAt };
}

/** The first step that is enough, by halving; the last one is. */
function leastEnough(
  { before, last, valueAt }: Steps,
  isEnough: (value: number) => boolean,
): number {
  let [low, high] = [before, last];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(valueAt(middle))) high = middle;
    else low = middle;
  }
  return high;
}
