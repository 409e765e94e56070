// Everything that is known of each retailer of a made company for one month: all segments, all scores, the tiers.
// node tools/run.mjs trials/bench/knowing.ts
import { scoreRunForm, segmentsQuestion, tierRunForm } from "@dongxiao/contract";
import { scorePresets, scoreRetailers } from "@dongxiao/core/retailers";
import type { Asker } from "@dongxiao/server/indicators/plan.ts";
import { addScheme, adoptScheme } from "@dongxiao/server/scores/change-schemes.ts";
import { gatherScores } from "@dongxiao/server/scores/gather-scores.ts";
import { makeScoreRuns } from "@dongxiao/server/scores/make-score-runs.ts";
import { scoreMonthOf } from "@dongxiao/server/scores/month.ts";
import { segmentationsBySpelling } from "@dongxiao/server/segments/definitions.ts";
import { segmentsOf } from "@dongxiao/server/segments/segments.ts";
import { makeTierRun } from "@dongxiao/server/tiers/make-tier-run.ts";
import { systemEyes } from "@dongxiao/store/books";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { closeIowaWorkshop, openIowaWorkshop } from "./iowa-workshop.ts";
import { fillCompany } from "./made-company.ts";
import type { MadeSize } from "./made-orders.ts";
import { counted, markdownTable } from "./tables.ts";

const sizes: readonly MadeSize[] = [
  { retailers: 20_000, lines: 120 },
  { retailers: 40_000, lines: 240 },
];

/** How long each part takes, in seconds. */
interface Taken {
  readonly segments: number;
  readonly tiers: number;
  /** All five kinds, reckoned. */
  readonly scores: number;
  /** The same, and kept in the books with their evidence. */
  readonly scoresKept: number;
}

async function seconds(work: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  const begun = performance.now();
  const answer = await work();
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return (performance.now() - begun) / 1000;
}

async function segmentsOfAll(asker: Asker): Promise<number> {
  let whole = 0;
  for (const id of segmentationsBySpelling.keys())
    whole += await seconds(() => {
      const question = segmentsQuestion.parse({ id, asOf: "2021-12-31" });
      return segmentsOf(asker, question, "2022-01-01T00:00:00.000Z");
    });
  return whole;
}

const note = "bench";
const month = "2021-12";
const today = "2022-01-03";

async function adoptPresets({ books }: Asker): Promise<void> {
  const desk = { books, personId: null };
  for (const { scheme } of Object.values(scorePresets)) {
    const kept = await addScheme(desk, { definition: scheme, note });
    if (!kept.ok) throw new Error(JSON.stringify(kept));
    await adoptScheme(desk, kept.value.id, note);
  }
}

async function scored(asker: Asker): Promise<{ readonly ok: boolean }> {
  const asked = await scoreMonthOf(asker.facts, month);
  if (!asked.ok) return asked;
  const evidence = await gatherScores(asker, asked.value, today);
  for (const { scheme } of Object.values(scorePresets)) scoreRetailers(scheme, evidence);
  return asked;
}

async function takenBy(size: MadeSize): Promise<Taken> {
  const folder = await mkdtemp(path.join(tmpdir(), "dongxiao-bench-knowing-"));
  const workshop = await openIowaWorkshop(folder);
  try {
    await fillCompany(workshop, size);
    const { books, facts } = workshop;
    const asker: Asker = { books, facts, eyes: systemEyes };
    await adoptPresets(asker);
    const form = tierRunForm.parse({ period: month });
    return {
      segments: await segmentsOfAll(asker),
      tiers: await seconds(() => makeTierRun(asker, form)),
      scores: await seconds(() => scored(asker)),
      scoresKept: await seconds(() =>
        makeScoreRuns(asker, scoreRunForm.parse({ period: month }), today),
      ),
    };
  } finally {
    await closeIowaWorkshop(workshop);
    await rm(folder, { recursive: true, force: true });
  }
}

function rowOf({ retailers }: MadeSize, taken: Taken): readonly string[] {
  const { segments, tiers, scores, scoresKept } = taken;
  const each = [segments, tiers, scores, segments + tiers + scores, scoresKept];
  return [counted(retailers), ...each.map((one) => one.toFixed(2))];
}

const headings = [
  "retailers",
  "segments, s",
  "tiers, s",
  "scores, s",
  "together, s",
  "scores with keeping, s",
];

if (import.meta.main) {
  const rows = [];
  for (const size of sizes) rows.push(rowOf(size, await takenBy(size)));
  process.stdout.write(`${markdownTable(headings, rows)}\n`);
}
