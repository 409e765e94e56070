import type { Settings } from "../../units/index.ts";
import type { TargetEvidence } from "./target-evidence.ts";
import { targetCriteria, type TargetCriterion, type TargetSetting } from "./target-review.ts";

/** One criterion of one retailer against one bound. */
export interface JudgedCriterion {
  readonly criterion: TargetCriterion;
  readonly value: number;
  readonly bound: number;
}

const criteria: readonly TargetCriterion[] = [
  "frequency",
  "sellThrough",
  "stockToSales",
  "cultivation",
  "fiveDegree",
  "integrity",
];

/**
 * The criteria on which a retailer is weak; what is not known is not weak.
 *
 * @param margin by which share of a bound it has to be passed: for who is on watch already
 */
export function weakOn(
  evidence: TargetEvidence,
  settings: Settings<TargetSetting>,
  margin = 0,
): readonly JudgedCriterion[] {
  return criteria.flatMap((criterion) => {
    const { better, valueOf, weak } = targetCriteria[criterion];
    const value = valueOf(evidence);
    const set = settings[weak];
    const bound = better === "more" ? set + Math.abs(set) * margin : set - Math.abs(set) * margin;
    const isWeak = value !== null && (better === "more" ? value < bound : value > bound);
    return isWeak ? [{ criterion, value, bound }] : [];
  });
}

/** The criteria on which a retailer is strong. */
export function strongOn(
  evidence: TargetEvidence,
  settings: Settings<TargetSetting>,
): readonly JudgedCriterion[] {
  return criteria.flatMap((criterion) => {
    const { better, valueOf, strong } = targetCriteria[criterion];
    const value = valueOf(evidence);
    const bound = settings[strong];
    const isStrong = value !== null && (better === "more" ? value >= bound : value <= bound);
    return isStrong ? [{ criterion, value, bound }] : [];
  });
}
