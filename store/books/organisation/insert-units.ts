import { sql } from "kysely";

import type { Trx } from "../database.ts";
import { insertRows } from "../rows.ts";
import type { OrgUnitKind } from "../tables/organisation.ts";

/** A unit of the organisation and all below it. */
export interface UnitTree {
  readonly kind: OrgUnitKind;
  readonly code: string;
  readonly name: string;
  readonly units?: readonly UnitTree[];
}

interface PlacedUnit {
  id: number;
  parentId: number | null;
  kind: OrgUnitKind;
  code: string;
  name: string;
  path: string;
}

/** Adds a tree; units whose codes are known stay where they are and take the new names. Returns keys by code. */
export async function insertUnits(trx: Trx, tree: UnitTree): Promise<Map<string, number>> {
  const known = await unitsByCode(trx, codesOf(tree));
  const fresh = await freshKeys(trx, codesOf(tree).length - known.size);
  const added: PlacedUnit[] = [];
  const renamed: PlacedUnit[] = [];
  const place = (unit: UnitTree, parent: PlacedUnit | null): void => {
    const { kind, code, name } = unit;
    const old = known.get(code);
    const id = old?.id ?? fresh.pop() ?? 0;
    const path = parent === null ? String(id) : `${parent.path}.${id}`;
    const placed = old ?? { id, parentId: parent?.id ?? null, kind, code, name, path };
    if (old === undefined) added.push(placed);
    else if (old.name !== name) renamed.push({ ...old, name });
    for (const below of unit.units ?? []) place(below, placed);
  };
  place(tree, null);
  await insertRows(trx, "orgUnit", added);
  for (const { id, name } of renamed)
    await trx.updateTable("orgUnit").set({ name }).where("id", "=", id).execute();
  return new Map([...known.values(), ...added].map(({ code, id }) => [code, id]));
}

function codesOf(tree: UnitTree): string[] {
  return [tree.code, ...(tree.units ?? []).flatMap(codesOf)];
}

async function unitsByCode(trx: Trx, codes: readonly string[]): Promise<Map<string, PlacedUnit>> {
  const rows = await trx
    .selectFrom("orgUnit")
    .selectAll()
    .where(sql<boolean>`code = any(${codes}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.code, row]));
}

async function freshKeys(trx: Trx, count: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select nextval('org_unit_id_seq')::int as id
    from generate_series(1, ${count}::int)`.execute(trx);
  return rows.map(({ id }) => id).toReversed();
}
