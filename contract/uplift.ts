import { type UpliftActionId, upliftActionIds } from "@dongxiao/core/uplift";
import { z } from "zod";

import { retailerNamed, swotLine, swotPeers, upliftRating, weakItem } from "./swot.ts";
import { isoDay, moment, titles } from "./values.ts";

const [firstAction, ...otherActions] = upliftActionIds;

/** The actions of the playbook. */
export const upliftActionId = z.enum<readonly [UpliftActionId, ...UpliftActionId[]]>([
  firstAction ?? "setPriceTags",
  ...otherActions,
]);

const points = z.number().int().min(0).max(1_000_000);

/** What a plan is to reach: points are whole hundredths; what is left out is no target. */
export const upliftTargets = z.strictObject({
  points: points.optional(),
  stars: z.number().int().min(1).max(6).optional(),
  items: z.record(z.string().max(60), points).default({}),
});

/** What a plan is to reach. */
export type UpliftTargetsForm = z.output<typeof upliftTargets>;

/** An action of the playbook with what asks for it. */
export const upliftProposal = z.object({
  action: upliftActionId,
  reasons: z.array(z.object({ kind: z.enum(["item", "rule"]), id: z.string(), titles })),
});

/** One action of a plan. */
export const upliftPlanAction = z.object({
  id: z.number(),
  action: z.string(),
  ownerId: z.number().nullable(),
  owner: z.string().nullable(),
  dueDay: isoDay,
  doneDay: isoDay.nullable(),
  isLate: z.boolean(),
  note: z.string(),
  result: z.string(),
});

/** One action of a plan. */
export type UpliftPlanActionShown = z.output<typeof upliftPlanAction>;

/** A plan as a list shows it. */
export const upliftPlanRow = z.object({
  ...retailerNamed,
  id: z.number(),
  before: upliftRating,
  /** The rating that shows the effect; null until it is published. */
  after: upliftRating.nullable(),
  targets: upliftTargets,
  /** Whether all targets were met; null before the re-rating, and without targets. */
  isMet: z.boolean().nullable(),
  dueDay: isoDay,
  isOverdue: z.boolean(),
  state: z.enum(["open", "done", "abandoned"]),
  openedOn: isoDay,
  openedBy: z.string().nullable(),
  closedOn: isoDay.nullable(),
  closedWhy: z.string(),
  note: z.string(),
  actions: z.array(upliftPlanAction),
});

/** A plan as a list shows it. */
export type UpliftPlanRow = z.output<typeof upliftPlanRow>;

/** One retailer's change held against peers that were alike before and had no action; hundredths. */
export const upliftPlacebo = z.object({
  change: z.number(),
  n: z.number(),
  peersChange: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  asMuch: z.number(),
});

/** A plan with everything that its page shows. */
export const upliftPlanShown = z.object({
  plan: upliftPlanRow,
  weak: z.array(weakItem),
  peers: swotPeers,
  swot: z.array(swotLine),
  proposals: z.array(upliftProposal),
  items: z.array(
    z.object({
      item: z.string(),
      titles,
      before: z.number().nullable(),
      after: z.number().nullable(),
      mostPoints: z.number(),
    }),
  ),
  outcomes: z.array(
    z.object({
      kind: z.enum(["points", "stars", "item"]),
      item: z.string(),
      titles: titles.nullable(),
      target: z.number(),
      reached: z.number().nullable(),
      isMet: z.boolean(),
    }),
  ),
  placebo: upliftPlacebo.nullable(),
});

/** A plan with everything that its page shows. */
export type UpliftPlanShown = z.output<typeof upliftPlanShown>;

/** A retailer below five stars, with what it could win. */
export const upliftCandidate = z.object({
  ...retailerNamed,
  lineId: z.number(),
  rating: z.string().nullable(),
  stars: z.number().nullable(),
  points: z.number(),
  /** What its items lie behind the peers' means: shown to be winnable. */
  behindPeers: z.number(),
  /** What its known items lack of their most. */
  winnable: z.number(),
  weakest: z.array(weakItem.pick({ item: true, titles: true, points: true, mostPoints: true })),
  openPlanId: z.number().nullable(),
});

/** A retailer with points to win. */
export type UpliftCandidate = z.output<typeof upliftCandidate>;

/** The effect of actions on one outcome: what the treated gained beyond their matches. */
export const upliftEffect = z.object({
  n: z.number(),
  unmatched: z.number(),
  peers: z.number(),
  change: z.number().nullable(),
  peersChange: z.number().nullable(),
  effect: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

/** The effect of actions on one outcome. */
export type UpliftEffectShown = z.output<typeof upliftEffect>;

const effects = z.object({
  /** Retailers whose plan had a re-rating after the action. */
  plans: z.number(),
  /** Hundredths. */
  points: upliftEffect,
  /** Cartons a week. */
  cartons: upliftEffect,
});

/** Effects over all plans opened in a time, and by action. */
export const upliftEffects = z.object({
  from: isoDay,
  to: isoDay,
  madeAt: moment,
  /** How sure the intervals are. */
  level: z.number(),
  /** Fewer matched retailers than this say nothing. */
  fewest: z.number(),
  all: effects,
  actions: z.array(effects.extend({ action: upliftActionId })),
});

/** Effects over all plans opened in a time. */
export type UpliftEffects = z.output<typeof upliftEffects>;
