import {
  problem,
  reply,
  type Reply,
  type SegmentsAnswer,
  type segmentsQuestion,
} from "@dongxiao/contract";
import {
  type EvidenceField,
  evidenceFields,
  type FactsWindow,
  segment,
} from "@dongxiao/core/retailers";
import { dayAfter, isoOf } from "@dongxiao/core/units";
import { retailersAsOf, schedulesAsOf, systemEyes, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import { type Asker } from "../indicators/plan.ts";
import { linesSeen } from "../indicators/seen.ts";
import { type Held, heldIn } from "../indicators/when.ts";
import { segmentationShownOf } from "./definitions.ts";
import { gatherEvidence, type Subjects } from "./gather-evidence.ts";
import { newestOn } from "./newest-on.ts";
import { type SegmentsAsked, segmentsAsked, type SegmentsRefusal } from "./segments-asked.ts";
import { listOf, type Placed, tablesOf } from "./segments-shown.ts";

type Question = z.output<typeof segmentsQuestion>;

/** A segmentation as it was cut on a day, whole as far as the asker sees. */
export interface Cut extends SegmentsAsked {
  readonly placed: readonly Placed[];
  readonly window: FactsWindow;
  readonly day: string;
  readonly held: Held;
}

/** Cuts the retailers by one segmentation as of a day, within the whole company; the asker is given its own. */
export async function placedBy(
  asker: Asker,
  question: Pick<Question, "id" | "asOf" | "settings">,
): Promise<Reply<Cut> | SegmentsRefusal> {
  const asked = segmentsAsked(question);
  if (!asked.ok) return asked;
  const held = await heldIn(asker.facts);
  const day = question.asOf ?? (held === null ? "1970-01-01" : isoOf(held.last));
  const newest = newestOn(day, held);
  if (held === null || newest === null) return withoutData(day, held);
  const window = { ...asked.value.definition.windowOf(asked.value.settings), newest };
  const placed = await placedIn(asker, asked.value, window, day);
  return reply({ ...asked.value, placed, window, day, held });
}

/**
 * One segmentation as of a day. It is cut within the whole company, so that a retailer has the same segment whoever
 * looks; what is counted, summed and listed is what the asker sees.
 */
export async function segmentsOf(
  asker: Asker,
  question: Question,
  madeAt: string,
): Promise<Reply<SegmentsAnswer> | SegmentsRefusal> {
  const cut = await placedBy(asker, question);
  if (!cut.ok) return cut;
  const { placed, window, day, held, ...asked } = cut.value;
  return reply({
    segmentation: segmentationShownOf(question.id, asked.definition),
    settings: asked.settings,
    asOf: day,
    cycle: isoOf(window.newest),
    months: window.months,
    dataUntil: isoOf(dayAfter(held.last, 6)),
    madeAt,
    ...tablesOf(placed, question, asked),
    ...listOf(placed, question, asked),
  });
}

function withoutData(day: string, held: Held | null): SegmentsRefusal {
  const from = held === null ? "-" : isoOf(held.first);
  const to = held === null ? "-" : isoOf(held.last);
  return problem("period-without-data", { period: day, from, to });
}

async function placedIn(
  { books, facts, eyes }: Asker,
  { definition, settings }: SegmentsAsked,
  window: FactsWindow,
  day: string,
): Promise<readonly Placed[]> {
  const subjects = await withEyes(books, systemEyes, async (trx): Promise<Subjects> => ({
    retailers: await retailersAsOf(trx, day),
    depots: await schedulesAsOf(trx, day),
  }));
  const lines = await withEyes(books, eyes, linesSeen);
  const isField = (name: string): name is EvidenceField => name in evidenceFields;
  const fields = new Set(["monthlyCnyCents", ...Object.keys(definition.looksAt)]);
  const evidence = await gatherEvidence(facts, subjects, [...fields].filter(isField), window);
  const assigned = new Map(
    segment(definition, evidence, settings).map((one) => [one.retailer, one]),
  );
  return subjects.retailers.flatMap((known, at) => {
    const own = assigned.get(known.id);
    if (own === undefined || (lines !== null && !lines.includes(known.lineId))) return [];
    const cents = evidence[at]?.monthlyCnyCents.reduce((sum, month) => sum + month, 0) ?? 0;
    return [{ ...own, known, monthlyMeanCnyCents: cents / window.months }];
  });
}
