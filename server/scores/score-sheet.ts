import type { ScoreSheetShown } from "@dongxiao/contract";
import {
  measureNamed,
  mostPointsOf,
  type ScoreAssignment,
  scoreLifts,
  scoreLiftSentence,
  type ScorePart,
  type ScoreScheme,
  scoreSentences,
  scoringOf,
  valueText,
} from "@dongxiao/core/retailers";
import { assert, type Titles } from "@dongxiao/core/units";
import {
  type Books,
  type ScoreRow,
  scoreRows,
  type ScoreRun,
  systemEyes,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import { lightScoreRows } from "../queries/scores.ts";
import { headPoints } from "./head-points.ts";
import { schemeOfRun } from "./kept-schemes.ts";

/** A retailer's row and the run that it is of, with the scheme that made it. */
export interface ScoreFound {
  readonly run: ScoreRun;
  readonly row: ScoreRow;
  readonly scheme: ScoreScheme;
  readonly version: number;
}

/** A retailer's row in a run; null when these eyes see none. */
export async function scoreFound(
  trx: Trx,
  retailerId: number,
  run: ScoreRun | null,
): Promise<ScoreFound | null> {
  if (run === null) return null;
  const [row] = await scoreRows(trx, run.id, retailerId);
  return row === undefined ? null : { run, row, ...(await schemeOfRun(trx, run)) };
}

/** Explains a retailer's score by its own numbers, and what would lift it: with the run's own evidence and scheme. */
export async function scoreSheetOf(books: Books, found: ScoreFound): Promise<ScoreSheetShown> {
  const { run, row, scheme, version } = found;
  const grade = scheme.grading.grades.find(({ code }) => code === row.grade);
  assert(grade !== undefined, "a grade of its scheme");
  return {
    runId: run.id,
    kind: run.kind,
    titles: scheme.titles,
    version,
    period: run.period,
    state: run.state,
    points: row.points,
    mostPoints: mostPointsOf(scheme),
    grade,
    rating: row.rating,
    group: row.rankGroup,
    rank: row.rank,
    heads: [...headPoints(scheme, row.parts)],
    parts: row.parts.flatMap((part) => partShown(scheme, part)),
    sentences: [...scoreSentences(scheme, toldOf(row), row.evidence)],
    lifts: await liftsOf(books, found),
  };
}

function toldOf({ retailerId, ...row }: ScoreRow): ScoreAssignment {
  return { retailer: retailerId, ...row };
}

const unknown: Titles = { "zh-Hans": "没有数据", "zh-Hant": "沒有資料", en: "Unknown" };

function partShown({ items }: ScoreScheme, part: ScorePart): ScoreSheetShown["parts"] {
  const item = items.find(({ id }) => id === part.item);
  const measure = item === undefined ? null : measureNamed(item.measure);
  if (item === undefined || measure === null) return [];
  const text = part.value === null ? unknown : valueText(measure, part.value);
  return [{ ...part, head: item.head, titles: item.titles, valueText: text }];
}

/** The others count only by their points: the whole group is never read. */
async function liftsOf(
  books: Books,
  { run, row, scheme }: ScoreFound,
): Promise<ScoreSheetShown["lifts"]> {
  const all = await withEyes(books, systemEyes, (trx) => lightScoreRows(trx, run.id));
  const group = all.filter(({ rankGroup }) => rankGroup === row.rankGroup);
  const among = new Map([[row.rankGroup, group.map(({ points }) => points)]]);
  const scoring = scoringOf(scheme, [row.evidence], among);
  return scoreLifts(scheme, scoring, row.retailerId).map((lift) => ({
    item: lift.item,
    from: lift.from,
    to: lift.to,
    grade: lift.grade,
    points: lift.points,
    sentence: scoreLiftSentence(scheme, lift),
  }));
}
