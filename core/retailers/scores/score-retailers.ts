import { assert } from "../../units/index.ts";
import { gradeAt, gradePlaceOf, ratingOf, type RatingParts } from "./graded.ts";
import { conductPoints } from "./measures/conduct-points.ts";
import { type AsIf, type ScorePart, scorerOf, totalPoints } from "./parts.ts";
import type { ScoreEvidence } from "./score-evidence.ts";
import type { ScoreScheme } from "./score-scheme.ts";
import { type Standing, standingOf } from "./standing.ts";

/** One retailer's score with the parts that add up to it. */
export interface ScoreAssignment extends RatingParts {
  readonly retailer: number;
  /** Whole hundredths: the sum of the parts' points. */
  readonly points: number;
  readonly parts: readonly ScorePart[];
  readonly grade: string;
  /** The market type of those that it is ranked among; empty where all are ranked together. */
  readonly rankGroup: string;
  /** 1 + how many of the group have more points. */
  readonly rank: number;
}

/** A scheme that has seen everybody's evidence: it says what a retailer has, and what it would have. */
export interface Scoring {
  readonly assignments: readonly ScoreAssignment[];
  /** The score at a place of the evidence, with numbers taken for others and everybody else as they are. */
  scoreAs(place: number, asIf: AsIf): ScoreAssignment;
}

/** The points of everybody in each rank group, by the group. */
export type PointsByGroup = ReadonlyMap<string, readonly number[]>;

/**
 * Scores retailers, and stays ready to score one of them again with other numbers.
 *
 * @param among the points of everybody, where the evidence is not of everybody
 */
export function scoringOf(
  scheme: ScoreScheme,
  evidence: readonly ScoreEvidence[],
  among?: PointsByGroup,
): Scoring {
  const scorer = scorerOf(scheme);
  const parts = evidence.map((one) => scorer(one));
  const points = parts.map(totalPoints);
  const standings = standingsOf(among ?? pointsByGroup(scheme, evidence, points));
  const finish = (place: number, asIf?: AsIf): ScoreAssignment => {
    const one = evidence[place];
    assert(one !== undefined, "a place of the evidence");
    const own = asIf === undefined ? (parts[place] ?? []) : scorer(one, asIf);
    const conduct = asIf?.["conductPoints"] ?? conductPoints.valueOf(one) ?? 0;
    return assignmentOf(scheme, standings, one, { parts: own, instead: points[place], conduct });
  };
  return { assignments: evidence.map((_, place) => finish(place)), scoreAs: finish };
}

/**
 * Scores all retailers. What one gets depends on its own evidence alone, and its rank and a grade by share on the
 * points of those that are ranked with it.
 *
 * @returns one assignment for each retailer, in the order of the evidence
 */
export function scoreRetailers(
  scheme: ScoreScheme,
  evidence: readonly ScoreEvidence[],
): readonly ScoreAssignment[] {
  return scoringOf(scheme, evidence).assignments;
}

type Standings = ReadonlyMap<string, Standing>;

function rankGroupOf({ rankedBy }: ScoreScheme, { marketType }: ScoreEvidence): string {
  return rankedBy === "everybody" ? "" : marketType;
}

function pointsByGroup(
  scheme: ScoreScheme,
  evidence: readonly ScoreEvidence[],
  points: readonly number[],
): PointsByGroup {
  const groups = new Map<string, number[]>();
  for (const [place, one] of evidence.entries()) {
    const group = rankGroupOf(scheme, one);
    const own = points[place] ?? 0;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [own]);
    else members.push(own);
  }
  return groups;
}

function standingsOf(groups: PointsByGroup): Standings {
  return new Map([...groups].map(([group, members]) => [group, standingOf(members)]));
}

/** What one retailer has by itself. */
interface Own {
  readonly parts: readonly ScorePart[];
  /** The points by which it is counted among the others. */
  readonly instead: number | undefined;
  readonly conduct: number;
}

function assignmentOf(
  scheme: ScoreScheme,
  standings: Standings,
  evidence: ScoreEvidence,
  { parts, instead, conduct }: Own,
): ScoreAssignment {
  const points = totalPoints(parts);
  const rankGroup = rankGroupOf(scheme, evidence);
  const standing = standings.get(rankGroup);
  assert(standing !== undefined, "everybody is in a rank group");
  const rank = standing.rankOf(points, instead);
  const grade = gradeAt(scheme, gradePlaceOf(scheme, points, { rank, n: standing.n })).code;
  const rating = ratingOf(scheme, grade, { conductPoints: conduct, parts });
  return { retailer: evidence.retailer, points, parts, grade, rankGroup, rank, ...rating };
}
