import { assert } from "../../units/index.ts";
import type { ScorePart } from "./parts.ts";
import type { ScoreGrade, ScoreRating, ScoreScheme } from "./score-scheme.ts";

/** The place of the grade that points and a standing give, 0 the best. */
export function gradePlaceOf(
  { grading: { by, grades } }: Pick<ScoreScheme, "grading">,
  points: number,
  { rank, n }: { readonly rank: number; readonly n: number },
): number {
  const reached = by === "points" ? points : 1 - (rank - 1) / n;
  const place = grades.findIndex(({ least }) => reached >= least);
  return place < 0 ? grades.length - 1 : place;
}

/** The grade at a place. */
export function gradeAt({ grading }: Pick<ScoreScheme, "grading">, place: number): ScoreGrade {
  const grade = grading.grades[place];
  assert(grade !== undefined, "a scheme has a grade for everybody");
  return grade;
}

/** What stands in a rating beside the stars. */
export interface RatingParts {
  readonly stars: number | null;
  readonly conductGrade: string | null;
  readonly valueScore: number | null;
  readonly rating: string | null;
}

const none: RatingParts = { stars: null, conductGrade: null, valueScore: null, rating: null };

/** Writes a rating as the trade does: stars, letter of conduct, value score, e.g. 5A8. */
export function ratingOf(
  { rating, items }: Pick<ScoreScheme, "rating" | "items">,
  grade: string,
  {
    conductPoints,
    parts,
  }: { readonly conductPoints: number; readonly parts: readonly ScorePart[] },
): RatingParts {
  if (rating === null) return none;
  const stars = Number(grade);
  const conductGrade = letterOf(rating, conductPoints);
  const inValue = parts.filter((_, at) => rating.valueHeads.includes(items[at]?.head ?? ""));
  const most = inValue.reduce((sum, { mostPoints }) => sum + mostPoints, 0);
  const points = inValue.reduce((sum, part) => sum + part.points, 0);
  const valueScore = most === 0 ? 0 : Math.floor((10 * points) / most);
  return { stars, conductGrade, valueScore, rating: `${stars}${conductGrade}${valueScore}` };
}

function letterOf({ letters }: ScoreRating, conductPoints: number): string {
  const letter = letters.find(({ least }) => conductPoints >= least) ?? letters.at(-1);
  assert(letter !== undefined, "a rating has a letter for everybody");
  return letter.code;
}
