import { sql } from "kysely";

import type { Asking } from "../database.ts";
import type { OrgUnitKind } from "../tables/organisation.ts";

/** One unit of the organisation. */
export interface OrgUnit {
  readonly id: number;
  readonly parentId: number | null;
  readonly kind: OrgUnitKind;
  readonly code: string;
  readonly name: string;
  /** Keys from the root down to this unit, joined by points. */
  readonly path: string;
}

/** The units at and below the given paths (`*`: all), each after the one above it. */
export function unitsWithin(trx: Asking, paths: readonly string[]): Promise<OrgUnit[]> {
  const units = trx.selectFrom("orgUnit").selectAll().orderBy("path");
  if (paths.includes("*")) return units.execute();
  return units.where(sql<boolean>`path <@ ${paths}::ltree[]`).execute();
}

/** The lines at and below the given paths. */
export async function linesWithin(trx: Asking, paths: readonly string[]): Promise<OrgUnit[]> {
  const units = await unitsWithin(trx, paths);
  return units.filter(({ kind }) => kind === "line");
}
