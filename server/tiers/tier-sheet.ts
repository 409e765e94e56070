import { type TierSheet, tierScheme } from "@dongxiao/contract";
import {
  evidenceOf,
  liftSentence,
  type TierLift,
  tierSentences,
  whatLifts,
} from "@dongxiao/core/retailers";
import {
  type Books,
  newestPublished,
  systemEyes,
  type TierRow,
  tierRows,
  type TierRun,
  tierRunById,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import { schemeOf } from "./choice.ts";

/** A retailer's row and the grading that it is of. */
export interface TierFound {
  readonly run: TierRun;
  readonly row: TierRow;
}

/** A retailer's row in one grading, or in the publication that came last; null when these eyes see none. */
export async function tierFound(
  trx: Trx,
  retailerId: number,
  runId: number | undefined,
): Promise<TierFound | null> {
  const run = await (runId === undefined ? newestPublished(trx) : tierRunById(trx, runId));
  if (run === null) return null;
  const [row] = await tierRows(trx, run.id, retailerId);
  return row === undefined ? null : { run, row };
}

/** Explains a retailer's tier by its own numbers, and what would lift it: with the run's own evidence and choice. */
export async function sheetOf(books: Books, { run, row }: TierFound): Promise<TierSheet> {
  const { previousTier: previous, tier, reason, grantedTier: granted, facts } = row;
  const assignment = { ...row, previous };
  const sentences = tierSentences({ assignment, facts, settings: run.settings, granted });
  const lifts = await liftsOf(books, run, row);
  return {
    runId: run.id,
    period: run.period,
    state: run.state,
    validFrom: run.validFrom,
    previous,
    tier,
    granted,
    reason,
    sentences: [...sentences],
    lifts: lifts.map((lift) => ({ ...lift, sentence: liftSentence(lift) })),
  };
}

/** A scheme that has changed since cannot be run again: then nothing is said. */
async function liftsOf(books: Books, run: TierRun, row: TierRow): Promise<readonly TierLift[]> {
  const scheme = schemeOf(tierScheme.parse(run.scheme));
  if (scheme.version !== run.version) return [];
  const rows = scheme.standsAlone
    ? [row]
    : await withEyes(books, systemEyes, (trx) => tierRows(trx, run.id));
  const evidence = evidenceOf(rows.map(({ facts }) => facts));
  const { settings, bounds } = run;
  return whatLifts(scheme, evidence, { settings, bounds }, row.retailerId);
}
