import type { Asking, Trx } from "../database.ts";
import { changeHistories, type ChangedHistory, type DatedChange } from "../history/change.ts";
import { scheduleKind } from "../history/kinds.ts";
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

/** The ordering rhythms of all lines on a day. */
export function schedulesAsOf(trx: Asking, day: string): Promise<ScheduleAsOf[]> {
  return trx
    .selectFrom("lineSchedule")
    .select(["lineId", "orderWeekday", "rhythm", "anchorCycle", "depotLongitude", "depotLatitude"])
    .where(holds("during", day))
    .orderBy("lineId")
    .execute();
}
