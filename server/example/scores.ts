import { type ScoreKind, scorePresets } from "@dongxiao/core/retailers";
import { assert } from "@dongxiao/core/units";
import {
  publishedScoreRun,
  publishScoreRun,
  scoreSchemeInUse,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";

import { addScheme, adoptScheme } from "../scores/change-schemes.ts";
import { newestMonth } from "../scores/due.ts";
import { makeScoreRuns } from "../scores/make-score-runs.ts";
import type { Workshop } from "../workshop.ts";

/** The kinds that an example company has scores of; the others wait to be adopted. */
const shown = ["star", "fiveDegree", "credit"] as const satisfies readonly ScoreKind[];

/** Puts the presets to use and publishes the newest whole month; done again after a kill, it does what is missing. */
export async function addExampleScores(workshop: Workshop): Promise<void> {
  const period = await newestMonth(workshop.facts);
  if (period === null) return;
  for (const kind of shown) {
    await adoptPreset(workshop, kind);
    await publishMonth(workshop, kind, period);
  }
}

const note = "示例 / example";

async function adoptPreset({ books }: Workshop, kind: ScoreKind): Promise<void> {
  const inUse = await withEyes(books, systemEyes, (trx) => scoreSchemeInUse(trx, kind));
  if (inUse !== null) return;
  const desk = { books, personId: null };
  const kept = await addScheme(desk, { definition: scorePresets[kind].scheme, note });
  assert(kept.ok, "a preset makes sense");
  await adoptScheme(desk, kept.value.id, note);
}

async function publishMonth(workshop: Workshop, kind: ScoreKind, period: string): Promise<void> {
  const { books, facts, clock } = workshop;
  const stands = await withEyes(books, systemEyes, (trx) => publishedScoreRun(trx, kind, period));
  if (stands !== null) return;
  const form = { kind, period, reason: note };
  const made = await makeScoreRuns({ books, facts, eyes: systemEyes }, form, clock.today());
  assert(made.ok, "the example has data of its newest month");
  await withEyes(books, systemEyes, async (trx) => {
    for (const id of made.value.ids) await publishScoreRun(trx, id, null);
  });
}
