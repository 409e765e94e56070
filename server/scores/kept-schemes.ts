import {
  type KeptScoreSchemeShown,
  problem,
  type Problem,
  reply,
  type Reply,
  scoreScheme,
} from "@dongxiao/contract";
import { schemeFaults, type ScoreScheme } from "@dongxiao/core/retailers";
import { assert } from "@dongxiao/core/units";
import { type KeptScoreScheme, scoreSchemeById, type Trx } from "@dongxiao/store/books";

import { peopleNamed } from "../queries/named.ts";

/** The scheme that a version holds; what was kept was checked before, so anything else is our own fault. */
export function schemeIn({ definition }: Pick<KeptScoreScheme, "definition">): ScoreScheme {
  return scoreScheme.parse(definition);
}

/** The scheme of a run: a version that was used is never edited, so a run can always be computed again. */
export async function schemeOfRun(
  trx: Trx,
  { schemeId }: { readonly schemeId: number },
): Promise<{ readonly scheme: ScoreScheme; readonly version: number }> {
  const kept = await scoreSchemeById(trx, schemeId);
  assert(kept !== null, "a run has its scheme");
  return { scheme: schemeIn(kept), version: kept.version };
}

/** Refuses a scheme that does not make sense, with everything that is wrong in it. */
export function sensible(
  scheme: ScoreScheme,
): Reply<ScoreScheme> | Problem<"score-scheme-senseless"> {
  const faults = schemeFaults(scheme);
  if (faults.length === 0) return reply(scheme);
  return problem("score-scheme-senseless", {
    why: faults.map((fault) => `${fault["zh-Hans"]} / ${fault.en}`).join("; "),
  });
}

/** Versions as the contract says them, with the names of those who made and adopted them. */
export async function schemesShown(
  trx: Trx,
  schemes: readonly KeptScoreScheme[],
): Promise<KeptScoreSchemeShown[]> {
  const people = await peopleNamed(
    trx,
    schemes.flatMap(({ madeBy, adoptedBy }) => [madeBy, adoptedBy]),
  );
  return schemes.map((kept) => ({
    id: kept.id,
    kind: kept.kind,
    version: kept.version,
    state: kept.state,
    note: kept.note,
    definition: scoreScheme.parse(kept.definition),
    madeBy: people.get(kept.madeBy) ?? null,
    madeAt: kept.madeAt,
    adoptedBy: people.get(kept.adoptedBy) ?? null,
    adoptedAt: kept.adoptedAt,
    supersededAt: kept.supersededAt,
  }));
}
