import { problem, reply } from "@dongxiao/contract";
import { scoreRows, scoreRunById, scoreRuns, withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import type { Asker } from "../indicators/plan.ts";
import { retailersNamed } from "../queries/named.ts";
import type { SchemeDesk } from "../scores/change-schemes.ts";
import { schemeOfRun } from "../scores/kept-schemes.ts";
import { makeScoreRuns as make } from "../scores/make-score-runs.ts";
import { publishScores, withdrawScores } from "../scores/publish-scores.ts";
import { retailerScoresOf } from "../scores/retailer-scores.ts";
import { scoreRunSheets } from "../scores/score-run-sheets.ts";
import { scoreRunsShown, showScoreRun } from "../scores/show-score-run.ts";
import { writeSheets } from "../wire/sheet.ts";

const askerOf = ({ house: { books, facts }, eyes }: Call): Asker => ({ books, facts, eyes });
const desk = ({ house: { books }, eyes }: Call): SchemeDesk => ({ books, personId: eyes.personId });

export const listScoreRuns: HandlerOf<"listScoreRuns"> = (_input, { house, eyes }) =>
  withEyes(house.books, eyes, async (trx) =>
    reply({ runs: await scoreRunsShown(trx, await scoreRuns(trx)) }),
  );

export const makeScoreRuns: HandlerOf<"makeScoreRuns"> = (form, call) =>
  make(askerOf(call), form, call.today);

export const readScoreRun: HandlerOf<"readScoreRun"> = (search, call) =>
  showScoreRun(askerOf(call), search);

export const exportScoreRun: HandlerOf<"exportScoreRun"> = ({ id }, { house, eyes, language }) =>
  withEyes(house.books, eyes, async (trx) => {
    const run = await scoreRunById(trx, id);
    if (run === null) return problem("not-found", { what: String(id) });
    const { scheme, version } = await schemeOfRun(trx, run);
    const rows = await scoreRows(trx, id);
    const ids = rows.map(({ retailerId }) => retailerId);
    const names = await retailersNamed(trx, ids, run.toDay);
    const sheets = scoreRunSheets({ run, scheme, version, rows, names }, language);
    return reply(writeSheets(`scores-${run.kind}-${run.period}.xlsx`, sheets));
  });

export const publishScoreRun: HandlerOf<"publishScoreRun"> = ({ id }, call) =>
  publishScores(desk(call), id);

export const withdrawScoreRun: HandlerOf<"withdrawScoreRun"> = (input, call) =>
  withdrawScores(desk(call), input);

export const readRetailerScores: HandlerOf<"readRetailerScores"> = ({ id, run }, call) => {
  const isForStaff = call.visitor?.posts.some(({ role }) => role !== "retailer") ?? false;
  return retailerScoresOf(askerOf(call), { id, run, today: call.today, isForStaff });
};
