import { holds, type ScoreRow, type Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** A retailer as uplift looks at it. */
export interface CityRetailer {
  readonly id: number;
  readonly licenceCode: string;
  readonly name: string;
  readonly lineId: number;
  readonly line: string;
  readonly marketType: string;
  readonly businessType: string;
  readonly sizeClass: string;
  readonly tradeArea: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly isActive: boolean;
}

/** Every retailer that these eyes see on a day. */
export async function cityRetailers(trx: Trx, day: string): Promise<readonly CityRetailer[]> {
  const { rows } = await sql<CityRetailer>`
    select s.retailer_id as id, r.licence_code, s.name, s.line_id, l.name as line, s.market_type, s.business_type,
      s.size_class, s.trade_area, s.longitude, s.latitude, coalesce(licence.state = 'active', false) as is_active
    from retailer_span s
    join retailer r on r.id = s.retailer_id
    join org_unit l on l.id = s.line_id
    left join licence on licence.retailer_id = s.retailer_id and ${holds("licence.during", day)}
    where ${holds("s.during", day)}
    order by s.retailer_id`.execute(trx);
  return rows;
}

/** A run of stars as plans speak of it. */
export interface StarRun {
  readonly runId: number;
  readonly period: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly schemeId: number;
  readonly state: "published" | "withdrawn";
}

/** Every run of stars that was ever published, the oldest first: a plan may have begun from one that was withdrawn. */
export async function starRunsKept(trx: Trx): Promise<readonly StarRun[]> {
  const { rows } = await sql<StarRun>`
    select id as run_id, period, from_day, to_day, scheme_id, state from score_run
    where kind = 'star' and state <> 'draft' order by to_day, id`.execute(trx);
  return rows;
}

/** One retailer in one run. */
export interface RowWanted {
  readonly runId: number;
  readonly retailerId: number;
}

/** Some rows of scores, by run and retailer; null for those that these eyes do not see or that are not there. */
export async function rowsOf(
  trx: Trx,
  wanted: readonly RowWanted[],
): Promise<(runId: number, retailerId: number) => ScoreRow | null> {
  const found = await trx
    .selectFrom("scoreRow")
    .selectAll()
    .where(
      sql<boolean>`(score_run_id, retailer_id) in (select * from unnest(
        ${wanted.map(({ runId }) => runId)}::int[], ${wanted.map(({ retailerId }) => retailerId)}::int[]))`,
    )
    .execute();
  const rows = new Map(found.map((row) => [`${row.scoreRunId} ${row.retailerId}`, row]));
  return (runId, retailerId) => rows.get(`${runId} ${retailerId}`) ?? null;
}

/** What a scheme of scores says of itself; null when there is none of that number. */
export async function schemeDefinition(trx: Trx, id: number): Promise<unknown> {
  const { rows } = await sql<{ definition: unknown }>`
    select definition from score_scheme where id = ${id}`.execute(trx);
  return rows[0]?.definition ?? null;
}

/** One retailer's points in one run. */
export interface RunPoints {
  readonly retailerId: number;
  readonly scoreRunId: number;
  readonly points: number;
}

/** The points that runs gave, of the retailers that these eyes see. */
export async function pointsIn(trx: Trx, runIds: readonly number[]): Promise<readonly RunPoints[]> {
  const { rows } = await sql<RunPoints>`
    select retailer_id, score_run_id, points from score_row where score_run_id = any(${runIds}::int[])
    order by score_run_id, retailer_id`.execute(trx);
  return rows;
}

/** The retailers for whom an action of any plan was done after one day and up to another. */
export async function retailersActedOn(
  trx: Trx,
  { after, until }: { readonly after: string; readonly until: string },
): Promise<readonly number[]> {
  const { rows } = await sql<{ retailerId: number }>`
    select distinct p.retailer_id from uplift_action a join uplift_plan p on p.id = a.plan_id
    where a.dropped_at is null and a.done_day > ${after} and a.done_day <= ${until}`.execute(trx);
  return rows.map(({ retailerId }) => retailerId);
}
