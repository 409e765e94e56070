import type { TierMover } from "@dongxiao/contract";
import { holds, type Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** What a list shows of a retailer beside what it is about. */
export type RetailerNamed = Pick<TierMover, "retailerId" | "licenceCode" | "name" | "line">;

/** The names of retailers as of a day, by key. */
export async function retailersNamed(
  trx: Trx,
  ids: readonly number[],
  day: string,
): Promise<ReadonlyMap<number, RetailerNamed>> {
  const { rows } = await sql<RetailerNamed>`
    select s.retailer_id, r.licence_code, s.name, l.name as line
    from retailer_span s join retailer r on r.id = s.retailer_id join org_unit l on l.id = s.line_id
    where s.retailer_id = any(${ids}::int[]) and ${holds("s.during", day)}`.execute(trx);
  return new Map(rows.map((row) => [row.retailerId, row]));
}

/** The names of people, by key. */
export async function peopleNamed(
  trx: Trx,
  ids: readonly (number | null)[],
): Promise<ReadonlyMap<number | null, string>> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from person where id = any(${ids}::int[])`.execute(trx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
