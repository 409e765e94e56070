import type { SalesTask } from "@dongxiao/contract";
import type { NamedPeriod } from "@dongxiao/core/indicators";
import { daysOf } from "@dongxiao/core/indicators";
import type { Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** What is written of a task. */
export interface TaskToKeep {
  readonly orgUnitId: number;
  readonly period: NamedPeriod;
  readonly measure: SalesTask["measure"];
  readonly target: number;
  readonly priceClass: number | null;
  readonly brand: string | null;
  readonly note: string;
}

/** One task as it was entered, with the lines whose sales count. */
export interface KeptTask extends Omit<TaskToKeep, "period"> {
  readonly id: number;
  readonly period: string;
  readonly unit: string;
  readonly kind: string;
  readonly enteredBy: string | null;
  readonly enteredAt: string;
  readonly lines: readonly number[];
}

/** The tasks under a transaction's eyes: all of them, or those that touch some days. */
export async function tasksSeen(trx: Trx, days: { from: string; to: string } | null) {
  const touching =
    days === null ? sql`` : sql`and t.from_day <= ${days.to} and t.to_day >= ${days.from}`;
  const { rows } = await sql<KeptTask>`
    select t.id, t.org_unit_id, u.name as unit, u.kind, t.period, t.measure, t.target, t.price_class, t.brand,
      t.note, p.name as entered_by, t.entered_at,
      array(select l.id from org_unit l where l.kind = 'line' and l.path <@ u.path) as lines
    from sales_task t join org_unit u on u.id = t.org_unit_id left join person p on p.id = t.entered_by
    where t.deleted_at is null ${touching}
    order by t.from_day desc, t.to_day desc, u.path, t.price_class nulls first, t.brand nulls first, t.id`.execute(
    trx,
  );
  return rows;
}

/** The unit that a task is for, where a transaction's eyes see it. */
export async function unitSeen(trx: Trx, id: number): Promise<{ name: string } | null> {
  const { rows } = await sql<{ name: string }>`
    select name from org_unit where id = ${id} and dongxiao_sees(path)`.execute(trx);
  return rows[0] ?? null;
}

const columnsOf = ({ period, ...task }: TaskToKeep) => ({
  ...task,
  period: period.name,
  fromDay: daysOf(period).from,
  toDay: daysOf(period).to,
});

/** Another task that counts the same, so that nobody measures one thing against two; its key. Waits for its turn. */
export async function sameTask(
  trx: Trx,
  task: Pick<TaskToKeep, "orgUnitId" | "measure" | "priceClass" | "brand">,
  period: string,
): Promise<number | null> {
  const { orgUnitId, measure, priceClass, brand } = task;
  await sql`lock table sales_task in share row exclusive mode`.execute(trx);
  const found = await trx
    .selectFrom("salesTask")
    .select("id")
    .where("deletedAt", "is", null)
    .where("orgUnitId", "=", orgUnitId)
    .where("period", "=", period)
    .where("measure", "=", measure)
    .where("priceClass", "is not distinct from", priceClass)
    .where("brand", "is not distinct from", brand)
    .executeTakeFirst();
  return found?.id ?? null;
}

/** Keeps a task. */
export async function keepTask(
  trx: Trx,
  task: TaskToKeep,
  personId: number | null,
): Promise<number> {
  const { id } = await trx
    .insertInto("salesTask")
    .values({ ...columnsOf(task), enteredBy: personId })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a task that is there. */
export async function rewriteTask(trx: Trx, id: number, task: TaskToKeep): Promise<void> {
  await trx.updateTable("salesTask").set(columnsOf(task)).where("id", "=", id).execute();
}

/** One task as its row stands, taken away or not; locked against others meanwhile. */
export async function taskRow(trx: Trx, id: number, state: "there" | "gone") {
  const row = await trx
    .selectFrom("salesTask")
    .select(["id", "orgUnitId", "period", "measure", "target", "priceClass", "brand", "note"])
    .where("id", "=", id)
    .where("deletedAt", state === "there" ? "is" : "is not", null)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Takes a task away, or puts it back. */
export async function markTask(trx: Trx, id: number, state: "there" | "gone"): Promise<void> {
  const deletedAt = state === "there" ? null : sql<string>`now()`;
  await trx.updateTable("salesTask").set({ deletedAt }).where("id", "=", id).execute();
}
