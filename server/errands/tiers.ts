import { problem, reply, tierRunForm } from "@dongxiao/contract";
import { retailerIds, systemEyes, tierRuns, withEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { formed } from "../analysis/question.ts";
import { makeTierRun } from "../tiers/make-tier-run.ts";
import { type Publishing, publishTierRun, withdrawTierRun } from "../tiers/publish.ts";
import { showTierRun } from "../tiers/show-tier-run.ts";
import { runsShown } from "../tiers/shown.ts";
import { sheetOf, tierFound } from "../tiers/tier-sheet.ts";
import type { Workshop } from "../workshop.ts";
import { defineErrand } from "./errand.ts";

const run = z.number().int().positive();
const publishing = ({ books, clock }: Workshop): Publishing => ({
  books,
  personId: null,
  today: clock.today(),
});

/** Grades all retailers as a draft and shows who would move. */
export const tierRun = defineErrand({
  input: z.unknown(),
  run: async ({ books, facts }, given) => {
    const form = formed(tierRunForm, given);
    if (!form.ok) return form;
    const asker = { books, facts, eyes: systemEyes };
    const made = await makeTierRun(asker, form.value);
    return made.ok ? showTierRun(asker, made.value.id, 20) : made;
  },
});

/** Lists every grading, the newest first. */
export const tierList = defineErrand({
  input: z.unknown(),
  run: ({ books }) =>
    withEyes(books, systemEyes, async (trx) => reply(await runsShown(trx, await tierRuns(trx)))),
});

/** Shows one grading. */
export const tierShow = defineErrand({
  input: z.object({ run }),
  run: ({ books }, { run: id }) => showTierRun({ books, eyes: systemEyes }, id, 20),
});

/** Publishes a draft. */
export const tierPublish = defineErrand({
  input: z.object({ run, validFrom: z.iso.date().optional() }),
  run: (workshop, { run: id, validFrom }) => publishTierRun(publishing(workshop), id, validFrom),
});

/** Throws a draft away or takes a publication back. */
export const tierWithdraw = defineErrand({
  input: z.object({ run, fromDay: z.iso.date().optional(), why: z.string().min(1) }),
  run: (workshop, { run: id, ...rest }) => withdrawTierRun(publishing(workshop), { id, ...rest }),
});

/** Explains one retailer's tier and what would lift it. */
export const tierExplain = defineErrand({
  input: z.object({ run: run.optional(), retailer: z.string() }),
  run: async ({ books }, { run: id, retailer }) => {
    const found = await withEyes(books, systemEyes, async (trx) => {
      const key = (await retailerIds(trx, [retailer])).get(retailer);
      return key === undefined ? null : tierFound(trx, key, id);
    });
    return found === null
      ? problem("not-found", { what: retailer })
      : reply(await sheetOf(books, found));
  },
});
