import type { me, Route } from "@dongxiao/contract";

import type { Got } from "./wire.ts";

/** The signed-in person, as the server describes them. */
export type Me = Got<typeof me>;

/** Whether the server would let this person ask a route at all; only hides what would be refused. */
export function mayAsk(person: Me, route: Route): boolean {
  if (typeof route.roles === "string") return true;
  const allowed = route.roles;
  if (!person.roles.some((role) => allowed.includes(role))) return false;
  return route.scope !== "company" || person.companyWide;
}

/** Whether this person is here as an outlet only: then its own page is all there is. */
export function isOnlyRetailer(person: Me): boolean {
  return person.retailerId !== null && person.roles.every((role) => role === "retailer");
}
