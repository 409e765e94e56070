import { z } from "zod";

import { indicatorQuestion } from "./indicators.ts";
import { staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { moment } from "./values.ts";

/** How a saved question is looked at. */
export const indicatorLook = z.object({
  view: z.enum(["table", "bar", "line", "heat", "map"]).default("table"),
  /** The indicator that a bar, line, heat map or map is drawn of; the first when none is named. */
  of: z.string().max(80).nullable().default(null),
  sort: z.string().max(120).nullable().default(null),
});

/** A question kept under a name. */
export const indicatorView = z.object({
  id: z.number(),
  name: z.string(),
  question: indicatorQuestion,
  look: indicatorLook,
  isShared: z.boolean(),
  isMine: z.boolean(),
  owner: z.string(),
  savedAt: moment,
});

/** A question kept under a name. */
export type IndicatorView = z.output<typeof indicatorView>;

/** The caller's own views, and those that others share. */
export const listViews = defineRoute({
  method: "GET",
  path: "/indicators/views",
  roles: staff,
  scope: "subtree",
  input: nothing,
  output: z.object({ views: z.array(indicatorView) }),
  problems: [],
});

/** Keeps a question; under a name that the caller has used it takes the place of the old one. */
export const saveView = defineRoute({
  method: "POST",
  path: "/indicators/views",
  roles: staff,
  scope: "subtree",
  input: z.object({
    name: z.string().trim().min(1).max(80),
    question: indicatorQuestion,
    look: indicatorLook,
    isShared: z.boolean(),
  }),
  output: z.object({ id: z.number() }),
  problems: [],
});

/** Forgets one of the caller's own views. */
export const deleteView = defineRoute({
  method: "DELETE",
  path: "/indicators/views/:id",
  roles: staff,
  scope: "subtree",
  input: z.object({ id: key }),
  output: nothing,
  problems: ["not-found"],
});
