import { sql } from "kysely";

import type { Asking, Trx } from "../database.ts";
import { holds, spanText } from "../spans.ts";

/** Whose file: one retailer's, or those of a whole line. */
export type FileOf = { readonly retailerId: number } | { readonly lineId: number };

/** Who keeps a retailer's file. */
export interface Custodian {
  readonly retailerId: number;
  readonly personId: number;
  readonly name: string;
  readonly since: string;
  /** Named for the retailer itself, or for its line. */
  readonly of: "retailer" | "line";
}

const columnOf = (of: FileOf) =>
  "retailerId" in of
    ? ({ name: "retailerId", id: of.retailerId } as const)
    : ({ name: "lineId", id: of.lineId } as const);

/** Names who keeps a file from a day on; what was named for later days gives way. */
export async function nameCustodian(
  trx: Trx,
  of: FileOf,
  who: { readonly personId: number; readonly fromDay: string; readonly namedBy: number | null },
): Promise<void> {
  const { name, id } = columnOf(of);
  await sql`lock table file_custodian in share row exclusive mode`.execute(trx);
  await trx
    .deleteFrom("fileCustodian")
    .where(name, "=", id)
    .where(sql<boolean>`lower(during) >= ${who.fromDay}::date`)
    .execute();
  await trx
    .updateTable("fileCustodian")
    .set({ during: sql<string>`daterange(lower(during), ${who.fromDay}::date)` })
    .where(name, "=", id)
    .where(holds("during", who.fromDay))
    .execute();
  const { personId, namedBy, fromDay } = who;
  const during = spanText({ from: fromDay, to: null });
  const both = { retailerId: null, lineId: null, [name]: id };
  await trx
    .insertInto("fileCustodian")
    .values({ ...both, personId, namedBy, during })
    .execute();
}

/** Who keeps the retailers' files on a day; one named for the retailer goes before one named for its line. */
export async function custodiansOn(
  trx: Asking,
  retailers: readonly number[],
  day: string,
): Promise<ReadonlyMap<number, Custodian>> {
  const { rows } = await sql<Custodian>`
    select distinct on (s.retailer_id) s.retailer_id, c.person_id, p.name, lower(c.during) as since,
      case when c.retailer_id is null then 'line' else 'retailer' end as of
    from retailer_span s
    join file_custodian c on (c.retailer_id = s.retailer_id or c.line_id = s.line_id)
      and ${holds("c.during", day)}
    join person p on p.id = c.person_id
    where s.retailer_id = any(${retailers}::int[]) and ${holds("s.during", day)}
    order by s.retailer_id, c.retailer_id nulls last`.execute(trx);
  return new Map(rows.map((row) => [row.retailerId, row]));
}

/** Somebody who may be named to keep a file. */
export interface CustodianChoice {
  readonly id: number;
  readonly name: string;
}

/** Everybody who works above or on a retailer's line on a day. */
export async function custodianChoices(
  trx: Asking,
  retailerId: number,
  day: string,
): Promise<CustodianChoice[]> {
  const { rows } = await sql<CustodianChoice>`
    select distinct p.id, p.name
    from retailer_span s join org_unit line on line.id = s.line_id
    join org_unit above on above.path @> line.path
    join assignment a on a.org_unit_id = above.id and ${holds("a.during", day)}
    join person p on p.id = a.person_id and p.active
    where s.retailer_id = ${retailerId} and ${holds("s.during", day)}
    order by p.name, p.id`.execute(trx);
  return rows;
}
