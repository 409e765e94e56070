import { statement } from "@dongxiao/contract";
import type { Trx } from "@dongxiao/store/books";
import { z } from "zod";

const statements = z.array(statement);

/** A report whose statements somebody kept. */
export interface CheckedReport {
  readonly id: number;
  readonly name: string;
  readonly savedAt: string;
  readonly statements: z.output<typeof statements>;
}

/** The reports of a person, the newest first. */
export async function checkedReportsOf(trx: Trx, personId: number): Promise<CheckedReport[]> {
  const rows = await trx
    .selectFrom("checkedReport")
    .select(["id", "name", "savedAt", "statements"])
    .where("personId", "=", personId)
    .orderBy("savedAt", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ ...row, statements: statements.parse(row.statements) }));
}

/** Keeps the statements of a report; one of the same name and person is replaced. */
export async function keepCheckedReport(
  trx: Trx,
  personId: number,
  report: Pick<CheckedReport, "name" | "statements">,
): Promise<number> {
  const said = { statements: JSON.stringify(report.statements) };
  const { id } = await trx
    .insertInto("checkedReport")
    .values({ personId, name: report.name, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(["personId", "name"])
        .doUpdateSet((now) => ({ ...said, savedAt: now.fn<string>("now") })),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Forgets a report of the person's own; false when there is none. */
export async function dropCheckedReport(trx: Trx, personId: number, id: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("checkedReport")
    .where("id", "=", id)
    .where("personId", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
