import { holds, type Trx } from "@dongxiao/store/books";
import { type RawBuilder, sql } from "kysely";

/** What is counted of a run's rows. */
export interface LightScoreRow {
  readonly retailer: number;
  readonly grade: string;
  readonly points: number;
  readonly rankGroup: string;
}

/** The grades and points of a run that these eyes see, without what they are made of. */
export async function lightScoreRows(trx: Trx, runId: number): Promise<readonly LightScoreRow[]> {
  const { rows } = await sql<LightScoreRow>`
    select retailer_id as retailer, grade, points, rank_group from score_row
    where score_run_id = ${runId} order by retailer_id`.execute(trx);
  return rows;
}

/** One retailer in the list of a run. */
export interface ListedScoreRow {
  readonly retailerId: number;
  readonly licenceCode: string;
  readonly name: string;
  readonly line: string;
  readonly points: number;
  readonly grade: string;
  readonly rating: string | null;
  readonly rankGroup: string;
  readonly rank: number;
  readonly parts: readonly { readonly item: string; readonly points: number }[];
  readonly found: number;
}

/** Which rows of a run are listed. */
export interface ScoreListing {
  readonly runId: number;
  /** Names hold as of this day. */
  readonly day: string;
  readonly find: string;
  readonly grade: string | undefined;
  readonly most: number;
}

/** The rows of a run that are looked for, the best of each group first, and how many there are in all. */
export async function listedScoreRows(
  trx: Trx,
  { runId, day, find, grade, most }: ScoreListing,
): Promise<readonly ListedScoreRow[]> {
  const { rows } = await sql<ListedScoreRow>`
    select row.retailer_id, r.licence_code, s.name, l.name as line, row.points, row.grade, row.rating,
      row.rank_group, row.rank, row.parts, (count(*) over ())::int as found
    from score_row row
    join retailer r on r.id = row.retailer_id
    join retailer_span s on s.retailer_id = row.retailer_id and ${holds("s.during", day)}
    join org_unit l on l.id = s.line_id
    where row.score_run_id = ${runId} ${lookedFor(find)} ${grade === undefined ? sql`` : sql`and row.grade = ${grade}`}
    order by row.points desc, r.licence_code limit ${most}`.execute(trx);
  return rows;
}

function lookedFor(find: string): RawBuilder<unknown> {
  if (find === "") return sql``;
  const pattern = `%${find.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql`and (s.name ilike ${pattern} or r.licence_code ilike ${pattern})`;
}

/** One month of a retailer's ratings. */
export interface RatedMonth {
  readonly runId: number;
  readonly kind: string;
  readonly period: string;
  readonly points: number;
  readonly grade: string;
  readonly rating: string | null;
}

/** A retailer's published scores by month, the newest first. */
export async function ratedMonths(
  trx: Trx,
  retailerId: number,
  most: number,
): Promise<readonly RatedMonth[]> {
  const { rows } = await sql<RatedMonth>`
    select run.id as run_id, run.kind, run.period, row.points, row.grade, row.rating
    from score_row row join score_run run on run.id = row.score_run_id
    where row.retailer_id = ${retailerId} and run.state = 'published'
    order by run.to_day desc, run.kind limit ${most}`.execute(trx);
  return rows;
}

/** The keys of the retailers of some licence codes, of those that these eyes see. */
export async function retailersSeen(
  trx: Trx,
  licences: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: number; licenceCode: string }>`
    select r.id, r.licence_code from retailer r
    join retailer_span s on s.retailer_id = r.id and ${holds("s.during", day)}
    where r.licence_code = any(${licences}::text[])`.execute(trx);
  return new Map(rows.map(({ id, licenceCode }) => [licenceCode, id]));
}
