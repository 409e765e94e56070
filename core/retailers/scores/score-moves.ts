import type { ScoreAssignment } from "./score-retailers.ts";
import type { ScoreScheme } from "./score-scheme.ts";

/** What is compared of a retailer's score. */
export type Graded = Pick<ScoreAssignment, "retailer" | "grade" | "points">;

/** A retailer with its old and new grade and points. */
export interface ScoreMove {
  readonly retailer: number;
  /** Null where it had none. */
  readonly previous: string | null;
  readonly previousPoints: number | null;
  readonly grade: string;
  readonly points: number;
}

/** Who would move from which grade to which. */
export interface ScoreMoves {
  readonly all: number;
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** Retailers without a grade so far, or with one that the new scheme does not have. */
  readonly fresh: number;
  /** How many went from each old grade to each new one, the best grades first. */
  readonly matrix: readonly {
    readonly previous: string | null;
    readonly grade: string;
    readonly n: number;
  }[];
  /** Those whose grade changes, the largest moves first. */
  readonly movers: readonly ScoreMove[];
}

/** Sets scores against earlier ones of the same kind, by the order of the new scheme's grades. */
export function scoreMoves(
  { grading }: Pick<ScoreScheme, "grading">,
  before: readonly Graded[],
  after: readonly Graded[],
): ScoreMoves {
  const codes = grading.grades.map(({ code }) => code);
  const earlier = new Map(before.map((one) => [one.retailer, one]));
  const moves = after.map(({ retailer, grade, points }): ScoreMove => {
    const old = earlier.get(retailer);
    return {
      retailer,
      previous: old?.grade ?? null,
      previousPoints: old?.points ?? null,
      grade,
      points,
    };
  });
  const place = (code: string | null): number => codes.indexOf(code ?? "");
  const steps = ({ previous, grade }: ScoreMove): number =>
    place(previous) < 0 ? 0 : place(previous) - place(grade);
  return {
    all: moves.length,
    up: moves.filter((move) => steps(move) > 0).length,
    down: moves.filter((move) => steps(move) < 0).length,
    same: moves.filter((move) => place(move.previous) >= 0 && steps(move) === 0).length,
    fresh: moves.filter(({ previous }) => place(previous) < 0).length,
    matrix: matrixOf(moves, place),
    movers: moves
      .filter((move) => steps(move) !== 0)
      .toSorted(
        (a, b) =>
          Math.abs(steps(b)) - Math.abs(steps(a)) || gain(a) - gain(b) || a.retailer - b.retailer,
      ),
  };
}

const gain = ({ points, previousPoints }: ScoreMove): number =>
  -Math.abs(points - (previousPoints ?? points));

function matrixOf(
  moves: readonly ScoreMove[],
  place: (code: string | null) => number,
): ScoreMoves["matrix"] {
  const cells = Map.groupBy(moves, ({ previous, grade }) => `${previous ?? ""} ${grade}`);
  return [...cells.values()]
    .flatMap((members) => {
      const [first] = members;
      return first === undefined
        ? []
        : [{ previous: first.previous, grade: first.grade, n: members.length }];
    })
    .toSorted((a, b) => place(a.previous) - place(b.previous) || place(a.grade) - place(b.grade));
}
