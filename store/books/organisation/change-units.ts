import { sql } from "kysely";

import type { Trx } from "../database.ts";
import { databaseCode } from "../faults.ts";
import { insertRows } from "../rows.ts";
import type { OrgUnitKind } from "../tables/organisation.ts";
import type { OrgUnit } from "./units.ts";

/** What a unit is called and which level it is of. */
export interface UnitNaming {
  readonly kind: OrgUnitKind;
  readonly code: string;
  readonly name: string;
}

/** A unit to be added under another one, or on top of all. */
export interface NewUnit extends UnitNaming {
  readonly parentCode: string | null;
}

/** Adds units, parents first; `above` knows the keys and paths of the parents that are there already. */
export async function addUnits(
  trx: Trx,
  units: readonly NewUnit[],
  above: ReadonlyMap<string, Pick<OrgUnit, "id" | "path">>,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: number }>`select nextval('org_unit_id_seq')::int as id
    from generate_series(1, ${units.length}::int)`.execute(trx);
  const placed = new Map(above);
  const added = units.map(({ parentCode, ...naming }, i) => {
    const id = rows[i]?.id ?? 0;
    const parent = parentCode === null ? undefined : placed.get(parentCode);
    const path = parent === undefined ? String(id) : `${parent.path}.${id}`;
    placed.set(naming.code, { id, path });
    return { id, parentId: parent?.id ?? null, path, ...naming };
  });
  await insertRows(trx, "orgUnit", added);
  return new Map(added.map(({ code, id }) => [code, id]));
}

/** Gives a unit another name, code or level; it stays where it is. */
export async function changeUnit(trx: Trx, id: number, naming: UnitNaming): Promise<void> {
  const { kind, code, name } = naming;
  await trx.updateTable("orgUnit").set({ kind, code, name }).where("id", "=", id).execute();
}

const stillReferenced = "23503";

/** Removes units; false, and nothing is removed, when something else still rests on one of them. */
export async function removeUnits(trx: Trx, ids: readonly number[]): Promise<boolean> {
  await sql`savepoint before_removing`.execute(trx);
  try {
    await sql`delete from org_unit where id = any(${ids}::int[])`.execute(trx);
    return true;
  } catch (error) {
    if (databaseCode(error) !== stillReferenced) throw error;
    await sql`rollback to savepoint before_removing`.execute(trx);
    return false;
  }
}
