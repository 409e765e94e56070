import { problem, reply } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { updatePerson } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import { version } from "../version.ts";
import { isCompanyWide, type Visitor } from "../visitor.ts";
import { note } from "./notes.ts";

/** Whoever is behind a route that only signed-in people reach. */
function visitorIn({ visitor }: Call): Visitor {
  assert(visitor !== null, "the policy lets nobody but signed-in people through here");
  return visitor;
}

export const health: HandlerOf<"health"> = async () => reply({ ready: true, version });

export const signIn: HandlerOf<"signIn"> = async ({ username, password }, call) => {
  const { identity, books, visitorOfUser } = call.house;
  const outcome = await identity.signIn(username, password, call.address);
  if (!outcome.ok) return outcome;
  const { cookies, userId } = outcome.value;
  const visitor = await visitorOfUser(userId);
  if (visitor === null) {
    await identity.endSessions(userId);
    return problem("sign-in-wrong");
  }
  await books.owner
    .transaction()
    .execute((trx) =>
      note(trx, { ...call, visitor }, { action: "sign-in", kind: "person", id: visitor.personId }),
    );
  call.setCookies(cookies);
  return reply({ mustChangePassword: visitor.mustChangePassword });
};

export const signOut: HandlerOf<"signOut"> = async (_input, call) => {
  call.setCookies(await call.house.identity.signOut(call.headers));
  return reply({});
};

export const me: HandlerOf<"me"> = async (_input, call) => {
  const { posts, userId: _userId, ...visitor } = visitorIn(call);
  return reply({
    ...visitor,
    roles: [...new Set(posts.map(({ role }) => role))],
    units: posts.flatMap(({ unit, role, standsInFor }) =>
      unit === null ? [] : [{ id: unit.id, name: unit.name, role, standsInFor }],
    ),
    retailerId: posts.find(({ retailerId }) => retailerId !== null)?.retailerId ?? null,
    companyWide: posts.some(isCompanyWide),
    today: call.today,
  });
};

export const changePassword: HandlerOf<"changePassword"> = async ({ current, next }, call) => {
  const { identity, books } = call.house;
  const { personId: id } = visitorIn(call);
  const outcome = await identity.changePassword(call.headers, current, next);
  if (!outcome.ok) return outcome;
  await books.owner.transaction().execute(async (trx) => {
    await updatePerson(trx, id, { mustChangePassword: false });
    await note(trx, call, { action: "change-password", kind: "person", id });
  });
  call.setCookies(outcome.value);
  return reply({});
};

export const changeLanguage: HandlerOf<"changeLanguage"> = async ({ language }, call) => {
  const { personId } = visitorIn(call);
  await call.house.books.owner
    .transaction()
    .execute((trx) => updatePerson(trx, personId, { language }));
  return reply({});
};
