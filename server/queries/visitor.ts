import { type Asking, holds } from "@dongxiao/store/books";

import type { Post, Visitor } from "../visitor.ts";

/** The person behind a signed-in user, with the posts held on a day; null when there is none or it was let out. */
export async function visitorOf(
  books: Asking,
  userId: string,
  day: string,
): Promise<Visitor | null> {
  const person = await books
    .selectFrom("person")
    .innerJoin("user", "user.id", "person.userId")
    .select(["person.id", "person.name", "person.language", "person.mustChangePassword"])
    .select("user.username")
    .where("person.userId", "=", userId)
    .where("person.active", "=", true)
    .executeTakeFirst();
  if (person === undefined) return null;
  const { id, username, ...rest } = person;
  return {
    ...rest,
    personId: id,
    userId,
    username: username ?? "",
    posts: await postsOf(books, id, day),
  };
}

async function postsOf(books: Asking, personId: number, day: string): Promise<Post[]> {
  const rows = await books
    .selectFrom("assignment")
    .leftJoin("orgUnit", "orgUnit.id", "assignment.orgUnitId")
    .leftJoin("person as absent", "absent.id", "assignment.standsInFor")
    .select(["assignment.role", "assignment.retailerId", "absent.name as standsInFor"])
    .select(["orgUnit.id as unitId", "orgUnit.name as unit", "orgUnit.path"])
    .where("assignment.personId", "=", personId)
    .where(holds("assignment.during", day))
    .orderBy("assignment.id")
    .execute();
  return rows.map(({ role, retailerId, standsInFor, unitId, unit, path }) => ({
    role,
    retailerId,
    standsInFor,
    unit:
      unitId === null || unit === null || path === null ? null : { id: unitId, name: unit, path },
  }));
}
