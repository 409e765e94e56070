import {
  assert,
  perOf,
  quantityOf,
  ratioOf,
  totalOf,
  type Day,
  type Quantity,
  type Ratio,
} from "../units/index.ts";

/** A task over some days, and what is done of it at the close of one of them. */
export interface Task<Unit extends string> {
  readonly from: Day;
  /** The last day of it. */
  readonly to: Day;
  /** The day at whose close it is looked at. */
  readonly today: Day;
  readonly task: Quantity<Unit>;
  readonly done: Quantity<Unit>;
}

/** Time passed against task done. */
export interface Progress<Unit extends string> {
  readonly days: Quantity<"days">;
  readonly daysPassed: Quantity<"days">;
  readonly daysLeft: Quantity<"days">;
  readonly elapsedShare: Ratio;
  /** Null when there is no task. */
  readonly doneShare: Ratio | null;
  /** doneShare - elapsedShare: below 0 the task lags behind the time; 0.01 is one percentage point. */
  readonly gap: Ratio | null;
  /** Per day passed; null before the first day is over. */
  readonly dailyRate: Quantity<`${Unit}/days`> | null;
  /** Per day left; 0 when the task is done, null when no day is left to do the rest. */
  readonly dailyRateNeeded: Quantity<`${Unit}/days`> | null;
}

/**
 * Holds the share of a task that is done against the share of its time that has passed (时间过半、任务过半).
 * Days are calendar days and today counts as passed; before the first day nothing has, after the last everything.
 *
 * @param task what is to be done, in any unit, and what is done
 * @returns shares from 0 for the time; the share done may be above 1
 * @throws Bug when the task ends before it begins
 * @see Representative's annual summary: half the time, half the task
 */
export function progressOf<Unit extends string>(task: Task<Unit>): Progress<Unit> {
  assert(task.to >= task.from, "a task ends no sooner than it begins");
  const days = quantityOf(task.to - task.from + 1, "days");
  const passed = Math.min(days, Math.max(0, task.today - task.from + 1));
  const daysPassed = quantityOf(passed, "days");
  const daysLeft = quantityOf(days - passed, "days");
  const elapsedShare = quantityOf(passed / days, "ratio");
  const doneShare = ratioOf(task.done, task.task);
  const rest = totalOf<Unit>([Math.max(0, task.task - task.done)]);
  return {
    days,
    daysPassed,
    daysLeft,
    elapsedShare,
    doneShare,
    gap: doneShare === null ? null : quantityOf(doneShare - elapsedShare, "ratio"),
    dailyRate: perOf(task.done, daysPassed),
    dailyRateNeeded: rest === 0 ? perOf(rest, days) : perOf(rest, daysLeft),
  };
}
