import { problem, type Problem, reply, type Reply, type scoreRunForm } from "@dongxiao/contract";
import {
  type ScoreEvidence,
  type ScoreKind,
  scoreKinds,
  scoreRetailers,
} from "@dongxiao/core/retailers";
import {
  audit,
  insertScoreRun,
  type KeptScoreScheme,
  scoreSchemes,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import type { z } from "zod";

import type { Asker } from "../indicators/plan.ts";
import { gatherScores } from "./gather-scores.ts";
import { schemeIn } from "./kept-schemes.ts";
import { scoreMonthOf, type ScoreMonth } from "./month.ts";

type Form = z.output<typeof scoreRunForm>;
type Refused = Problem<"period-unreadable" | "period-without-data" | "score-scheme-missing">;

/** Scores all retailers for a month and keeps the outcome as drafts: every kind from the same evidence. */
export async function makeScoreRuns(
  asker: Asker,
  form: Form,
  today: string,
): Promise<Reply<{ readonly ids: number[] }> | Refused> {
  const month = await scoreMonthOf(asker.facts, form.period);
  if (!month.ok) return month;
  const schemes = await withEyes(asker.books, asker.eyes, (trx) => schemesAsked(trx, form.kind));
  if (schemes.length === 0) {
    const kind = form.kind === null ? "-" : scoreKinds[form.kind]["zh-Hans"];
    return problem("score-scheme-missing", { kind });
  }
  const evidence = await gatherScores(asker, month.value, today);
  const ids = await withEyes(asker.books, asker.eyes, async (trx) => {
    const made: number[] = [];
    for (const kept of schemes)
      made.push(await keepRun(trx, kept, { month: month.value, evidence, form, asker }));
    return made;
  });
  return reply({ ids });
}

async function schemesAsked(trx: Trx, kind: ScoreKind | null): Promise<KeptScoreScheme[]> {
  const all = await scoreSchemes(trx);
  return all.filter((one) => one.state === "adopted" && (kind === null || one.kind === kind));
}

interface Making {
  readonly month: ScoreMonth;
  readonly evidence: readonly ScoreEvidence[];
  readonly form: Form;
  readonly asker: Asker;
}

async function keepRun(
  trx: Trx,
  kept: KeptScoreScheme,
  { month, evidence, form, asker }: Making,
): Promise<number> {
  const { kind, version } = kept;
  const { personId } = asker.eyes;
  const id = await insertScoreRun(trx, {
    schemeId: kept.id,
    kind,
    period: month.period,
    fromDay: month.from,
    toDay: month.to,
    reason: form.reason,
    madeBy: personId,
    assignments: scoreRetailers(schemeIn(kept), evidence),
    evidence,
  });
  await audit(trx, {
    personId,
    action: "make-score-run",
    subjectKind: "score-run",
    subjectId: String(id),
    after: { kind, version, period: month.period, retailers: evidence.length },
    reason: form.reason,
  });
  return id;
}
