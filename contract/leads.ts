import type { Titles } from "@dongxiao/core/units";
import { z } from "zod";

import { job } from "./jobs.ts";
import { planning, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** How many weeks a launch or a campaign is given by those who ask. */
const weeks = z.coerce.number().int().min(2).max(26).default(8);

/** Who is most likely to take up a SKU? */
export const skuLeadsForm = z.strictObject({
  /** The SKU's code. */
  sku: z.string().trim().min(1).max(40),
  /** As everything stood on this day; the newest cycle with orders when left out. */
  asOf: isoDay.optional(),
  /** Within how many weeks. */
  weeks,
});

/** A question for a SKU's leads, as it is sent. */
export type SkuLeadsForm = z.input<typeof skuLeadsForm>;

/** Who else is most likely to take part in a campaign, of which a list says who did? */
export const campaignLeadsForm = z.object({
  name: z.string().trim().min(1).max(80),
  /** The campaign's first day: only what was known before is learned from. The newest cycle when left out. */
  since: isoDay.optional(),
});

/** What became of a lead. */
export const leadStates = ["open", "assigned", "contacted", "taken", "declined"] as const;

/** What each of them is called. */
export const leadStateTitles: Readonly<Record<(typeof leadStates)[number], Titles>> = {
  open: { "zh-Hans": "待分配", "zh-Hant": "待分配", en: "Open" },
  assigned: { "zh-Hans": "已分配", "zh-Hant": "已分配", en: "Assigned" },
  contacted: { "zh-Hans": "已联系", "zh-Hant": "已聯繫", en: "Contacted" },
  taken: { "zh-Hans": "已接受", "zh-Hant": "已接受", en: "Took it up" },
  declined: { "zh-Hans": "未接受", "zh-Hant": "未接受", en: "Declined" },
};

/**
 * What a lesson is of: the SKU's own earlier weeks, another one's launch, those who carry the SKU (where too few took it
 * up), or a campaign's list.
 */
export const lessonKinds = ["own", "launch", "carriers", "campaign"] as const;

const orderMeasure = z.object({
  auc: z.number(),
  aucLow: z.number(),
  aucHigh: z.number(),
  lift: z.number().nullable(),
  liftLow: z.number().nullable(),
  liftHigh: z.number().nullable(),
});

/** How well an order finds takers, with intervals of 95 %. */
export type OrderMeasureShown = z.output<typeof orderMeasure>;

/** What is known of a list without its rows. */
export const leadSummary = z.object({
  measure: z.object({
    how: z.enum(["later", "cross-validated"]),
    /** The lessons that were held out, by their places; none where each row was in turn. */
    heldOut: z.array(z.number()),
    rows: z.number(),
    takers: z.number(),
    model: orderMeasure,
    /** The same of the order by SKUs bought. */
    breadth: orderMeasure,
    gain: z.object({
      auc: z.number(),
      low: z.number(),
      high: z.number(),
      isNoise: z.boolean(),
    }),
  }),
  /** What was learned from: launches, and weeks of the SKU itself. */
  lessons: z.array(
    z.object({
      name: z.string(),
      cut: isoDay,
      weeks: z.number(),
      kind: z.enum(lessonKinds),
      rows: z.number(),
      takers: z.number(),
    }),
  ),
  learnedFrom: z.object({ rows: z.number(), takers: z.number() }),
  /** The features, the most important first; shares of the whole. */
  features: z.array(
    z.object({
      id: z.string(),
      titles,
      unit: z.string(),
      share: z.number(),
      /** The middle value among all on the list, as it is written; empty where there is none. */
      median: titles,
    }),
  ),
  /** Who is not on the list, and why. */
  left: z.object({
    /** Those who have it, or of whom the list says it. */
    already: z.number(),
    inactive: z.number(),
    /** Licence codes of the list that nobody has. */
    unknown: z.number(),
  }),
});

/** What is known of a list without its rows. */
export type LeadSummary = z.output<typeof leadSummary>;

/** A list of leads. */
export const leadList = z.object({
  id: z.number(),
  kind: z.enum(["sku", "campaign"]),
  name: z.string(),
  skuId: z.number().nullable(),
  asOf: isoDay,
  cycle: isoDay,
  weeks: z.number(),
  leads: z.number(),
  madeBy: z.string().nullable(),
  madeAt: moment,
});

/** A list of leads. */
export type LeadListShown = z.output<typeof leadList>;

/** One retailer on a list. */
export const leadRow = z.object({
  id: z.number(),
  /** From 1 on, the best first, within the whole list. */
  rank: z.number(),
  licence: z.string(),
  name: z.string(),
  line: z.string(),
  /** The chance to take it up, 0..1. */
  score: z.number(),
  reasons: z.array(titles),
  state: z.enum(leadStates),
  note: z.string(),
});

/** One retailer on a list. */
export type LeadRowShown = z.output<typeof leadRow>;

const leads = { method: "GET", roles: staff, scope: "subtree" } as const;
const making = { method: "POST", roles: planning, scope: "company" } as const;

/** Every list that is kept, the newest first, and the one that is being made. */
export const listLeadLists = defineRoute({
  ...leads,
  path: "/analysis/leads",
  input: nothing,
  output: z.object({ lists: z.array(leadList), running: job.nullable() }),
  problems: [],
});

/** Begins to make a list for a SKU. */
export const makeSkuLeads = defineRoute({
  ...making,
  path: "/analysis/leads",
  input: skuLeadsForm,
  output: z.object({ job }),
  problems: ["member-unknown", "facts-busy"],
});

/** Reads who took part in a campaign, and begins to make a list of the others. */
export const makeCampaignLeads = defineRoute({
  ...making,
  path: "/analysis/leads/campaign",
  upload: true,
  input: campaignLeadsForm.extend({ fileName: z.string().min(1).max(255) }),
  output: z.object({ job, takers: z.number(), others: z.number(), unknown: z.number() }),
  problems: ["file-refused", "file-too-large", "campaign-columns-missing", "facts-busy"],
});

/** The form of a campaign's list. */
export const campaignTemplate = defineRoute({
  ...leads,
  path: "/analysis/leads/campaign-template",
  input: nothing,
  output: { file: "campaign.xlsx" },
  problems: [],
});

const part = z.object({
  id: key,
  /** In the name or the licence code. */
  search: z.string().max(80).optional(),
  /** A line's name. */
  line: z.string().max(80).optional(),
  state: z.enum(leadStates).optional(),
  top: z.coerce.number().int().min(1).max(1000).default(200),
});

/** One list: how good it is, what it looked at, and its best leads as far as the reader sees. */
export const readLeadList = defineRoute({
  ...leads,
  path: "/analysis/leads/:id",
  input: part,
  output: z.object({
    list: leadList,
    summary: leadSummary,
    /** The lines that the reader sees on the list. */
    lines: z.array(z.object({ line: z.string(), leads: z.number() })),
    /** How many leads the question finds in all. */
    listed: z.number(),
    rows: z.array(leadRow),
  }),
  problems: ["not-found"],
});

/** The list as a workbook, as far as the reader sees. */
export const exportLeadList = defineRoute({
  ...leads,
  path: "/analysis/leads/:id/export",
  input: part.omit({ top: true }),
  output: { file: "leads.xlsx" },
  problems: ["not-found"],
});

/** Says what became of a lead. */
export const changeLead = defineRoute({
  method: "POST",
  path: "/analysis/leads/:id/retailers/:retailer",
  roles: ["planner", "areaManager", "representative"],
  scope: "subtree",
  input: z.object({
    id: key,
    retailer: key,
    state: z.enum(leadStates),
    note: z.string().trim().max(500).default(""),
  }),
  output: nothing,
  problems: ["not-found"],
});

/** Takes a list away, or puts it back. */
export const putLeadList = defineRoute({
  ...making,
  path: "/analysis/leads/:id/removed",
  input: z.object({ id: key, removed: z.boolean() }),
  output: nothing,
  problems: ["not-found"],
});
