import path from "node:path";

import { brief as briefShape, type Brief } from "@dongxiao/contract";
import { runWeek } from "@dongxiao/server/week/run-week.ts";
import { latestWeek, weekPlanLines, type WeekPlanLine } from "@dongxiao/store/books";

import { unwatched } from "../agreement/test-workshop.ts";
import type { ExampleCompany } from "./example-company.ts";
import { type Recomputed, recompute } from "./recompute.ts";

const sourceFolder = path.resolve(
  import.meta.dirname,
  "..",
  "..",
  "server",
  "example",
  "iowa",
  "data",
);

/** One week as the product wrote it, beside the same week recomputed. */
export interface GoldenWeek {
  readonly golden: Recomputed;
  readonly runId: number;
  readonly brief: Brief;
  readonly lines: ReadonlyMap<number, readonly WeekPlanLine[]>;
}

/** Runs a week of the example company, and recomputes it. */
export async function runGoldenWeek(
  { workshop, keyOfStore }: ExampleCompany,
  monday: string,
): Promise<GoldenWeek> {
  const books = workshop.books.owner;
  const golden = await recompute(sourceFolder, monday, keyOfStore);
  const ended = await runWeek(workshop, { cycle: monday, personId: null }, unwatched);
  const run = await latestWeek(books, monday);
  if (!ended.ok || run === null) throw new Error(`the week of ${monday}: ${JSON.stringify(ended)}`);
  const lines = await weekPlanLines(books, run.id, null);
  return {
    golden,
    runId: run.id,
    brief: briefShape.parse(run.brief),
    lines: Map.groupBy(lines, ({ skuId }) => skuId),
  };
}
