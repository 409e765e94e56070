import type { Language } from "@dongxiao/core/units";

import type { Asking, Trx } from "../database.ts";

/** Somebody who signs in. */
export interface Person {
  readonly id: number;
  readonly userId: string;
  readonly name: string;
  readonly language: Language;
  readonly mustChangePassword: boolean;
  readonly active: boolean;
}

/** Adds a person to a sign-in; returns the key. */
export async function insertPerson(
  trx: Trx,
  person: { userId: string; name: string; language?: Language; mustChangePassword?: boolean },
): Promise<number> {
  const { id } = await trx
    .insertInto("person")
    .values(person)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes what is kept of a person. */
export async function updatePerson(
  trx: Trx,
  id: number,
  changes: Partial<Omit<Person, "id" | "userId">>,
): Promise<void> {
  await trx.updateTable("person").set(changes).where("id", "=", id).execute();
}

/** The person behind a sign-in; null when there is none. */
export async function personOfUser(trx: Asking, userId: string): Promise<Person | null> {
  const row = await trx
    .selectFrom("person")
    .selectAll()
    .where("userId", "=", userId)
    .executeTakeFirst();
  return row ?? null;
}

/** All people with their sign-in names, by key. */
export function allPeople(trx: Asking): Promise<(Person & { username: string | null })[]> {
  return trx
    .selectFrom("person")
    .innerJoin("user", "user.id", "person.userId")
    .selectAll("person")
    .select("user.username")
    .orderBy("person.id")
    .execute();
}
