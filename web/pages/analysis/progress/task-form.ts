import type { addTask, SalesTask } from "@dongxiao/contract";

import type { Sent } from "../../../lib/wire.ts";
import { kept, typed } from "./measures.ts";

/** What the form holds: money in yuan, nothing chosen as nothing. */
export interface TaskValues {
  readonly unitId: number;
  readonly period: string;
  readonly measure: SalesTask["measure"];
  readonly target: number;
  readonly priceClass?: number | null;
  readonly brand?: string | null;
  readonly note?: string;
}

/** A task as its form shows it. */
export function valuesOf(task: SalesTask): TaskValues {
  const { unitId, period, measure, target, priceClass, brand, note } = task;
  return {
    unitId,
    period: period.name,
    measure,
    target: typed(measure, target),
    priceClass,
    brand,
    note,
  };
}

/** A form as it is sent. */
export function formOf(values: TaskValues): Sent<typeof addTask> {
  const { unitId, period, measure, target, priceClass = null, brand = null, note = "" } = values;
  return { unitId, period, measure, target: kept(measure, target), priceClass, brand, note };
}
