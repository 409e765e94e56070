import type { TierMover } from "@dongxiao/contract";
import { holds, type Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** A retailer to be graded, as the books know it at the end of the reference period. */
export interface RetailerToGrade {
  readonly retailer: number;
  readonly previousTier: number;
  readonly businessType: string;
  readonly marketType: string;
  readonly sizeClass: string;
  /** The first day on which its licence was in force. */
  readonly firstDay: string;
  /** Whether it was in force on every day of the period since. */
  readonly inForce: boolean;
}

/** The retailers whose licence is in force at the end of a period. */
export async function retailersToGrade(
  trx: Trx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly RetailerToGrade[]> {
  const { rows } = await sql<RetailerToGrade>`
    with licences as (
      select retailer_id, min(lower(during)) filter (where state = 'active') as first_day,
        bool_or(state <> 'active' and during && daterange(${from}::date, ${to}::date, '[]')) as lapsed,
        bool_or(state = 'active' and ${holds("during", to)}) as active
      from licence group by retailer_id
    )
    select s.retailer_id as retailer, s.tier as previous_tier, s.business_type, s.market_type, s.size_class,
      l.first_day, not l.lapsed as in_force
    from retailer_span s join licences l on l.retailer_id = s.retailer_id and l.active
    where ${holds("s.during", to)}
    order by s.retailer_id`.execute(trx);
  return rows;
}

/** What a list shows of a retailer beside its tier. */
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
