import { holds, type Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** Who or what is about to go. */
export type Leaving = { readonly personId: number } | { readonly assignmentId: number };

/** Whether an administrator of the whole company remains on a day without that person or assignment; waits for its turn. */
export async function administratorRemains(
  trx: Trx,
  day: string,
  leaving: Leaving,
): Promise<boolean> {
  await sql`lock table assignment in share row exclusive mode`.execute(trx);
  const { rows } = await sql<{ remains: boolean }>`
    select exists (
      select from assignment a
      join person p on p.id = a.person_id and p.active
      join org_unit u on u.id = a.org_unit_id and u.parent_id is null
      where a.role = 'administrator' and ${holds("a.during", day)}
        and ${"personId" in leaving ? sql`p.id <> ${leaving.personId}` : sql`a.id <> ${leaving.assignmentId}`}
    ) as remains`.execute(trx);
  return rows[0]?.remains === true;
}
