import type { Asking, Trx } from "../database.ts";
import {
  changeHistories,
  replaceHistories,
  type ChangedHistory,
  type DatedChange,
} from "../history/change.ts";
import { scheduleKind } from "../history/kinds.ts";
import { timelinesOf } from "../history/read.ts";
import type { Timeline } from "../history/timeline.ts";
import { holds } from "../spans.ts";
import type { ScheduleAttributes } from "../tables/organisation.ts";

/** A line's ordering rhythm and depot on one day. */
export interface ScheduleAsOf extends ScheduleAttributes {
  readonly lineId: number;
}

/** Changes the ordering rhythms of lines from given days on. */
export function changeSchedules(
  trx: Trx,
  changes: readonly DatedChange<ScheduleAttributes>[],
): Promise<ChangedHistory<ScheduleAttributes>[]> {
  return changeHistories(trx, scheduleKind, changes);
}

/** Puts lines' histories back to what they were. */
export function replaceSchedules(
  trx: Trx,
  wanted: ReadonlyMap<number, Timeline<ScheduleAttributes>>,
): Promise<ChangedHistory<ScheduleAttributes>[]> {
  return replaceHistories(trx, scheduleKind, wanted);
}

/** The ordering rhythms of lines through time, by line. */
export function scheduleTimelines(
  trx: Asking,
  ids: readonly number[],
): Promise<Map<number, Timeline<ScheduleAttributes>>> {
  return timelinesOf(trx, scheduleKind, ids);
}

/** The ordering rhythms of all lines on a day. */
export function schedulesAsOf(trx: Asking, day: string): Promise<ScheduleAsOf[]> {
  return trx
    .selectFrom("lineSchedule")
    .select(["lineId", "orderWeekday", "rhythm", "anchorCycle", "depotLongitude", "depotLatitude"])
    .where(holds("during", day))
    .orderBy("lineId")
    .execute();
}
