import { z } from "zod";

import { planning, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { swotLine, swotSheet, upliftRating } from "./swot.ts";
import {
  upliftActionId,
  upliftCandidate,
  upliftEffects,
  upliftPlanRow,
  upliftPlanShown,
  upliftTargets,
} from "./uplift.ts";
import { isoDay, titles } from "./values.ts";

const reading = { method: "GET", roles: staff, scope: "subtree" } as const;
const writing = {
  method: "POST",
  roles: ["planner", "areaManager", "representative"],
  scope: "subtree",
} as const;

const state = z.enum(["open", "done", "abandoned"]);

/** The playbook: every action with what is to be done, and which of them the company has switched off. */
export const readPlaybook = defineRoute({
  ...reading,
  path: "/uplift/playbook",
  input: nothing,
  output: z.object({
    actions: z.array(
      z.object({
        id: upliftActionId,
        titles,
        group: z.string(),
        groupTitles: titles,
        todo: titles,
        by: z.string(),
        days: z.number(),
        measure: titles,
        isOff: z.boolean(),
        why: z.string(),
      }),
    ),
  }),
  problems: [],
});

/** Switches an action of the playbook off for the company, or on again. */
export const switchPlaybook = defineRoute({
  method: "POST",
  roles: planning,
  scope: "company",
  path: "/uplift/playbook/:action/switch",
  input: z.object({
    action: z.string(),
    isOff: z.boolean(),
    why: z.string().trim().max(500).default(""),
  }),
  output: nothing,
  problems: ["not-found"],
});

/** Retailers below five stars, those with most to win first; of one line where that is asked. */
export const listUpliftCandidates = defineRoute({
  ...reading,
  path: "/uplift/candidates",
  input: z.object({ line: key.optional() }),
  output: z.object({
    /** Null while no rating by stars is published. */
    run: upliftRating.pick({ runId: true, period: true, toDay: true }).nullable(),
    lines: z.array(z.object({ id: z.number(), name: z.string(), n: z.number() })),
    /** Of the line, or of all. */
    n: z.number(),
    candidates: z.array(upliftCandidate),
  }),
  problems: [],
});

/** Plans that the caller sees, those due first before the others. */
export const listUpliftPlans = defineRoute({
  ...reading,
  path: "/uplift/plans",
  input: z.object({ state: state.optional() }),
  output: z.object({ plans: z.array(upliftPlanRow) }),
  problems: [],
});

/** The same as a workbook: plans, their actions, and the effects by action. */
export const exportUpliftPlans = defineRoute({
  ...reading,
  path: "/uplift/export",
  input: z.object({ state: state.optional() }),
  output: { file: "uplift.xlsx" },
  problems: [],
});

/** One plan with everything that its page shows. */
export const readUpliftPlan = defineRoute({
  ...reading,
  path: "/uplift/plans/:id",
  input: z.object({ id: key }),
  output: upliftPlanShown,
  problems: ["not-found"],
});

/** One plan's SWOT sheet, weak items, actions and targets as a workbook. */
export const exportUpliftPlan = defineRoute({
  ...reading,
  path: "/uplift/plans/:id/export",
  input: z.object({ id: key }),
  output: { file: "swot.xlsx" },
  problems: ["not-found"],
});

/** What the data say of a retailer as of a day, and the plans that it has and had. */
export const readSwot = defineRoute({
  ...reading,
  path: "/retailers/:id/uplift",
  input: z.object({ id: key, asOf: isoDay.optional() }),
  output: z.object({ sheet: swotSheet, plans: z.array(upliftPlanRow) }),
  problems: ["not-found"],
});

/** Opens a plan: prefilled from the data as they stand today. */
export const openUpliftPlan = defineRoute({
  ...writing,
  path: "/retailers/:id/uplift",
  input: z.object({
    id: key,
    /** In 30 days when left out. */
    dueDay: isoDay.optional(),
    targets: upliftTargets.default({ items: {} }),
    actions: z.array(upliftActionId).max(20).default([]),
    note: z.string().trim().max(500).default(""),
  }),
  output: z.object({ id: z.number() }),
  problems: ["not-found", "uplift-unrated", "uplift-open", "uplift-due-early", "uplift-action-off"],
});

/** Changes the sheet, the targets and the day of an open plan. */
export const changeUpliftPlan = defineRoute({
  ...writing,
  method: "PUT",
  path: "/uplift/plans/:id",
  input: z.object({
    id: key,
    swot: z.array(swotLine).max(100),
    targets: upliftTargets,
    dueDay: isoDay,
    note: z.string().trim().max(500),
  }),
  output: nothing,
  problems: ["not-found", "uplift-plan-not-so", "uplift-due-early"],
});

/** Chooses an action for an open plan, or gives one that is there another owner and day. */
export const putUpliftAction = defineRoute({
  ...writing,
  path: "/uplift/plans/:id/actions",
  input: z.object({
    id: key,
    action: upliftActionId,
    ownerId: key.nullable().default(null),
    /** By its usual duration when left out. */
    dueDay: isoDay.optional(),
    note: z.string().trim().max(500).default(""),
  }),
  output: z.object({ id: z.number() }),
  problems: ["not-found", "uplift-plan-not-so", "uplift-due-early", "uplift-action-off"],
});

/** Ticks an action off with what came of it; without a day the tick is taken back. */
export const tickUpliftAction = defineRoute({
  ...writing,
  path: "/uplift/actions/:id/tick",
  input: z.object({
    id: key,
    doneDay: isoDay.nullable(),
    result: z.string().trim().max(1000).default(""),
  }),
  output: nothing,
  problems: ["not-found", "uplift-plan-not-so", "uplift-done-day"],
});

/** Takes an action away from an open plan; choosing it again puts it back. */
export const dropUpliftAction = defineRoute({
  ...writing,
  method: "DELETE",
  path: "/uplift/actions/:id",
  input: z.object({ id: key }),
  output: nothing,
  problems: ["not-found", "uplift-plan-not-so"],
});

/** Ends a plan as carried out or given up; opens it again. */
export const endUpliftPlan = defineRoute({
  ...writing,
  path: "/uplift/plans/:id/end",
  input: z.object({ id: key, state, why: z.string().trim().max(500).default("") }),
  output: nothing,
  problems: ["not-found", "uplift-plan-not-so", "uplift-open", "uplift-why-missing"],
});

/** What actions brought beyond matched peers, over the plans opened in a time (the last year when left out). */
export const readUpliftEffects = defineRoute({
  ...reading,
  path: "/uplift/effects",
  input: z.object({ from: isoDay.optional(), to: isoDay.optional() }),
  output: upliftEffects,
  problems: [],
});
