import { type Role, roles, type RouteName, routes } from "@dongxiao/contract";
import { describe, expect, it } from "vitest";

import { admit } from "./policy.ts";
import type { Post, Visitor } from "./visitor.ts";

const names = Object.keys(routes) as RouteName[];
const everyRole = Object.keys(roles) as Role[];

const root = { id: 1, name: "省局", path: "1" };
const line = { id: 9, name: "1 号线", path: "1.2.3.4.9" };

function visitor(posts: readonly Post[], mustChangePassword = false): Visitor {
  const who = { personId: 7, userId: "u", username: "wang", name: "王一" };
  return { ...who, language: "zh-Hans", mustChangePassword, posts };
}

function post(role: Role, unit: Post["unit"]): Post {
  return role === "retailer"
    ? { role, unit: null, retailerId: 5, standsInFor: null }
    : { role, unit, retailerId: null, standsInFor: null };
}

function isListed(name: RouteName, role: Role): boolean {
  const allowed: string | readonly string[] = routes[name].roles;
  return typeof allowed === "string" || allowed.includes(role);
}

/** What the declaration of a route says about one role over one unit: a second reading of it, by a table. */
function expected(name: RouteName, role: Role, unit: Post["unit"]): string {
  if (!isListed(name, role)) return "role-not-allowed";
  const isWide = role !== "retailer" && unit === root;
  const { roles: allowed, scope } = routes[name];
  return scope === "company" && typeof allowed !== "string" && !isWide ? "outside-scope" : "in";
}

const outcomeOf = (name: RouteName, who: Visitor | null): string => {
  const outcome = admit(name, who);
  return outcome.ok ? "in" : outcome.code;
};

describe.each(names)("%s", (name) => {
  it.each(everyRole)("treats %s as its declaration says, over the root and over a line", (role) => {
    expect(outcomeOf(name, visitor([post(role, root)]))).toBe(expected(name, role, root));
    expect(outcomeOf(name, visitor([post(role, line)]))).toBe(expected(name, role, line));
  });

  it("lets nobody in without a session, unless it is public", () => {
    const isPublic = routes[name].roles === "public";
    expect(outcomeOf(name, null)).toBe(isPublic ? "in" : "sign-in-needed");
  });

  it("waits for the change of a first password, unless it serves that change", () => {
    const open = ["health", "signIn", "signOut", "me", "changePassword"].includes(name);
    const newcomer = visitor([post("administrator", root)], true);
    expect(outcomeOf(name, newcomer) === "password-change-needed").toBe(!open);
  });
});

it("lets a stand-in see through the post that the route asks for, and not through the others", () => {
  // a representative on one line who stands in as planner of another unit: planning needs the root
  const market = { id: 4, name: "市场部", path: "1.2.3.4" };
  const both = visitor([post("representative", line), post("planner", market)]);
  const seen = admit("recordObservation", both);
  expect(seen).toMatchObject({ ok: true, value: { paths: [line.path, market.path] } });
  expect(outcomeOf("applyImport", both)).toBe("outside-scope");
  const inspects = visitor([post("inspector", line), post("planner", market)]);
  expect(admit("recordObservation", inspects)).toMatchObject({ value: { paths: [market.path] } });
});

it("gives a retailer its own rows and no part of the tree", () => {
  expect(admit("readRetailer", visitor([post("retailer", null)]))).toEqual({
    ok: true,
    value: { personId: 7, paths: [], retailerId: 5 },
  });
});

it("shows nothing to a person without any post", () => {
  expect(outcomeOf("home", visitor([]))).toBe("role-not-allowed");
  expect(admit("organisation", visitor([]))).toMatchObject({ value: { paths: [] } });
});
