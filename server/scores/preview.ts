import { type Problem, reply, type Reply, type ScorePreview } from "@dongxiao/contract";
import {
  type ScoreAssignment,
  type ScoreEvidence,
  scoreMoves,
  scoreRetailers,
  type ScoreScheme,
} from "@dongxiao/core/retailers";
import { scoreSchemeInUse, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { gatherScores } from "./gather-scores.ts";
import { schemeIn, sensible } from "./kept-schemes.ts";
import { scoreMonthOf } from "./month.ts";
import { movesShown, spreadOf } from "./spread.ts";

type Refused = Problem<"score-scheme-senseless" | "period-unreadable" | "period-without-data">;

/** Scores a month by a scheme and by the one in use, from the same evidence, and shows who would move; nothing is kept. */
export async function previewScheme(
  asker: Asker,
  { definition, period }: { readonly definition: ScoreScheme; readonly period: string },
  today: string,
): Promise<Reply<ScorePreview> | Refused> {
  const scheme = sensible(definition);
  if (!scheme.ok) return scheme;
  const month = await scoreMonthOf(asker.facts, period);
  if (!month.ok) return month;
  const evidence = await gatherScores(asker, month.value, today);
  return withEyes(asker.books, asker.eyes, async (trx) => {
    const inUse = await scoreSchemeInUse(trx, definition.kind);
    const before = inUse === null ? [] : assigned(schemeIn(inUse), evidence);
    const after = assigned(definition, evidence);
    const moves = scoreMoves(definition, before, after);
    return reply({
      period: month.value.period,
      against: inUse?.version ?? null,
      grades: [...definition.grading.grades],
      spread: spreadOf(definition, after),
      moves: await movesShown(trx, moves, month.value.to),
    });
  });
}

function assigned(
  scheme: ScoreScheme,
  evidence: readonly ScoreEvidence[],
): readonly ScoreAssignment[] {
  return scoreRetailers(scheme, evidence);
}
