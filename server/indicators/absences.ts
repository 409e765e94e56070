import type { Absences } from "@dongxiao/core/indicators";
import type { Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

import { countedStates, type Days } from "./populations.ts";

/** A retailer is new in its first three cycles: 21 days. */
const newDays = 21;

/** Who is new when a period begins, and who has closed or been suspended before it and not come back within it. */
export async function absencesIn(trx: Trx, { from, to }: Days): Promise<Required<Absences>> {
  const { rows } = await sql<{ id: number; gone: boolean }>`
    select c.retailer_id as id,
      not bool_or(lower(c.during) <= ${to}::date and coalesce(upper(c.during), 'infinity') > ${from}::date) as gone
    from licence c where c.state = any(${[...countedStates]})
    group by c.retailer_id
    having not bool_or(lower(c.during) <= ${to}::date and coalesce(upper(c.during), 'infinity') > ${from}::date)
      or min(lower(c.during)) > ${from}::date - ${newDays}::int`.execute(trx);
  const idsOf = (wanted: boolean): number[] =>
    rows.filter(({ gone }) => gone === wanted).map(({ id }) => id);
  return { gone: idsOf(true), new: idsOf(false) };
}
