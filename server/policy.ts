import {
  problem,
  reply,
  type Problem,
  type Reply,
  type RouteName,
  routes,
} from "@dongxiao/contract";
import type { Eyes } from "@dongxiao/store/books";

import { isCompanyWide, type Post, type Visitor } from "./visitor.ts";

/** Why a request does not reach its handler. */
type Refusal = Problem<
  "sign-in-needed" | "password-change-needed" | "role-not-allowed" | "outside-scope"
>;

const nobody: Eyes = { personId: null, paths: [], retailerId: null };

/** All that a person with a first password may do before changing it. */
const beforePasswordChange: readonly RouteName[] = ["me", "changePassword", "signOut"];

/** What the books may show to a person in these posts: nothing outside them. */
function eyesOf(visitor: Visitor, posts: readonly Post[]): Eyes {
  return {
    personId: visitor.personId,
    paths: posts.flatMap(({ unit }) => (unit === null ? [] : [unit.path])),
    retailerId: posts.find((post) => post.retailerId !== null)?.retailerId ?? null,
  };
}

/**
 * The one place that decides who may do what: lets a visitor through to a route with the eyes that
 * the posts allowed there give, or says why not.
 */
export function admit(name: RouteName, visitor: Visitor | null): Reply<Eyes> | Refusal {
  const { roles, scope } = routes[name];
  if (roles === "public") return reply(nobody);
  if (visitor === null) return problem("sign-in-needed");
  if (visitor.mustChangePassword && !beforePasswordChange.includes(name))
    return problem("password-change-needed");
  if (roles === "signed-in") return reply(eyesOf(visitor, visitor.posts));
  const allowed: readonly string[] = roles;
  const posts = visitor.posts.filter(({ role }) => allowed.includes(role));
  if (posts.length === 0) return problem("role-not-allowed");
  if (scope !== "company") return reply(eyesOf(visitor, posts));
  const wide = posts.filter(isCompanyWide);
  return wide.length === 0 ? problem("outside-scope") : reply(eyesOf(visitor, wide));
}
