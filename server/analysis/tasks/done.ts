import { memberLiteral, periodNamed } from "@dongxiao/core/indicators";
import { assert } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import type { KeptTask } from "../../queries/sales-tasks.ts";
import { within } from "../frame.ts";

/** What was supplied of what a task counts. */
export interface Done {
  readonly packs: number;
  readonly amountCnyCents: number;
}

/** Tasks of one period are counted in one scan, but a statement must not grow without end. */
const tasksAtOnce = 200;

/** What was supplied towards each task, in the order of the tasks. */
export async function doneOf(
  facts: Facts,
  tasks: readonly KeptTask[],
): Promise<readonly (Done | null)[]> {
  const found = new Map<number, Done>();
  for (const [period, own] of Map.groupBy(tasks, (task) => task.period))
    for (let at = 0; at < own.length; at += tasksAtOnce) {
      const some = own.slice(at, at + tasksAtOnce);
      const [row] = await facts.ask<Record<string, number>>(doneSql(period, some));
      for (const [place, { id }] of some.entries())
        found.set(id, {
          packs: row?.[`p${place}`] ?? 0,
          amountCnyCents: row?.[`a${place}`] ?? 0,
        });
    }
  return tasks.map(({ id }) => found.get(id) ?? null);
}

function doneSql(name: string, tasks: readonly KeptTask[]): string {
  const period = periodNamed(name);
  assert(period !== null, `${name} was read when the task was entered`);
  const sums = tasks.flatMap((task, place) => {
    const counts = conditionOf(task);
    return [
      `sumIf(supplied_packs, ${counts}) as p${place}`,
      `sumIf(amount_cny_cents, ${counts}) as a${place}`,
    ];
  });
  return `select ${sums.join(", ")} from order_line where ${within(period)}`;
}

/** The rows that count: those of the lines below the unit, as they stood in each cycle. */
function conditionOf({ lines, priceClass, brand }: KeptTask): string {
  const parts = [
    lines.length === 0 ? "0" : `line in (${lines.map(memberLiteral).join(", ")})`,
    ...(priceClass === null ? [] : [`price_class = ${memberLiteral(priceClass)}`]),
    ...(brand === null ? [] : [`brand = ${memberLiteral(brand)}`]),
  ];
  return parts.join(" and ");
}
