import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import {
  audit,
  lockScoreRun,
  publishedScoreRun,
  publishScoreRun,
  type ScoreRun,
  systemEyes,
  type Trx,
  withdrawScoreRun,
  withEyes,
} from "@dongxiao/store/books";

import type { SchemeDesk } from "./change-schemes.ts";

type NotSo = Problem<"not-found" | "score-run-not-so">;

/** Publishes a draft, unless another run of its kind and month stands. */
export function publishScores(
  { books, personId }: SchemeDesk,
  id: number,
): Promise<Reply<Record<string, never>> | NotSo | Problem<"score-run-stands">> {
  return withEyes(books, systemEyes, async (trx) => {
    const run = await lockScoreRun(trx, id);
    if (run === null) return problem("not-found", { what: String(id) });
    if (run.state !== "draft") return problem("score-run-not-so", { state: run.state });
    const other = await publishedScoreRun(trx, run.kind, run.period);
    if (other !== null) return problem("score-run-stands", { period: run.period, other: other.id });
    await publishScoreRun(trx, id, personId);
    await told(trx, "publish-scores", run, { personId });
    return reply({});
  });
}

/** Throws a draft away or takes a publication back. */
export function withdrawScores(
  { books, personId }: SchemeDesk,
  { id, why }: { readonly id: number; readonly why: string },
): Promise<Reply<Record<string, never>> | NotSo> {
  return withEyes(books, systemEyes, async (trx) => {
    const run = await lockScoreRun(trx, id);
    if (run === null) return problem("not-found", { what: String(id) });
    if (run.state === "withdrawn") return problem("score-run-not-so", { state: run.state });
    await withdrawScoreRun(trx, id, { by: personId, why });
    await told(trx, "withdraw-scores", run, { personId, reason: why });
    return reply({});
  });
}

function told(
  trx: Trx,
  action: string,
  { id, kind, period, state }: ScoreRun,
  rest: { readonly personId: number | null; readonly reason?: string },
): Promise<void> {
  const subject = { subjectKind: "score-run", subjectId: String(id) };
  return audit(trx, { action, ...subject, before: { kind, period, state }, ...rest });
}
