import type { Selectable } from "kysely";

import type { Asking } from "../database.ts";
import type { WeekRunTable } from "../tables/weeks.ts";
import type {
  WeekForecast,
  WeekPlan,
  WeekPlanLine,
  WeekSegment,
  WeekVisit,
} from "./insert-week.ts";

/** A run of the week, without its parts. */
export type WeekRun = Selectable<WeekRunTable>;

/** The newest run of a cycle (null: of any cycle); null when there is none. */
export async function latestWeek(trx: Asking, cycle: string | null): Promise<WeekRun | null> {
  const all = trx
    .selectFrom("weekRun")
    .selectAll()
    .orderBy("cycle", "desc")
    .orderBy("id", "desc")
    .limit(1);
  const row = await (cycle === null ? all : all.where("cycle", "=", cycle)).executeTakeFirst();
  return row ?? null;
}

/** The cut of the retailers that these eyes see. */
export function weekSegments(trx: Asking, weekRunId: number): Promise<WeekSegment[]> {
  return trx
    .selectFrom("weekSegment")
    .select(["retailerId", "segment", "reason"])
    .where("weekRunId", "=", weekRunId)
    .orderBy("retailerId")
    .execute();
}

/** What was placed of each SKU. */
export function weekPlans(trx: Asking, weekRunId: number): Promise<WeekPlan[]> {
  return trx
    .selectFrom("weekPlan")
    .select(["skuId", "supplyPacks", "placedPacks", "rule", "leftOver"])
    .where("weekRunId", "=", weekRunId)
    .orderBy("skuId")
    .execute();
}

/** What each retailer that these eyes see gets, of one SKU or (null) of all. */
export function weekPlanLines(
  trx: Asking,
  weekRunId: number,
  skuId: number | null,
): Promise<WeekPlanLine[]> {
  const all = trx
    .selectFrom("weekPlanLine")
    .select(["skuId", "retailerId", "demandPacks", "capPacks", "plannedPacks", "reason"])
    .where("weekRunId", "=", weekRunId)
    .orderBy("skuId")
    .orderBy("retailerId");
  return (skuId === null ? all : all.where("skuId", "=", skuId)).execute();
}

/** The demand expected of each SKU. */
export function weekForecasts(trx: Asking, weekRunId: number): Promise<WeekForecast[]> {
  return trx
    .selectFrom("weekForecast")
    .select(["skuId", "meanPacks", "retailers"])
    .where("weekRunId", "=", weekRunId)
    .orderBy("skuId")
    .execute();
}

/** The visits of the lines that these eyes see, in the order in which they are made. */
export function weekVisits(trx: Asking, weekRunId: number): Promise<WeekVisit[]> {
  return trx
    .selectFrom("weekVisit")
    .select(["lineId", "day", "sequence", "retailerId", "reason"])
    .where("weekRunId", "=", weekRunId)
    .orderBy("lineId")
    .orderBy("day")
    .orderBy("sequence")
    .execute();
}
