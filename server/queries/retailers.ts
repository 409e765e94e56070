import type { RetailerRow } from "@dongxiao/contract";
import { holds, type Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** One retailer of the list, with what only its own page shows. */
export interface RetailerAsOf extends RetailerRow {
  readonly lineCode: string;
}

/** Where and how a retailer is reached, and its place in the order of its line. */
export interface RetailerContact {
  readonly address: string;
  readonly phone: string;
  readonly routeOrder: number | null;
}

/** How the retailers that a transaction's eyes see are reached, as of a day, by key. */
export async function contactsAsOf(
  trx: Trx,
  day: string,
): Promise<ReadonlyMap<number, RetailerContact>> {
  const rows = await trx
    .selectFrom("retailerSpan")
    .select(["retailerId", "address", "phone", "routeOrder"])
    .where(holds("during", day))
    .execute();
  return new Map(rows.map(({ retailerId, ...contact }) => [retailerId, contact]));
}

/** The retailers that a transaction's eyes see, as of a day: one, or all of them by line and name. */
export async function retailersAsOf(
  trx: Trx,
  day: string,
  retailerId: number | null = null,
): Promise<RetailerAsOf[]> {
  const one = retailerId === null ? sql`` : sql`and s.retailer_id = ${retailerId}`;
  const { rows } = await sql<RetailerAsOf>`
    select s.retailer_id as id, r.licence_code, s.name, s.line_id, l.name as line, l.code as line_code,
      coalesce((select u.name from org_unit u where u.kind = 'county' and u.path @> l.path), '') as county,
      s.business_type, s.market_type, s.trade_area, s.size_class, s.tier, s.target, s.longitude, s.latitude,
      coalesce(licence.state, 'suspended') as licence_state, segment.segment
    from retailer_span s
    join retailer r on r.id = s.retailer_id
    join org_unit l on l.id = s.line_id
    left join licence on licence.retailer_id = s.retailer_id and ${holds("licence.during", day)}
    left join week_segment segment on segment.retailer_id = s.retailer_id
      and segment.week_run_id = (select id from week_run order by cycle desc, id desc limit 1)
    where ${holds("s.during", day)} ${one}
    order by l.code, s.route_order, s.name`.execute(trx);
  return rows;
}
