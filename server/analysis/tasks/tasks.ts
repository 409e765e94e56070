import {
  problem,
  type Problem,
  reply,
  type Reply,
  type SalesTask,
  type TasksAnswer,
} from "@dongxiao/contract";
import { daysOf, periodNamed } from "@dongxiao/core/indicators";
import { progressOf } from "@dongxiao/core/judgement";
import {
  assert,
  bigCasesIn,
  type Day,
  dayAfter,
  dayOf,
  isoOf,
  quantityOf,
  sticksPerStandardPack,
} from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";

import { periodOf } from "../../indicators/answer.ts";
import type { Asker } from "../../indicators/plan.ts";
import { heldIn } from "../../indicators/when.ts";
import { type KeptTask, tasksSeen } from "../../queries/sales-tasks.ts";
import { type Done, doneOf } from "./done.ts";

/** The tasks that the asker sees, held against what was sold until the newest day of the data. */
export async function tasksOf(
  asker: Asker,
  { period }: { readonly period?: string | undefined },
  madeAt: string,
): Promise<Reply<TasksAnswer> | Problem<"period-unreadable">> {
  const named = period === undefined ? null : periodNamed(period);
  if (period !== undefined && named === null) return problem("period-unreadable", { period });
  const days = named === null ? null : daysOf(named);
  const tasks = await withEyes(asker.books, asker.eyes, (trx) => tasksSeen(trx, days));
  const held = await heldIn(asker.facts);
  const today = held === null ? null : dayAfter(held.last, 6);
  const done = held === null ? [] : await doneOf(asker.facts, tasks);
  return reply({
    dataUntil: today === null ? null : isoOf(today),
    madeAt,
    tasks: tasks.map((task, place) => shown(task, done[place] ?? null, today)),
  });
}

function shown(task: KeptTask, done: Done | null, today: Day | null): SalesTask {
  const { id, orgUnitId, unit, kind, measure, target, priceClass, brand, note } = task;
  const period = periodNamed(task.period);
  assert(period !== null, `${task.period} was read when the task was entered`);
  return {
    id,
    unitId: orgUnitId,
    unit: { name: unit, kind },
    period: periodOf(period),
    measure,
    target,
    priceClass,
    brand,
    note,
    enteredBy: task.enteredBy,
    enteredAt: task.enteredAt,
    progress:
      done === null || today === null ? null : progressShown(task, daysOf(period), done, today),
  };
}

function progressShown(
  { measure, target }: KeptTask,
  { from, to }: { readonly from: string; readonly to: string },
  sold: Done,
  today: Day,
): SalesTask["progress"] {
  const [first, last] = [dayOf(from), dayOf(to)];
  assert(first !== null && last !== null, "a period covers days");
  const done = doneIn(measure, sold);
  const { days, daysPassed, daysLeft, elapsedShare, doneShare, gap, dailyRate, dailyRateNeeded } =
    progressOf({
      from: first,
      to: last,
      today,
      task: quantityOf(target, measure),
      done: quantityOf(done, measure),
    });
  const rates = { dailyRate, dailyRateNeeded };
  return { done, days, daysPassed, daysLeft, elapsedShare, doneShare, gap, ...rates };
}

function doneIn(measure: SalesTask["measure"], { packs, amountCnyCents }: Done): number {
  if (measure === "cny-cents") return amountCnyCents;
  return measure === "packs"
    ? packs
    : bigCasesIn(quantityOf(packs, "packs"), sticksPerStandardPack);
}
