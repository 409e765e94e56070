import type { Absences } from "@dongxiao/core/indicators";
import { holds, type Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

import { countedStates } from "./populations.ts";

/** A retailer is new in its first three cycles: 21 days. */
const newDays = 21;

/** Who is new, and who has closed or been suspended, on the first day of a period. */
export async function absencesOn(trx: Trx, day: string): Promise<Required<Absences>> {
  const states = [...countedStates];
  const { rows } = await sql<{ id: number; gone: boolean }>`
    select c.retailer_id as id, not coalesce(bool_or(${holds("c.during", day)}), false) as gone
    from licence c where c.state = any(${states})
    group by c.retailer_id
    having (not bool_or(${holds("c.during", day)}) and bool_or(lower(c.during) <= ${day}::date))
      or min(lower(c.during)) > ${day}::date - ${newDays}::int`.execute(trx);
  const idsOf = (wanted: boolean): number[] =>
    rows.filter(({ gone }) => gone === wanted).map(({ id }) => id);
  const gone = idsOf(true);
  return { gone, new: idsOf(false) };
}
