import { z } from "zod";

import { type Role, roles } from "./roles.ts";
import { defineRoute, nothing } from "./route.ts";
import { isoDay, language } from "./values.ts";

/** The id of one role. */
export const role = z.enum(Object.keys(roles) as [Role, ...Role[]]);

/** Whether the house is up, and what it is. */
export const health = defineRoute({
  method: "GET",
  path: "/health",
  roles: "public",
  scope: "none",
  input: nothing,
  output: z.object({ ready: z.literal(true), version: z.string() }),
  problems: [],
});

/** Signs in by user name and password; the session travels in a cookie. */
export const signIn = defineRoute({
  method: "POST",
  path: "/session",
  roles: "public",
  scope: "none",
  input: z.object({ username: z.string().min(1).max(64), password: z.string().min(1).max(256) }),
  output: z.object({ mustChangePassword: z.boolean() }),
  problems: ["sign-in-wrong", "too-many-tries"],
});

/** Ends the session. */
export const signOut = defineRoute({
  method: "DELETE",
  path: "/session",
  roles: "signed-in",
  scope: "none",
  input: nothing,
  output: z.object({}),
  problems: [],
});

/** Who I am, what I may see, and in which language. */
export const me = defineRoute({
  method: "GET",
  path: "/me",
  roles: "signed-in",
  scope: "none",
  input: nothing,
  output: z.object({
    personId: z.number(),
    name: z.string(),
    username: z.string(),
    language,
    mustChangePassword: z.boolean(),
    roles: z.array(role),
    units: z.array(
      z.object({ id: z.number(), name: z.string(), role, standsInFor: z.string().nullable() }),
    ),
    retailerId: z.number().nullable(),
    companyWide: z.boolean(),
    today: isoDay,
  }),
  problems: [],
});

/** Replaces my password; also the forced change of a first one. */
export const changePassword = defineRoute({
  method: "PUT",
  path: "/me/password",
  roles: "signed-in",
  scope: "none",
  input: z.object({ current: z.string().max(256), next: z.string().max(256) }),
  output: z.object({}),
  problems: ["sign-in-wrong", "password-weak"],
});

/** Keeps the language in which I read. */
export const changeLanguage = defineRoute({
  method: "PUT",
  path: "/me/language",
  roles: "signed-in",
  scope: "none",
  input: z.object({ language }),
  output: z.object({}),
  problems: [],
});
