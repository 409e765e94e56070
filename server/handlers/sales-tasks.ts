import { problem, type Problem, reply, type Reply, type taskForm } from "@dongxiao/contract";
import { type NamedPeriod, periodNamed } from "@dongxiao/core/indicators";
import { type Trx, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import { tasksOf } from "../analysis/tasks/tasks.ts";
import type { Call, HandlerOf } from "../call.ts";
import {
  keepTask,
  markTask,
  rewriteTask,
  sameTask,
  taskRow,
  type TaskToKeep,
  unitSeen,
} from "../queries/sales-tasks.ts";
import { writeSheets } from "../wire/sheet.ts";
import { note } from "./notes.ts";
import { tasksSheets } from "./analysis-sheets/tasks-sheets.ts";

const kind = "sales-task";
const askerOf = ({ house: { books, facts }, eyes }: Call) => ({ books, facts, eyes });
const madeAt = ({ house }: Call): string => house.clock.now().toISOString();

export const listTasks: HandlerOf<"listTasks"> = (question, call) =>
  tasksOf(askerOf(call), question, madeAt(call));

export const exportTasks: HandlerOf<"exportTasks"> = async (question, call) => {
  const answer = await tasksOf(askerOf(call), question, madeAt(call));
  if (!answer.ok) return answer;
  const sheets = tasksSheets(answer.value, question.period ?? null, call.language);
  return reply(writeSheets("progress.xlsx", sheets));
};

type Form = z.output<typeof taskForm>;
type Unkept = Problem<"period-unreadable" | "outside-scope" | "task-exists">;

function periodIn({ period }: Form): Reply<NamedPeriod> | Problem<"period-unreadable"> {
  const named = periodNamed(period);
  return named === null ? problem("period-unreadable", { period }) : reply(named);
}

/** Holds a task to the caller's units, and to being the only one that counts the same. */
async function keepable(
  trx: Trx,
  { unitId, period: _name, ...task }: Form,
  period: NamedPeriod,
  own: number | null,
): Promise<Reply<TaskToKeep> | Unkept> {
  const unit = await unitSeen(trx, unitId);
  if (unit === null) return problem("outside-scope");
  const kept = { ...task, orgUnitId: unitId, period };
  const same = await sameTask(trx, kept, period.name);
  if (same !== null && same !== own)
    return problem("task-exists", { unit: unit.name, period: period.name });
  return reply(kept);
}

export const addTask: HandlerOf<"addTask"> = async (form, call) => {
  const period = periodIn(form);
  if (!period.ok) return period;
  return withEyes(call.house.books, call.eyes, async (trx) => {
    const task = await keepable(trx, form, period.value, null);
    if (!task.ok) return task;
    const id = await keepTask(trx, task.value, call.eyes.personId);
    await note(trx, call, { action: "add-task", kind, id, after: form, reason: form.note });
    return reply({ id });
  });
};

export const changeTask: HandlerOf<"changeTask"> = async ({ id, ...form }, call) => {
  const period = periodIn(form);
  if (!period.ok) return period;
  return withEyes(call.house.books, call.eyes, async (trx) => {
    const before = await taskRow(trx, id, "there");
    if (before === null) return problem("not-found", { what: String(id) });
    const task = await keepable(trx, form, period.value, id);
    if (!task.ok) return task;
    await rewriteTask(trx, id, task.value);
    const { id: _id, orgUnitId: unitId, ...rest } = before;
    const told = { action: "change-task", kind, id, reason: form.note };
    await note(trx, call, { ...told, before: { unitId, ...rest }, after: form });
    return reply({});
  });
};

export const deleteTask: HandlerOf<"deleteTask"> = ({ id }, call) =>
  withEyes(call.house.books, call.eyes, async (trx) => {
    const before = await taskRow(trx, id, "there");
    if (before === null) return problem("not-found", { what: String(id) });
    await markTask(trx, id, "gone");
    await note(trx, call, { action: "delete-task", kind, id, before });
    return reply({});
  });

export const restoreTask: HandlerOf<"restoreTask"> = ({ id }, call) =>
  withEyes(call.house.books, call.eyes, async (trx) => {
    const row = await taskRow(trx, id, "gone");
    if (row === null) return problem("not-found", { what: String(id) });
    const unit = await unitSeen(trx, row.orgUnitId);
    if ((await sameTask(trx, row, row.period)) !== null)
      return problem("task-exists", { unit: unit?.name ?? "", period: row.period });
    await markTask(trx, id, "there");
    await note(trx, call, { action: "restore-task", kind, id, after: row });
    return reply({});
  });
