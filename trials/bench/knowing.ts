// Everything that is known of each retailer of a made company for one month: all segments, all scores, the tiers.
// node tools/run.mjs trials/bench/knowing.ts
import { segmentsQuestion, tierRunForm } from "@dongxiao/contract";
import type { Asker } from "@dongxiao/server/indicators/plan.ts";
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

async function takenBy(size: MadeSize): Promise<Taken> {
  const folder = await mkdtemp(path.join(tmpdir(), "dongxiao-bench-knowing-"));
  const workshop = await openIowaWorkshop(folder);
  try {
    await fillCompany(workshop, size);
    const { books, facts } = workshop;
    const asker: Asker = { books, facts, eyes: systemEyes };
    const form = tierRunForm.parse({ period: "2021-12" });
    return {
      segments: await segmentsOfAll(asker),
      tiers: await seconds(() => makeTierRun(asker, form)),
    };
  } finally {
    await closeIowaWorkshop(workshop);
    await rm(folder, { recursive: true, force: true });
  }
}

function rowOf({ retailers }: MadeSize, { segments, tiers }: Taken): readonly string[] {
  const each = [segments, tiers, segments + tiers];
  return [counted(retailers), ...each.map((one) => one.toFixed(2))];
}

if (import.meta.main) {
  const rows = [];
  for (const size of sizes) rows.push(rowOf(size, await takenBy(size)));
  const table = markdownTable(["retailers", "segments, s", "tiers, s", "together, s"], rows);
  process.stdout.write(`${table}\n`);
}
