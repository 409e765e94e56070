import { z } from "zod";

import { analysisFrame } from "./analysis.ts";
import { periodShown } from "./indicators.ts";
import { planning, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { isoDay, moment } from "./values.ts";

/** What a task counts. */
export const taskMeasures = ["big-cases", "packs", "cny-cents"] as const;

/** A task as it is entered: how much of what, where, by when. */
export const taskForm = z.strictObject({
  /** A department, a line, or any other unit: everything below it counts. */
  unitId: z.number().int().positive(),
  period: analysisFrame.shape.period,
  measure: z.enum(taskMeasures),
  /** In the measure's own unit. */
  target: z.number().positive().max(1e15),
  /** Only this price class; null for all. */
  priceClass: z.number().int().min(1).max(5).nullable(),
  /** Only this brand; null for all. */
  brand: z.string().min(1).max(80).nullable(),
  note: z.string().trim().max(500).default(""),
});

/** A task as it is entered. */
export type TaskForm = z.input<typeof taskForm>;

/** Time passed against task done. */
export const taskProgress = z.object({
  done: z.number(),
  days: z.number(),
  daysPassed: z.number(),
  daysLeft: z.number(),
  elapsedShare: z.number(),
  doneShare: z.number().nullable(),
  /** Below 0 the task lags behind the time; 0.01 is one percentage point. */
  gap: z.number().nullable(),
  dailyRate: z.number().nullable(),
  /** 0 when the task is done, null when no day is left to do the rest. */
  dailyRateNeeded: z.number().nullable(),
});

/** One task and how far it is. */
export const salesTask = taskForm.omit({ period: true }).extend({
  id: z.number(),
  period: periodShown,
  unit: z.object({ name: z.string(), kind: z.string() }),
  enteredBy: z.string().nullable(),
  enteredAt: moment,
  /** Null while there are no data to measure it by. */
  progress: taskProgress.nullable(),
});

/** One task and how far it is. */
export type SalesTask = z.output<typeof salesTask>;

/** Every task that the reader sees, the newest period first. */
export const tasksAnswer = z.object({
  dataUntil: isoDay.nullable(),
  madeAt: moment,
  tasks: z.array(salesTask),
});

/** Every task that the reader sees. */
export type TasksAnswer = z.output<typeof tasksAnswer>;

/** Tasks that touch a period; all of them when it is left out. */
export const tasksQuestion = z.object({ period: analysisFrame.shape.period.optional() });

const reading = { method: "GET", roles: staff, scope: "subtree", input: tasksQuestion } as const;

/** The tasks of the caller's units with their progress. */
export const listTasks = defineRoute({
  ...reading,
  path: "/analysis/tasks",
  output: tasksAnswer,
  problems: ["period-unreadable"],
});

/** The same table as a workbook. */
export const exportTasks = defineRoute({
  ...reading,
  path: "/analysis/tasks/export",
  output: { file: "tasks.xlsx" },
  problems: ["period-unreadable"],
});

const writing = { roles: planning, scope: "subtree" } as const;

/** Enters a task. */
export const addTask = defineRoute({
  ...writing,
  method: "POST",
  path: "/analysis/tasks",
  input: taskForm,
  output: z.object({ id: z.number() }),
  problems: ["period-unreadable", "outside-scope", "task-exists"],
});

/** Changes a task; what it was stays in the log. */
export const changeTask = defineRoute({
  ...writing,
  method: "PUT",
  path: "/analysis/tasks/:id",
  input: taskForm.extend({ id: key }),
  output: nothing,
  problems: ["period-unreadable", "outside-scope", "not-found", "task-exists"],
});

/** Takes a task away; it can be put back. */
export const deleteTask = defineRoute({
  ...writing,
  method: "DELETE",
  path: "/analysis/tasks/:id",
  input: z.object({ id: key }),
  output: nothing,
  problems: ["not-found"],
});

/** Puts a task back that was taken away. */
export const restoreTask = defineRoute({
  ...writing,
  method: "POST",
  path: "/analysis/tasks/:id/restore",
  input: z.object({ id: key }),
  output: nothing,
  problems: ["not-found", "task-exists"],
});
