import { holds, type Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** A retailer to be graded or scored, as the books know it at the end of a span of days. */
export interface RetailerInForce {
  readonly retailer: number;
  readonly line: number;
  readonly previousTier: number;
  readonly businessType: string;
  readonly marketType: string;
  readonly tradeArea: string;
  readonly sizeClass: string;
  /** The first day on which its licence was in force. */
  readonly firstDay: string;
  /** Whether it was in force on every day of the span since. */
  readonly inForce: boolean;
}

/** The retailers whose licence is in force at the end of a span. */
export async function retailersInForce(
  trx: Trx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly RetailerInForce[]> {
  const { rows } = await sql<RetailerInForce>`
    with licences as (
      select retailer_id, min(lower(during)) filter (where state = 'active') as first_day,
        bool_or(state <> 'active' and during && daterange(${from}::date, ${to}::date, '[]')) as lapsed,
        bool_or(state = 'active' and ${holds("during", to)}) as active
      from licence group by retailer_id
    )
    select s.retailer_id as retailer, s.line_id as line, s.tier as previous_tier, s.business_type,
      s.market_type, s.trade_area, s.size_class, l.first_day, not l.lapsed as in_force
    from retailer_span s join licences l on l.retailer_id = s.retailer_id and l.active
    where ${holds("s.during", to)}
    order by s.retailer_id`.execute(trx);
  return rows;
}
