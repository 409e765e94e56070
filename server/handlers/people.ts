import { problem, reply } from "@dongxiao/contract";
import { insertPerson, updatePerson } from "@dongxiao/store/books";

import type { HandlerOf } from "../call.ts";
import { administratorRemains } from "../queries/administrators.ts";
import { peopleWithPosts } from "../queries/people.ts";
import { note } from "./notes.ts";

export const listPeople: HandlerOf<"listPeople"> = async (_input, call) =>
  reply({ people: await peopleWithPosts(call.house.books.owner) });

export const addPerson: HandlerOf<"addPerson"> = async (input, call) => {
  const { username, name, firstPassword } = input;
  const { identity, books } = call.house;
  const userId = await identity.addUser(username, name, firstPassword);
  if (userId === null) return problem("username-taken", { username });
  const personId = await books.owner.transaction().execute(async (trx) => {
    const id = await insertPerson(trx, { userId, name, mustChangePassword: true });
    await note(trx, call, { action: "add-person", kind: "person", id, after: { username, name } });
    return id;
  });
  return reply({ personId });
};

export const changePerson: HandlerOf<"changePerson"> = async (input, call) => {
  const { identity, books } = call.house;
  const { id, firstPassword } = input;
  const outcome = await books.owner.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom("person")
      .select(["userId", "name", "active"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (before === undefined) return problem("not-found", { what: String(id) });
    const after = { name: input.name ?? before.name, active: input.active ?? before.active };
    const leaves = before.active && !after.active;
    if (leaves && !(await administratorRemains(trx, call.today, { personId: id })))
      return problem("last-administrator");
    const renewed = firstPassword === undefined ? {} : { mustChangePassword: true };
    await updatePerson(trx, id, { ...after, ...renewed });
    await note(trx, call, {
      action: firstPassword === undefined ? "change-person" : "reset-password",
      kind: "person",
      id,
      before: { name: before.name, active: before.active },
      after,
    });
    return reply({ userId: before.userId, leaves });
  });
  if (!outcome.ok) return outcome;
  if (firstPassword !== undefined) await identity.setPassword(outcome.value.userId, firstPassword);
  if (outcome.value.leaves) await identity.endSessions(outcome.value.userId);
  return reply({});
};
