import type { Brief } from "@dongxiao/contract";
import {
  audit,
  type Books,
  insertWeek,
  type NewWeek,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";

import type { WeekSegment } from "./cut-segments.ts";
import { chosen, versionsUsed } from "./definitions.ts";
import type { SkuForecast } from "./forecast-week.ts";
import type { VisitRow } from "./order-visits.ts";
import type { ScarcePlan } from "./plan-scarce.ts";

/** Everything that one run of a week leaves behind. */
export interface WeekResult {
  readonly brief: Brief;
  readonly segments: readonly WeekSegment[];
  readonly plans: readonly ScarcePlan[];
  readonly forecasts: readonly SkuForecast[];
  readonly visits: readonly VisitRow[];
}

type PlanRows = Pick<NewWeek, "plans" | "planLines">;

function planRows(plans: readonly ScarcePlan[]): PlanRows {
  return {
    plans: plans.map(({ sku, supplyPacks, placedPacks, leftOver }) => ({
      skuId: sku.id,
      supplyPacks,
      placedPacks,
      rule: chosen.rule.id,
      leftOver,
    })),
    planLines: plans.flatMap(({ sku, lines }) => lines.map((line) => ({ skuId: sku.id, ...line }))),
  };
}

/** Writes one run with all its parts, or nothing at all; returns its number. */
export function writeRun(
  books: Books,
  { brief, segments, plans, forecasts, visits }: WeekResult,
  madeBy: number | null,
): Promise<number> {
  const { cycle } = brief;
  return withEyes(books, systemEyes, async (trx) => {
    const id = await insertWeek(trx, {
      cycle,
      jobId: null,
      madeBy,
      versions: versionsUsed(),
      brief,
      forecasts,
      visits,
      ...planRows(plans),
      segments,
    });
    const subject = { subjectKind: "week", subjectId: String(id) };
    await audit(trx, { personId: madeBy, action: "run-week", ...subject, after: { cycle } });
    return id;
  });
}
