import { z } from "zod";

import { oversight } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { role } from "./session.ts";
import { isoDay, moment } from "./values.ts";

const assignment = z.object({
  id: z.number(),
  role,
  unitId: z.number().nullable(),
  unit: z.string(),
  retailerId: z.number().nullable(),
  from: isoDay,
  to: isoDay.nullable(),
  standsInFor: z.string().nullable(),
  reason: z.string(),
});

/** One person with every assignment, past and present. */
export const person = z.object({
  id: z.number(),
  username: z.string(),
  name: z.string(),
  active: z.boolean(),
  mustChangePassword: z.boolean(),
  assignments: z.array(assignment),
});

/** Everybody, with roles and scopes. */
export const listPeople = defineRoute({
  method: "GET",
  path: "/people",
  roles: oversight,
  scope: "company",
  input: nothing,
  output: z.object({ people: z.array(person) }),
  problems: [],
});

/** Adds a person with a first password that must be changed. */
export const addPerson = defineRoute({
  method: "POST",
  path: "/people",
  roles: ["administrator"],
  scope: "company",
  input: z.object({
    username: z.string().regex(/^[a-z0-9._-]{3,32}$/),
    name: z.string().min(1).max(60),
    firstPassword: z.string().min(10).max(256),
  }),
  output: z.object({ personId: z.number() }),
  problems: ["username-taken"],
});

/** Lets a person in or out, or gives a new first password. */
export const changePerson = defineRoute({
  method: "PUT",
  path: "/people/:id",
  roles: ["administrator"],
  scope: "company",
  input: z.object({
    id: key,
    name: z.string().min(1).max(60).optional(),
    active: z.boolean().optional(),
    firstPassword: z.string().min(10).max(256).optional(),
  }),
  output: z.object({}),
  problems: ["not-found", "last-administrator"],
});

/** Gives a person a role over a unit, or a stand-in's role for a time. */
export const addAssignment = defineRoute({
  method: "POST",
  path: "/people/:id/assignments",
  roles: ["administrator"],
  scope: "company",
  input: z.object({
    id: key,
    role,
    unitId: z.number().nullable(),
    retailerId: z.number().nullable(),
    from: isoDay,
    to: isoDay.nullable(),
    standsInFor: z.number().nullable(),
    reason: z.string().max(500),
  }),
  output: z.object({ assignmentId: z.number() }),
  problems: ["not-found", "assignment-overlaps"],
});

/** Ends an assignment on a day. */
export const endAssignment = defineRoute({
  method: "POST",
  path: "/assignments/:id/end",
  roles: ["administrator"],
  scope: "company",
  input: z.object({ id: key, to: isoDay, reason: z.string().max(500) }),
  output: z.object({}),
  problems: ["not-found", "last-administrator"],
});

/** The organisation as a flat list, parents first. */
export const organisation = defineRoute({
  method: "GET",
  path: "/organisation",
  roles: "signed-in",
  scope: "subtree",
  input: nothing,
  output: z.object({
    units: z.array(
      z.object({
        id: z.number(),
        parentId: z.number().nullable(),
        kind: z.enum(["province", "city", "county", "market", "line"]),
        code: z.string(),
        name: z.string(),
        retailers: z.number(),
      }),
    ),
  }),
  problems: [],
});

/** Who did what, before, after, why and when; newest first. */
export const listAudit = defineRoute({
  method: "GET",
  path: "/audit",
  roles: oversight,
  scope: "company",
  input: z.object({
    before: z.coerce.number().int().optional(),
    action: z.string().optional(),
    personId: key.optional(),
  }),
  output: z.object({
    entries: z.array(
      z.object({
        id: z.number(),
        at: moment,
        person: z.string().nullable(),
        action: z.string(),
        subjectKind: z.string(),
        subjectId: z.string(),
        before: z.unknown(),
        after: z.unknown(),
        reason: z.string(),
      }),
    ),
    more: z.boolean(),
  }),
  problems: [],
});
