import { problem, reply, tierScheme } from "@dongxiao/contract";
import { tierRunById, tierRows, tierRuns, withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import type { Asker } from "../indicators/plan.ts";
import { retailersNamed } from "../queries/named.ts";
import { schemeOf } from "../tiers/choice.ts";
import { makeTierRun as make } from "../tiers/make-tier-run.ts";
import {
  type Publishing,
  publishTierRun as publish,
  withdrawTierRun as withdraw,
} from "../tiers/publish.ts";
import { showTierRun } from "../tiers/show-tier-run.ts";
import { runsShown } from "../tiers/shown.ts";
import { writeSheets } from "../wire/sheet.ts";
import { tierSheets } from "./tier-run-sheets.ts";

/** How many of those who move most a page lists. */
const moversMost = 100;

const askerOf = ({ house: { books, facts }, eyes }: Call): Asker => ({ books, facts, eyes });
const publishing = ({ house: { books }, eyes, today }: Call): Publishing => ({
  books,
  personId: eyes.personId,
  today,
});

export const listTierSchemes: HandlerOf<"listTierSchemes"> = async () =>
  reply({
    schemes: tierScheme.options.map((id) => {
      const { version, titles, formula, parameters, boundLists } = schemeOf(id);
      return {
        id,
        version,
        titles,
        formula,
        parameters: Object.entries(parameters).map(([name, one]) => ({ name, ...one })),
        boundLists: Object.entries(boundLists).map(([name, one]) => ({ name, ...one })),
      };
    }),
  });

export const listTierRuns: HandlerOf<"listTierRuns"> = (_input, { house, eyes }) =>
  withEyes(house.books, eyes, async (trx) =>
    reply({ runs: await runsShown(trx, await tierRuns(trx)) }),
  );

export const makeTierRun: HandlerOf<"makeTierRun"> = (form, call) => make(askerOf(call), form);

export const readTierRun: HandlerOf<"readTierRun"> = ({ id }, call) =>
  showTierRun(askerOf(call), id, moversMost);

export const exportTierRun: HandlerOf<"exportTierRun"> = ({ id }, { house, eyes, language }) =>
  withEyes(house.books, eyes, async (trx) => {
    const run = await tierRunById(trx, id);
    if (run === null) return problem("not-found", { what: String(id) });
    const rows = await tierRows(trx, id);
    const ids = rows.map(({ retailerId }) => retailerId);
    const names = await retailersNamed(trx, ids, run.toDay);
    return reply(writeSheets(`tiers-${run.period}.xlsx`, tierSheets(run, rows, names, language)));
  });

export const publishTierRun: HandlerOf<"publishTierRun"> = ({ id, validFrom }, call) =>
  publish(publishing(call), id, validFrom);

export const withdrawTierRun: HandlerOf<"withdrawTierRun"> = (input, call) =>
  withdraw(publishing(call), input);
