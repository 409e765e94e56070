import {
  problem,
  type Problem,
  reply,
  type Reply,
  type ScoreRunAnswer,
  type ScoreRunShown,
} from "@dongxiao/contract";
import { mostPointsOf, scoreMoves, type ScoreScheme } from "@dongxiao/core/retailers";
import { dayAfter, dayOf, isoOf } from "@dongxiao/core/units";
import {
  newestScoreRun,
  type ScoreRun,
  scoreRunById,
  scoreSchemes,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { peopleNamed } from "../queries/named.ts";
import { lightScoreRows, type LightScoreRow, listedScoreRows } from "../queries/scores.ts";
import { headPoints } from "./head-points.ts";
import { schemeOfRun } from "./kept-schemes.ts";
import { movesShown, spreadOf } from "./spread.ts";

/** How many retailers a page lists; what is looked for narrows them. */
const rowsMost = 200;

/** What is looked for in a run. */
export interface ScoreSearch {
  readonly id: number;
  readonly find: string;
  readonly grade?: string | undefined;
}

/** One run within what the asker sees: spread, moves since the month before, and the rows that are looked for. */
export function showScoreRun(
  { books, eyes }: Pick<Asker, "books" | "eyes">,
  { id, find, grade }: ScoreSearch,
): Promise<Reply<ScoreRunAnswer> | Problem<"not-found">> {
  return withEyes(books, eyes, async (trx) => {
    const run = await scoreRunById(trx, id);
    if (run === null) return problem("not-found", { what: String(id) });
    const { scheme } = await schemeOfRun(trx, run);
    const all = await lightScoreRows(trx, id);
    const listing = { runId: id, day: run.toDay, find, grade, most: rowsMost };
    const rows = await listedScoreRows(trx, listing);
    const [shown] = await scoreRunsShown(trx, [run]);
    if (shown === undefined) return problem("not-found", { what: String(id) });
    return reply({
      run: shown,
      titles: scheme.titles,
      mostPoints: mostPointsOf(scheme),
      grades: [...scheme.grading.grades],
      heads: headPoints(scheme, []).map(({ points: _none, ...head }) => head),
      spread: spreadOf(scheme, all),
      before: await movesSince(trx, run, { scheme, all }),
      found: rows[0]?.found ?? 0,
      rows: rows.map(({ parts, rankGroup, found: _found, ...row }) => ({
        ...row,
        group: rankGroup,
        heads: headPoints(scheme, parts).map(({ points }) => points),
      })),
    });
  });
}

/** Runs as the contract says them, with the versions of their schemes and the names of those who made them. */
export async function scoreRunsShown(
  trx: Trx,
  runs: readonly ScoreRun[],
): Promise<ScoreRunShown[]> {
  const versions = new Map((await scoreSchemes(trx)).map(({ id, version }) => [id, version]));
  const people = await peopleNamed(
    trx,
    runs.flatMap(({ madeBy, publishedBy }) => [madeBy, publishedBy]),
  );
  return runs.map((run) => ({
    ...run,
    version: versions.get(run.schemeId) ?? 0,
    madeBy: people.get(run.madeBy) ?? null,
    publishedBy: people.get(run.publishedBy) ?? null,
  }));
}

async function movesSince(
  trx: Trx,
  { kind, fromDay }: ScoreRun,
  { scheme, all }: { readonly scheme: ScoreScheme; readonly all: readonly LightScoreRow[] },
): Promise<ScoreRunAnswer["before"]> {
  const begun = dayOf(fromDay);
  const earlier =
    begun === null ? null : await newestScoreRun(trx, kind, isoOf(dayAfter(begun, -1)));
  if (earlier === null) return null;
  const moves = scoreMoves(scheme, await lightScoreRows(trx, earlier.id), all);
  return { period: earlier.period, moves: await movesShown(trx, moves, fromDay) };
}
