import type { routes } from "@dongxiao/contract";
import { holds, type Trx } from "@dongxiao/store/books";
import { sql } from "kysely";
import type { z } from "zod";

type Unit = z.input<(typeof routes)["organisation"]["output"]>["units"][number];

/** The units under a transaction's eyes, parents first, with the retailers that they have on a day. */
export async function unitsSeen(trx: Trx, day: string): Promise<Unit[]> {
  const { rows } = await sql<Unit>`
    with line_count as (
      select l.path, count(*)::int as retailers
      from retailer_span s join org_unit l on l.id = s.line_id
      where ${holds("s.during", day)} group by l.path
    )
    select u.id, u.parent_id, u.kind, u.code, u.name,
      coalesce((select sum(c.retailers)::int from line_count c where c.path <@ u.path), 0) as retailers
    from org_unit u where dongxiao_sees(u.path) order by nlevel(u.path), u.code`.execute(trx);
  return rows;
}
