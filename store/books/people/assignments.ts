import { sql } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { Eyes } from "../eyes.ts";
import { holds, spanText } from "../spans.ts";
import type { DaySpan } from "../tables/columns.ts";
import type { Role } from "../tables/organisation.ts";

/** What is needed to give a person a role somewhere, for a time. */
export interface NewAssignment {
  readonly personId: number;
  readonly role: Role;
  /** Where in the organisation; null for a retailer's own sign-in. */
  readonly orgUnitId: number | null;
  readonly retailerId: number | null;
  readonly during: DaySpan;
  /** The person whose work is taken over meanwhile; null when it is one's own. */
  readonly standsInFor?: number | null;
  readonly reason?: string;
}

/** A role that a person has, with the path of its place. */
export interface Assignment extends Required<NewAssignment> {
  readonly id: number;
  readonly path: string | null;
}

/** Gives a person a role; returns its key. */
export async function insertAssignment(trx: Trx, assignment: NewAssignment): Promise<number> {
  const { id } = await trx
    .insertInto("assignment")
    .values({ standsInFor: null, ...assignment, during: spanText(assignment.during) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Ends an assignment: the day is the first on which it no longer holds. */
export async function endAssignment(trx: Trx, id: number, day: string): Promise<void> {
  await trx
    .updateTable("assignment")
    .set({ during: sql`daterange(lower(during), greatest(lower(during), ${day}::date))` })
    .where("id", "=", id)
    .execute();
}

/** All assignments, past and future too, by person and key. */
export function allAssignments(trx: Asking): Promise<Assignment[]> {
  return assignments(trx).execute();
}

/** What a person may do on a day, stand-ins included. */
export function assignmentsAsOf(trx: Asking, personId: number, day: string): Promise<Assignment[]> {
  return assignments(trx).where("personId", "=", personId).where(holds("during", day)).execute();
}

function assignments(trx: Asking) {
  return trx
    .selectFrom("assignment")
    .leftJoin("orgUnit", "orgUnit.id", "assignment.orgUnitId")
    .selectAll("assignment")
    .select("orgUnit.path")
    .where(sql<boolean>`not isempty(during)`)
    .orderBy("personId")
    .orderBy("assignment.id");
}

/** The eyes of a person with these assignments: all their subtrees, and their own retailer. */
export function eyesOf(personId: number, held: readonly Assignment[]): Eyes {
  return {
    personId,
    paths: [...new Set(held.flatMap(({ path }) => (path === null ? [] : [path])))],
    retailerId: held.find(({ retailerId }) => retailerId !== null)?.retailerId ?? null,
  };
}
