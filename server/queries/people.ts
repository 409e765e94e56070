import type { routes } from "@dongxiao/contract";
import type { Asking } from "@dongxiao/store/books";
import type { z } from "zod";

type Person = z.input<(typeof routes)["listPeople"]["output"]>["people"][number];

/** Everybody with every assignment, past and present. */
export async function peopleWithPosts(books: Asking): Promise<Person[]> {
  const people = await books
    .selectFrom("person")
    .innerJoin("user", "user.id", "person.userId")
    .select(["person.id", "person.name", "active", "mustChangePassword", "username"])
    .orderBy("person.id")
    .execute();
  const posts = await postsByPerson(books);
  return people.map(({ username, ...person }) => ({
    ...person,
    username: username ?? "",
    assignments: posts.get(person.id) ?? [],
  }));
}

async function postsByPerson(books: Asking): Promise<Map<number, Person["assignments"]>> {
  const rows = await books
    .selectFrom("assignment")
    .leftJoin("orgUnit", "orgUnit.id", "assignment.orgUnitId")
    .leftJoin("retailer", "retailer.id", "assignment.retailerId")
    .leftJoin("person as absent", "absent.id", "assignment.standsInFor")
    .select(["assignment.id", "personId", "role", "during", "reason", "assignment.retailerId"])
    .select(["orgUnit.id as unitId", "orgUnit.name as unit", "licenceCode"])
    .select("absent.name as standsInFor")
    .orderBy("assignment.id")
    .execute();
  const byPerson = new Map<number, Person["assignments"]>();
  for (const { personId, during, unit, licenceCode, ...rest } of rows) {
    const post = { ...rest, ...during, unit: unit ?? licenceCode ?? "" };
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), post]);
  }
  return byPerson;
}
