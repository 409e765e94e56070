import {
  problem,
  type Problem,
  reply,
  type Reply,
  scoreKind,
  scoreRunForm,
  scoreScheme,
} from "@dongxiao/contract";
import { scorePresets, type ScoreScheme } from "@dongxiao/core/retailers";
import {
  newestScoreRun,
  retailerIds,
  scoreRuns,
  scoreSchemeById,
  scoreSchemes as keptSchemes,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";
import { z } from "zod";

import { formed } from "../analysis/question.ts";
import { addScheme, adoptScheme } from "../scores/change-schemes.ts";
import { dueOf, newestMonth } from "../scores/due.ts";
import { schemeIn, schemesShown } from "../scores/kept-schemes.ts";
import { makeScoreRuns } from "../scores/make-score-runs.ts";
import { previewScheme } from "../scores/preview.ts";
import { publishScores, withdrawScores } from "../scores/publish-scores.ts";
import { retailerScoresOf } from "../scores/retailer-scores.ts";
import { scoreRunsShown, showScoreRun } from "../scores/show-score-run.ts";
import type { Workshop } from "../workshop.ts";
import { defineErrand } from "./errand.ts";

const run = z.number().int().positive();
const desk = ({ books }: Workshop) => ({ books, personId: null });
const asker = ({ books, facts }: Workshop) => ({ books, facts, eyes: systemEyes });

/** Every version of every scheme, every run, and when the next scores are due. */
export const scoreSchemes = defineErrand({
  input: z.unknown(),
  run: async ({ books, facts, clock }) => {
    const month = await newestMonth(facts);
    return withEyes(books, systemEyes, async (trx) =>
      reply({
        schemes: await schemesShown(trx, await keptSchemes(trx)),
        runs: await scoreRunsShown(trx, await scoreRuns(trx)),
        due: month === null ? null : await dueOf(trx, month, clock.today()),
      }),
    );
  },
});

/** Shows one run. */
export const scoreShow = defineErrand({
  input: z.object({ run, find: z.string().default("") }),
  run: (workshop, { run: id, find }) => showScoreRun(asker(workshop), { id, find }),
});

/** Which scheme is meant: a kept version, a definition, or the preset of a kind. */
const meant = z.object({
  scheme: run.optional(),
  definition: z.unknown().optional(),
  kind: scoreKind.optional(),
});

async function schemeMeant(
  { books }: Workshop,
  { scheme, definition, kind }: z.output<typeof meant>,
): Promise<Reply<ScoreScheme> | Problem<"not-found" | "input-malformed">> {
  if (definition !== undefined) return formed(scoreScheme, definition);
  if (scheme === undefined)
    return kind === undefined
      ? problem("input-malformed", { why: "scheme" })
      : reply(scorePresets[kind].scheme);
  const kept = await withEyes(books, systemEyes, (trx) => scoreSchemeById(trx, scheme));
  return kept === null ? problem("not-found", { what: String(scheme) }) : reply(schemeIn(kept));
}

/** Shows who would move by a scheme. */
export const scorePreview = defineErrand({
  input: meant.extend({ period: z.string() }),
  run: async (workshop, { period, ...which }) => {
    const scheme = await schemeMeant(workshop, which);
    if (!scheme.ok) return scheme;
    const asked = { definition: scheme.value, period };
    return previewScheme(asker(workshop), asked, workshop.clock.today());
  },
});

/** Puts a draft to use, or keeps a definition or a preset first and then puts it to use. */
export const scoreAdopt = defineErrand({
  input: meant.extend({ note: z.string().trim().min(1) }),
  run: async (workshop, { note, ...which }) => {
    if (which.scheme !== undefined) return adoptScheme(desk(workshop), which.scheme, note);
    const scheme = await schemeMeant(workshop, which);
    if (!scheme.ok) return scheme;
    const kept = await addScheme(desk(workshop), { definition: scheme.value, note });
    if (!kept.ok) return kept;
    const adopted = await adoptScheme(desk(workshop), kept.value.id, note);
    return adopted.ok ? kept : adopted;
  },
});

/** Scores all retailers for a month, as drafts. */
export const scoreRun = defineErrand({
  input: z.unknown(),
  run: async (workshop, given) => {
    const form = formed(scoreRunForm, given);
    if (!form.ok) return form;
    return makeScoreRuns(asker(workshop), form.value, workshop.clock.today());
  },
});

/** Publishes a draft. */
export const scorePublish = defineErrand({
  input: z.object({ run }),
  run: (workshop, { run: id }) => publishScores(desk(workshop), id),
});

/** Throws a draft away or takes a publication back. */
export const scoreWithdraw = defineErrand({
  input: z.object({ run, why: z.string().min(1) }),
  run: (workshop, { run: id, why }) => withdrawScores(desk(workshop), { id, why }),
});

/** Explains one retailer's scores and what would lift them. */
export const scoreExplain = defineErrand({
  input: z.object({ retailer: z.string(), run: run.optional(), kind: scoreKind.optional() }),
  run: async ({ books, clock }, { retailer, run: runId, kind }) => {
    const today = clock.today();
    const found = await withEyes(books, systemEyes, async (trx) => {
      const id = (await retailerIds(trx, [retailer])).get(retailer);
      const newest = kind === undefined ? null : await newestScoreRun(trx, kind, today);
      return id === undefined ? null : { id, run: runId ?? newest?.id };
    });
    if (found === null) return problem("not-found", { what: retailer });
    const asked = { ...found, today, isForStaff: true };
    return retailerScoresOf({ books, eyes: systemEyes }, asked);
  },
});
