import type { Trx } from "../database.ts";
import { insertRows } from "../rows.ts";

/** Everything that one run of the week made; reasons are data, written and read as they are. */
export interface NewWeek {
  readonly cycle: string;
  readonly jobId: number | null;
  readonly madeBy: number | null;
  /** The versions of the definitions that made it. */
  readonly versions: unknown;
  readonly brief: unknown;
  readonly segments: readonly WeekSegment[];
  readonly plans: readonly WeekPlan[];
  readonly planLines: readonly WeekPlanLine[];
  readonly forecasts: readonly WeekForecast[];
  readonly visits: readonly WeekVisit[];
}

export interface WeekSegment {
  readonly retailerId: number;
  readonly segment: string;
  readonly reason: unknown;
}

export interface WeekPlan {
  readonly skuId: number;
  readonly supplyPacks: number;
  readonly placedPacks: number;
  readonly rule: string;
  readonly leftOver: unknown;
}

export interface WeekPlanLine {
  readonly skuId: number;
  readonly retailerId: number;
  readonly demandPacks: number;
  readonly capPacks: number;
  readonly plannedPacks: number;
  readonly reason: unknown;
}

export interface WeekForecast {
  readonly skuId: number;
  readonly meanPacks: number;
  readonly retailers: number;
}

export interface WeekVisit {
  readonly lineId: number;
  readonly day: string;
  readonly sequence: number;
  readonly retailerId: number;
  readonly reason: unknown;
}

/** Writes a run of the week with all its parts; returns its number. Earlier runs of the same cycle stay. */
export async function insertWeek(trx: Trx, week: NewWeek): Promise<number> {
  const { id: weekRunId } = await trx
    .insertInto("weekRun")
    .values({
      cycle: week.cycle,
      jobId: week.jobId,
      madeBy: week.madeBy,
      versions: JSON.stringify(week.versions),
      brief: JSON.stringify(week.brief),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const ofThisRun = (rows: readonly object[]): object[] =>
    rows.map((row) => ({ weekRunId, ...row }));
  await insertRows(trx, "weekSegment", ofThisRun(week.segments));
  await insertRows(trx, "weekPlan", ofThisRun(week.plans));
  await insertRows(trx, "weekPlanLine", ofThisRun(week.planLines));
  await insertRows(trx, "weekForecast", ofThisRun(week.forecasts));
  await insertRows(trx, "weekVisit", ofThisRun(week.visits));
  return weekRunId;
}
